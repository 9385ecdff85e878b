import { expect, test } from 'vitest'
import { sectionSummary } from './intake-summaries.ts'
import { blankIntake, blankMember, blankNeed, intakeSection } from './intake-values.ts'

const names = { place: () => 'Friedberg (Hessen)', state: () => 'Iran' }
const blank = blankIntake({
  today: '2026-11-16',
  consentVersion: '2026-01',
  userName: 'Miriam Habermann',
})
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '')

test('an empty section says so', () => {
  for (const section of intakeSection) {
    expect(sectionSummary(section, blank, names), section).toBe('nichts angegeben')
  }
})

test('what was typed keeps its direction to itself', () => {
  const person = {
    ...blank.person,
    familyName: 'Tahmasbi\u202e',
    givenNames: '\u200bSoraya',
    ownScript: 'ثریا طهماسبی',
    birthDate: { precision: 'year', value: '1991' } as const,
    gender: 'w' as const,
    citizenships: ['439'],
  }
  const text = sectionSummary('person', { ...blank, person }, names)
  expect(text).toContain('\u2068Soraya Tahmasbi\u2069 \u2068ثریا طهماسبی\u2069,')
  expect(plain(text)).toBe(
    'Soraya Tahmasbi ثریا طهماسبی, geboren 1991 (nur Jahr bekannt), weiblich, Iran',
  )
})

test('a date that can not be read is not repeated as if it could', () => {
  const birthDate = { precision: 'day', value: '31.2.' } as const
  const person = { ...blank.person, familyName: 'A', birthDate }
  expect(plain(sectionSummary('person', { ...blank, person }, names))).toBe('A')
})

test('household and needs name each one', () => {
  const child = { ...blankMember('Tahmasbi'), relation: 'kind' as const }
  const relative = { id: '1', name: 'Reza (Akte 2026-0001)', relation: null, sameHousehold: true }
  const household = { members: [child], relatives: [relative] }
  expect(plain(sectionSummary('household', { ...blank, household }, names))).toBe(
    'Tahmasbi, Kind; Reza (Akte 2026-0001)',
  )
  const needs = [
    { ...blankNeed, title: 'Kita-Platz' },
    { ...blankNeed, field: 'wohnen' as const },
  ]
  expect(plain(sectionSummary('needs', { ...blank, needs }, names))).toBe('Kita-Platz, Wohnen')
})
