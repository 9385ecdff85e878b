import { languageName } from '../clients/language-name.ts'
import { commonLanguages } from '../clients/options.ts'
import { foldText } from '../lib/fold-text.ts'
import type { HelpTopic } from './helper.ts'
import type { MissionKind } from './money.ts'

// What single words of a line say about an Einsatz.

/** The first that fits: a Kinderarzt is about health, a Schulamt is an office. */
const topicWords: readonly (readonly [RegExp, HelpTopic])[] = [
  [/gericht|anwalt|anwaltin|kanzlei/, 'gericht'],
  [/polizei|anzeige/, 'polizei'],
  [
    /arzt|arztin|praxis|klinik|krankenhaus|therap|apotheke|gesundheit|impf|hebamme|krankenkasse/,
    'gesundheit',
  ],
  [/kita\b|kindergarten|krippe|tagesmutter/, 'kita'],
  [/arbeitsagentur|bewerb|betrieb|ausbildung|vorstellungs|praktikum|probearbeit|firma/, 'arbeit'],
  [
    /behord|amt\b|\bamt|jobcenter|rathaus|burgerburo|konsulat|botschaft|familienkasse|bamf/,
    'behoerde',
  ],
  [/schul|eltern|lehrer|zeugnis/, 'schule'],
  [/wohn|vermiet|umzug|besichtigung|unterkunft/, 'wohnen'],
  [/deutsch|sprachcafe|konversation|lernen/, 'sprache'],
  [/frauen/, 'frauen'],
  [/jugend|kinder/, 'kinder'],
  [/verein|sport|freizeit|spiel|fest\b|ausflug/, 'freizeit'],
]

export function topicOfWords(text: string): HelpTopic | null {
  const folded = foldText(text)
  return topicWords.find(([words]) => words.test(folded))?.[1] ?? null
}

const INTERPRETING = /dolmetsch|ubersetz|sprachmittl/

export function kindOfWords(text: string): MissionKind | null {
  const folded = foldText(text)
  if (INTERPRETING.test(folded)) return 'dolmetscher'
  return /begleit|lots/.test(folded) ? 'lotse' : null
}

/** Other names for what people here speak. */
const otherNames: Readonly<Record<string, string>> = {
  persisch: 'fa',
  kurmandschi: 'kmr',
  kurmanci: 'kmr',
  kurdisch: 'kmr',
  pashto: 'ps',
  paschto: 'ps',
  tigrinisch: 'ti',
  gebardensprache: 'gsg',
}

/** What a line may also mean otherwise: "Deutsch üben" is a matter, not the language spoken. */
const notSpoken = new Set(['de'])

let byName: ReadonlyMap<string, string> | undefined

function languagesByName(): ReadonlyMap<string, string> {
  byName ??= new Map([
    ...Object.entries(otherNames),
    ...commonLanguages
      .filter(code => !notSpoken.has(code))
      .map(code => [foldText(languageName(code).replace(/ \(.*\)$/, '')), code] as const),
  ])
  return byName
}

export function languageOfWord(word: string): string | null {
  return languagesByName().get(foldText(word)) ?? null
}

/** Written large in German, and nobody's name. */
const COMMON =
  /^(begleit|dolmetsch|ubersetz|sprach|termin|gesprach|beratung|hilfe|unterstutz|antrag|brief|formular|haus|stadt|kreis|herr|frau|familie|fam|sohn|tochter|mutter|vater|kind|baby|anmeld|abmeld|unterlag|bescheid|konto|bank|sparkasse|post|verlanger|aufenthalt|pass|ausweis|abend|nachmittag|vormittag|morgen|einsatz|zimmer|raum|klasse|kurs|vhs|info|treffen|fahrt|weg)/

/** May be the name of a client: written large, and no word of the work. */
export function mayBeName(word: string): boolean {
  if (!/^\p{Lu}[\p{L}'’-]*$/u.test(word) || !/\p{L}{2}/u.test(word)) return false
  return topicOfWords(word) === null && !COMMON.test(foldText(word))
}
