import { expect, test } from 'vitest'
import { aMatchCase, aMatchHelper, aMatchWorld } from '../../test/support/match-fact-builders.ts'
import { isLarge } from './match-input.ts'

const aCounty = (cases: number, helpers: number) => ({
  ...{ world: aMatchWorld(), fixed: [], previous: [] },
  ...{ cases: Array(cases).fill(aMatchCase()), helpers: Array(helpers).fill(aMatchHelper()) },
})

test('two million pairs can be waited for, one volunteer more is too many', () => {
  expect(isLarge(aCounty(2000, 1000))).toBe(false)
  expect(isLarge(aCounty(2000, 1001))).toBe(true)
  expect(isLarge(aCounty(1000, 2000))).toBe(false)
  expect(isLarge(aCounty(1001, 2000))).toBe(true)
})

test('weeks that are reckoned one after the other count together', () => {
  expect(isLarge(aCounty(1000, 1000), aCounty(1000, 1000))).toBe(false)
  expect(isLarge(aCounty(1000, 1000), aCounty(1001, 1000))).toBe(true)
  expect(isLarge()).toBe(false)
})
