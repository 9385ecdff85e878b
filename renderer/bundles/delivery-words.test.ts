import { expect, test } from 'vitest'
import { deliveryName, standingOf } from './delivery-words.ts'

test('a bundle goes by its number, all else by its kind', () => {
  expect(deliveryName({ kind: 'lieferung', number: 11 })).toBe('Lieferung 11 an das Ministerium')
  expect(deliveryName({ kind: 'bericht', number: null })).toBe('Bericht (PDF)')
})

test('what is replaced says by what, and what is merely old says so', () => {
  expect(standingOf({ version: 1, replacedBy: 2, outdated: true })).toBe('ersetzt durch Fassung 2')
  expect(standingOf({ version: 1, replacedBy: null, outdated: true })).toMatch(/^überholt/)
  expect(standingOf({ version: 1, replacedBy: null, outdated: false })).toBeNull()
})
