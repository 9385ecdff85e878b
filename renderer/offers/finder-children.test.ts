import fc from 'fast-check'
import { expect, test } from 'vitest'
import { childrenText, readChildren } from './finder-children.ts'

test.each([
  ['4', [48]],
  ['4, 7 und 20 Monate', [48, 84, 20]],
  ['4 Jahre; 20 Mon.', [48, 20]],
  ['11 M', [11]],
  ['0', [0]],
  ['keine', []],
  ['', null],
])('%j', (typed, months) => {
  expect(readChildren(typed)).toEqual({ months, isReadable: true })
})

test.each(['zwei', '4, x', '200', '4 5', ','])('%j can not be read', typed => {
  expect(readChildren(typed)).toEqual({ months: null, isReadable: false })
})

test('what is shown is read as the same ages, of bigger children in whole years', () => {
  const ages = fc.array(fc.integer({ min: 0, max: 1440 }), { maxLength: 20 })
  fc.assert(
    fc.property(ages, months => {
      const whole = months.map(age => (age < 24 ? age : age - (age % 12)))
      expect(readChildren(childrenText(months)).months).toEqual(whole.toSorted((a, b) => b - a))
    }),
  )
})
