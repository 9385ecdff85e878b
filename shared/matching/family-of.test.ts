import { expect, test } from 'vitest'
import type { FamilyStatus } from '../clients/options.ts'
import { familyOf, type HouseholdMember, isAboutMinors, isMinor } from './family-of.ts'

const member = (
  age: number | null,
  familyStatus: FamilyStatus | null = null,
  children: readonly string[] = [],
): HouseholdMember => ({
  ...{ id: `${age}`, age, familyStatus, children: new Set(children) },
})

test('children count by their age', () => {
  const traits = (...ages: (number | null)[]) => {
    const all = [member(35, 'verheiratet'), ...ages.map(age => member(age))]
    return familyOf([all[0]!], all)
  }
  expect(traits(0)).toEqual(['kleinkinder'])
  expect(traits(5, 6)).toEqual(['kleinkinder', 'schulkinder'])
  expect(traits(13, 14)).toEqual(['schulkinder', 'jugendliche'])
  expect(traits(17, 18)).toEqual(['jugendliche'])
  expect(traits(null)).toEqual([])
})

test('whoever lives alone, and whoever is old', () => {
  expect(familyOf([member(40)], [member(40)])).toEqual(['allein'])
  expect(familyOf([member(65)], [member(65), member(60)])).toEqual(['aeltere'])
  expect(familyOf([member(64)], [member(64), member(65)])).toEqual([])
  expect(familyOf([member(64), member(65)], [member(64), member(65)])).toEqual(['aeltere'])
})

test('a single parent is one of whom it is known', () => {
  const child = member(7)
  const parent = (status: FamilyStatus | null, children = ['7']) => member(30, status, children)
  const isSingle = (...all: HouseholdMember[]) => familyOf(all, all).includes('alleinerziehend')
  expect(isSingle(parent('geschieden'), child)).toBe(true)
  expect(isSingle(parent('verheiratet'), child)).toBe(false)
  expect(isSingle(parent('unbekannt'), child)).toBe(false)
  expect(isSingle(parent(null), child)).toBe(false)
  expect(isSingle(parent('ledig', []), child)).toBe(false)
  expect(isSingle(parent('ledig'), child, member(50))).toBe(false)
  expect(isSingle(parent('ledig'), child, member(null))).toBe(false)
  expect(isSingle(parent('ledig'), member(19))).toBe(false)
  expect(isSingle(child)).toBe(false)
})

test('it is about minors where one is concerned, or where it is for children', () => {
  expect(isAboutMinors(['schule'], [{ age: 40 }, { age: null }])).toBe(false)
  expect(isAboutMinors(['schule'], [{ age: 40 }, { age: 17 }])).toBe(true)
  expect(isAboutMinors(['schule', 'kinder'], [])).toBe(true)
})

test('nobody is a minor whose age is not known', () => {
  expect([0, 17, 18, null].map(age => isMinor({ age }))).toEqual([true, true, false, false])
})
