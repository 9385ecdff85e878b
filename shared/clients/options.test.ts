import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PartialDate } from '../lib/dates.ts'
import {
  ageGroup,
  ageGroupNames,
  ageGroupOf,
  ageOn,
  canReachClient,
  commonLanguages,
  contactKind,
  contactKindNames,
  familyStatus,
  familyStatusNames,
  gender,
  genderNames,
  germanLevel,
  germanLevelNames,
  germanProof,
  germanProofNames,
  isAtLeast,
  languageNames,
  monthsOn,
  referralField,
  referralFields,
  urgency,
  urgencyNames,
} from './options.ts'

const onDay = (value: string): PartialDate => ({ precision: 'day', value })

test.each([
  ['gender', gender, genderNames],
  ['family status', familyStatus, familyStatusNames],
  ['German level', germanLevel, germanLevelNames],
  ['German proof', germanProof, germanProofNames],
  ['contact kind', contactKind, contactKindNames],
  ['urgency', urgency, urgencyNames],
  ['age group', ageGroup, ageGroupNames],
] as const)('every %s has a name of its own', (_, list, names) => {
  expect(Object.keys(names)).toEqual(list.options)
  expect(new Set(Object.values(names)).size).toBe(list.options.length)
})

test('the eight fields stand in their order, each with examples', () => {
  expect(referralField.options.map(field => referralFields[field].name)).toEqual([
    'Sprache',
    'Recht und Status',
    'Existenz und Arbeit',
    'Bildung und Kinder',
    'Gesundheit',
    'Wohnen',
    'Frauen und Schutz',
    'Alltag und Teilhabe',
  ])
  const examples = referralField.options.flatMap(field => referralFields[field].examples)
  expect(new Set(examples).size).toBe(examples.length)
  expect(examples).toHaveLength(52)
})

test('the keyboard of the Kurzkontakt can tell the fields apart by their first letter', () => {
  const letters = Object.values(referralFields).map(({ name }) => name.charAt(0))
  expect(new Set(letters).size).toBe(letters.length)
})

test.each([
  ['B1', 'B1', true],
  ['A2', 'B1', false],
  ['A0', 'A1', false],
  ['C2', 'A0', true],
] as const)('%s is at least %s: %s', (level, wanted, expected) => {
  expect(isAtLeast(level, wanted)).toBe(expected)
})

test('only what can reach the client counts as contact', () => {
  expect(contactKind.options.filter(kind => !canReachClient(kind))).toEqual([
    'fallbesprechung',
    'kontaktversuch',
  ])
})

test('every language is well-formed, there once, and has a German name', () => {
  expect(new Set(commonLanguages).size).toBe(commonLanguages.length)
  const german = new Intl.DisplayNames('de', { type: 'language', fallback: 'none' })
  for (const code of commonLanguages) {
    expect(Intl.getCanonicalLocales(code), code).toEqual([code === 'kmr' ? 'ku' : code])
    expect(languageNames[code] ?? german.of(code), code).toBeTruthy()
  }
  const names = commonLanguages.map(code => languageNames[code] ?? german.of(code))
  expect(new Set(names).size).toBe(names.length)
})

const unknown: PartialDate = { precision: 'unknown', value: null }

test.each<[PartialDate | null, string, number | null, string]>([
  [onDay('2012-11-17'), '2026-11-16', 13, '0-13'],
  [onDay('2012-11-16'), '2026-11-16', 14, '14-17'],
  [onDay('2008-11-17'), '2026-11-16', 17, '14-17'],
  [onDay('2008-11-16'), '2026-11-16', 18, '18-26'],
  [onDay('1999-11-17'), '2026-11-16', 26, '18-26'],
  [onDay('1999-11-16'), '2026-11-16', 27, '27-44'],
  [onDay('1961-11-16'), '2026-11-16', 65, '65+'],
  [onDay('2008-02-29'), '2026-02-28', 17, '14-17'],
  [onDay('2008-02-29'), '2026-03-01', 18, '18-26'],
  [onDay('2026-11-16'), '2026-11-16', 0, '0-13'],
  [onDay('2026-11-17'), '2026-11-16', null, 'unbekannt'],
  [onDay('1899-01-01'), '2026-11-16', 127, 'unbekannt'],
  [onDay('2000-02-31'), '2026-11-16', null, 'unbekannt'],
  [{ precision: 'month', value: '2008-11' }, '2026-11-14', 17, '14-17'],
  [{ precision: 'month', value: '2008-11' }, '2026-11-15', 18, '18-26'],
  [{ precision: 'year', value: '2008' }, '2026-06-30', 17, '14-17'],
  [{ precision: 'year', value: '2008' }, '2026-07-01', 18, '18-26'],
  [unknown, '2026-11-16', null, 'unbekannt'],
  [null, '2026-11-16', null, 'unbekannt'],
])('born %j is on %s %s years old, group %s', (birth, day, age, group) => {
  expect(ageOn(birth, day)).toBe(age)
  expect(ageGroupOf(birth, day)).toBe(group)
})

test.each([
  [onDay('2026-11-16'), 0],
  [onDay('2026-06-16'), 5],
  [onDay('2026-06-17'), 4],
  [onDay('2025-12-31'), 10],
  [onDay('2024-11-17'), 23],
  [onDay('2024-11-16'), null],
  [onDay('2026-11-17'), null],
  [{ precision: 'month', value: '2026-06' }, 5],
  [{ precision: 'year', value: '2026' }, null],
  [unknown, null],
] as const)('born %j is %s months old, where months count', (birth, months) => {
  expect(monthsOn(birth, '2026-11-16')).toBe(months)
})

test('nobody grows younger: the group never goes back, and older people are never below', () => {
  const day = fc.nat({ max: 25_000 }).map(count => addDays('1930-01-01', count))
  const birth = fc.oneof(
    day.map(onDay),
    day.map((value): PartialDate => ({ precision: 'month', value: value.slice(0, 7) })),
    day.map((value): PartialDate => ({ precision: 'year', value: value.slice(0, 4) })),
  )
  const rank = (of: PartialDate, on: string) => {
    const group = ageGroupOf(of, on)
    return group === 'unbekannt' ? -1 : ageGroup.options.indexOf(group)
  }
  fc.assert(
    fc.property(birth, day, fc.nat({ max: 9000 }), (of, on, later) => {
      expect(rank(of, addDays(on, later))).toBeGreaterThanOrEqual(rank(of, on))
    }),
  )
  fc.assert(
    fc.property(day, day, day, (a, b, on) => {
      const [elder, younger] = a <= b ? [a, b] : [b, a]
      fc.pre(younger <= on)
      expect(rank(onDay(elder), on)).toBeGreaterThanOrEqual(rank(onDay(younger), on))
    }),
  )
})
