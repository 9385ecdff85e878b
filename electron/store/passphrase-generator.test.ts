import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { generatePassphrase } from './passphrase-generator.ts'
import { wordList } from './word-list.ts'

it('takes exactly the words that chance names, in that order', () => {
  const indexes = fc.array(fc.nat({ max: wordList.length - 1 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(indexes, drawn => {
      const left = [...drawn]
      const asked: number[] = []
      const passphrase = generatePassphrase(drawn.length, below => {
        asked.push(below)
        return left.shift() ?? -1
      })
      expect(passphrase.split(' ')).toEqual(drawn.map(index => wordList[index]))
      expect(asked).toEqual(drawn.map(() => wordList.length))
    }),
  )
})

it('works with the generator of the platform', () => {
  const words = generatePassphrase(5, below => randomInt(below)).split(' ')
  expect(words).toHaveLength(5)
  for (const word of words) expect(wordList).toContain(word)
})

it('stops where chance is broken or nothing was asked for', () => {
  for (const broken of [-1, 2048, 0.5, Number.NaN]) {
    expect(() => generatePassphrase(5, () => broken)).toThrow(RangeError)
  }
  for (const words of [0, -1, 2.5]) {
    expect(() => generatePassphrase(words, () => 0)).toThrow(RangeError)
  }
})
