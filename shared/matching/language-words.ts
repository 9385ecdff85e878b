import { languageName } from '../clients/language-name.ts'
import type { GermanLevel } from '../clients/options.ts'
import { languageLevelNames } from '../clients/options-record.ts'
import { bestInCommon, commonGerman, strength } from './common-language.ts'
import type { MatchCase, MatchHelper, Spoken } from './match-facts.ts'
import { isUnknown, languageShare, type Share } from './score-parts.ts'

/** In which way the two talk best. */
export function languageWords(
  c: MatchCase,
  h: MatchHelper,
  { share, germanFrom }: { share: Share; germanFrom: GermanLevel },
): string {
  if (isUnknown(share)) return unknownWords(c, h)
  if (c.neededLanguage !== null) return interpretingWords(c.neededLanguage, h.languages)
  const common = bestInCommon(c.languages, h.languages)
  if (common !== null && languageShare(strength[common.level]) === share) return commonWords(common)
  const german = commonGerman(c, h, germanFrom)
  if (german !== null) return `Verständigung auf Deutsch (${german}).`
  return c.interpreter
    ? 'Keine gemeinsame Sprache bekannt, es wird gedolmetscht.'
    : 'Keine gemeinsame Sprache.'
}

function unknownWords(c: MatchCase, h: MatchHelper): string {
  if (h.languages.length === 0) return 'Im Ehrenamt sind keine Sprachen bekannt, zählt halb.'
  if (c.languages.length === 0) return 'Im Fall sind keine Sprachen bekannt, zählt halb.'
  return 'Keine gemeinsame Sprache, Deutsch im Fall nicht bekannt, zählt halb.'
}

function interpretingWords(code: string, spoken: readonly Spoken[]): string {
  const own = spoken.find(one => one.code === code)
  if (!own) return `Spricht ${languageName(code)} nicht.`
  if (own.level === 'erstsprache') return `${languageName(code)} ist Muttersprache.`
  return `Spricht ${languageName(code)}: ${languageLevelNames[own.level]}.`
}

function commonWords({ code, level }: Spoken): string {
  if (level === 'erstsprache') return `${languageName(code)} ist für beide Muttersprache.`
  return `Gemeinsame Sprache: ${languageName(code)}, beide mindestens ${languageLevelNames[level]}.`
}
