import { languageName } from '../clients/language-name.ts'
import type { ClientLanguage, TextLanguage } from '../reference/client-texts.ts'

/** As its speakers write it: everybody finds the own language first. */
const ownNames: Readonly<Record<TextLanguage, string>> = {
  de: 'Deutsch',
  ar: 'العربية',
  'fa-AF': 'دری',
  fa: 'فارسی',
  ps: 'پښتو',
  kmr: 'Kurmancî',
  ckb: 'سۆرانی',
  ti: 'ትግርኛ',
  so: 'Soomaali',
  uk: 'українська',
  ru: 'русский',
  tr: 'Türkçe',
  fr: 'français',
  en: 'English',
}

const isNamed = (code: string): code is TextLanguage => Object.hasOwn(ownNames, code)

/** By its own name; other languages as the reader's language calls them, else in German. */
export function ownLanguageName(code: string, reader: ClientLanguage): string {
  if (isNamed(code)) return ownNames[code]
  const names = new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' })
  return names.of(code) ?? languageName(code)
}
