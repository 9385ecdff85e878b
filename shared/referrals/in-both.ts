import {
  type ClientLanguage,
  directionOf,
  type TextKey,
  type Translate,
} from '../reference/client-texts.ts'
import type { Pair } from './sheets.ts'

/** What a sheet in two languages is written with. */
export type SheetLanguage = {
  language: ClientLanguage
  de: Translate
  own: Translate
  /** Of the catalogue of that language. */
  version: string
  reviewed: boolean
}

/** The same phrase in both; values may differ too, such as the name of a day. */
export type InBoth = (key: TextKey, values?: Readonly<Record<string, Pair>>) => Pair

export function sayIn({ de, own }: Pick<SheetLanguage, 'de' | 'own'>): InBoth {
  return (key, values = {}) => {
    const side = (of: keyof Pair) =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[of]]))
    return { de: de(key, side('de')), own: own(key, side('own')) }
  }
}

export function languageHead({ language, version, reviewed }: SheetLanguage) {
  return { language, direction: directionOf(language), textVersion: version, reviewed }
}

/** Names, numbers, addresses: as they stand at the door. */
export function sameInBoth(text: string): Pair {
  return { de: text, own: text }
}
