import { languageNames } from './options.ts'

/** Known to Node and left out of the smaller list that the window's engine brings along. */
const leftOut: { readonly [code: string]: string } = {
  aa: 'Afar',
  byn: 'Blin',
  tig: 'Tigre',
  ff: 'Fulfulde',
  bal: 'Belutschisch',
  zza: 'Zazaki',
  rom: 'Romani',
}

const german = new Intl.DisplayNames('de', { type: 'language' })

export function languageName(code: string): string {
  return languageNames[code] ?? leftOut[code] ?? german.of(code) ?? code
}
