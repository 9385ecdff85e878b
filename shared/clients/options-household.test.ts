import { expect, test } from 'vitest'
import { inverseRelation, relation, relationName } from './options-household.ts'

test('a relation seen from both sides comes back to itself', () => {
  for (const of of relation.options) expect(inverseRelation(inverseRelation(of))).toBe(of)
  expect(inverseRelation('kind')).toBe('elternteil')
  expect(inverseRelation('ehe')).toBe('ehe')
})

test.each([
  ['kind', 'w', 'Tochter'],
  ['kind', 'm', 'Sohn'],
  ['kind', 'x', 'Kind'],
  ['ehe', 'w', 'Ehefrau'],
  ['elternteil', 'd', 'Elternteil'],
] as const)('%s with gender %s is called %s', (of, other, expected) => {
  expect(relationName(of, other)).toBe(expected)
})
