import { expect, test } from 'vitest'
import { matches } from './fold-text.ts'

test.each([
  ['Büdingen', 'budin'],
  ['Côte d’Ivoire', 'cote'],
  ['Große Straße', 'strasse gros'],
  ['Türkei', ''],
  ['محمد', 'محمد'],
])('%s is found by %s', (text, typed) => {
  expect(matches(text, typed)).toBe(true)
})

test('every word must stand in the text', () => {
  expect(matches('Bad Nauheim', 'bad vilbel')).toBe(false)
})
