import { expect, it } from 'vitest'
import { WORD_LIST_SIZE } from '../../shared/store/passphrase-rules.ts'
import { wordList } from './word-list.ts'

it('has exactly as many different words as the strength of a passphrase is reckoned from', () => {
  expect(wordList).toHaveLength(WORD_LIST_SIZE)
  expect(new Set(wordList).size).toBe(WORD_LIST_SIZE)
})

it('has only short words of plain letters, in order', () => {
  expect(wordList.filter(word => !/^[a-z]{4,8}$/.test(word))).toEqual([])
  expect(wordList.toSorted()).toEqual(wordList)
})

const eachPosition = <Text>(word: string, text: (before: string, after: string) => Text) =>
  Array.from(word, (_, at) => text(word.slice(0, at), word.slice(at)))

it('has no two words that one wrong letter turns into each other', () => {
  const masks = wordList.flatMap(word =>
    eachPosition(word, (before, after) => `${before}*${after.slice(1)}`),
  )
  expect(new Set(masks).size).toBe(masks.length)
})

it('has no two words that a missing letter or two swapped ones turn into each other', () => {
  const words = new Set(wordList)
  const slips = (word: string) => [
    ...eachPosition(word, (before, after) => before + after.slice(1)),
    ...eachPosition(word, (before, [a = '', b = '', ...rest]) => before + b + a + rest.join('')),
  ]
  const mistakable = wordList.filter(word =>
    slips(word).some(slip => slip !== word && words.has(slip)),
  )
  expect(mistakable).toEqual([])
})

/** A rough ear: spellings that German pronounces alike become one. */
function soundOf(word: string): string {
  return word
    .replace(/ph|v/g, 'f')
    .replace(/th|dt/g, 't')
    .replace(/ck|c(?!h)/g, 'k')
    .replace(/tz/g, 'z')
    .replace(/ai/g, 'ei')
    .replace(/ie|ih|y/g, 'i')
    .replace(/([aeou])h(?![aeiou])/g, '$1')
    .replace(/(.)\1/g, '$1')
    .replace(/d$/, 't')
    .replace(/b$/, 'p')
    .replace(/g$/, 'k')
}

it('has no two words that sound alike', () => {
  const bySound = Map.groupBy(wordList, soundOf)
  expect([...bySound.values()].filter(words => words.length > 1)).toEqual([])
})
