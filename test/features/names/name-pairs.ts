import { DIFFERENT_NAMES } from './name-pairs-different.ts'
import { SAME_NAMES } from './name-pairs-same.ts'

export type PairsByLanguage = Readonly<
  Record<string, readonly (readonly [first: string, second: string, why?: string])[]>
>
export type PersonNameText = { givenNames: string; familyName: string }
export type NamePair = {
  language: string
  text: string
  first: PersonNameText
  second: PersonNameText
  same: boolean
  /** Every third pair of a language: not looked at while the rules were made. */
  heldOut: boolean
}

function splitName(text: string): PersonNameText {
  const [familyName = '', givenNames = ''] = text.split(', ')
  return { givenNames, familyName }
}

function pairsOf(list: PairsByLanguage, same: boolean): NamePair[] {
  return Object.entries(list).flatMap(([language, pairs]) =>
    pairs.map(([first, second], index) => ({
      language,
      text: `${first} | ${second}`,
      first: splitName(first),
      second: splitName(second),
      same,
      heldOut: index % 3 === 2,
    })),
  )
}

export const namePairs: readonly NamePair[] = [
  ...pairsOf(SAME_NAMES, true),
  ...pairsOf(DIFFERENT_NAMES, false),
]
