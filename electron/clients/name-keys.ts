import { colognePhonetic } from 'cologne-phonetic'
import { foldName } from '../../shared/clients/name-fold.ts'
import { skeletonsOf } from '../../shared/clients/name-skeleton.ts'
import {
  foldedWords,
  joinWords,
  type NameWord,
  soughtWords,
  writtenWords,
} from '../../shared/clients/name-words.ts'

/** What is stored beside a record, and what a typed name is looked up with. */
export type NameKeys = {
  folded: string
  /** Folded words, for a search by beginnings. */
  tokens: readonly string[]
  skeletons: readonly string[]
  phonetic: readonly string[]
}
export type WordKeys = { [Key in 'tokens' | 'skeletons' | 'phonetic']: readonly string[] }

/** One key of one consonant would find half the store. */
const SHORTEST_PHONETIC = 2

function phoneticOf(word: NameWord): string[] {
  return word.readings.map(colognePhonetic).filter(key => key.length >= SHORTEST_PHONETIC)
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}

function keysOf(words: readonly NameWord[]): WordKeys {
  return {
    tokens: unique(words.flatMap(word => word.readings)),
    skeletons: unique(words.flatMap(skeletonsOf)),
    phonetic: unique(words.flatMap(phoneticOf)),
  }
}

function neighbours(words: readonly NameWord[]): NameWord[] {
  return words.slice(1).map((word, index) => joinWords(words[index]!, word))
}

/** The keys of all spellings of one person, or of one typed text. */
export function nameKeys(name: string | readonly string[]): NameKeys {
  const texts = typeof name === 'string' ? [name] : name
  const words = texts.flatMap(text => {
    const own = writtenWords(text)
    return [...own, ...neighbours(own)]
  })
  const { tokens, skeletons, phonetic } = keysOf(words)
  const written = texts.flatMap(foldedWords)
  return {
    folded: texts.map(foldName).filter(Boolean).join(' '),
    tokens: unique([...written, ...tokens]),
    skeletons,
    phonetic,
  }
}

/**
 * A typed text word by word: a record is found when it holds a key of every word, or of the word
 * that it makes with a neighbour ('Habte Mariam' finds 'Habtemariam').
 */
export type NameQuery = readonly { word: WordKeys; withNext?: WordKeys }[]

export function readQuery(text: string): NameQuery {
  const words = soughtWords(text)
  const pairs = neighbours(words)
  return words.map((word, index) => {
    const pair = pairs[index]
    const own = keysOf([word])
    return pair ? { word: own, withNext: keysOf([pair]) } : { word: own }
  })
}

function holdsWord(keys: NameKeys, word: WordKeys): boolean {
  return (
    word.tokens.some(typed => keys.tokens.some(token => token.startsWith(typed))) ||
    word.skeletons.some(skeleton => keys.skeletons.includes(skeleton)) ||
    word.phonetic.some(key => keys.phonetic.includes(key))
  )
}

/** The rule that the store's search follows in SQL. */
export function findsName(query: NameQuery, keys: NameKeys): boolean {
  const pairs = query.map(({ withNext }) => withNext !== undefined && holdsWord(keys, withNext))
  return (
    query.length > 0 &&
    query.every(({ word }, index) => holdsWord(keys, word) || pairs[index] || pairs[index - 1])
  )
}
