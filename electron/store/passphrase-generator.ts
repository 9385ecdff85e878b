import { wordList } from './word-list.ts'

/** `randomInt` must give every number from 0 to below − 1 with the same chance (node:crypto does). */
export function generatePassphrase(words: number, randomInt: (below: number) => number): string {
  if (!Number.isInteger(words) || words < 1) throw new RangeError('not a number of words')
  return Array.from({ length: words }, () => wordAt(randomInt(wordList.length))).join(' ')
}

function wordAt(index: number): string {
  const word = wordList[index]
  // A generator that leaves its range must stop the set-up, not weaken the passphrase.
  if (word === undefined) throw new RangeError('random number out of range')
  return word
}
