import { expect, test } from 'vitest'
import {
  blankEntry,
  currentEntry,
  employmentNote,
  endOf,
  latestEntry,
  normaliseHistory,
  prolongedTitle,
  type ResidenceEntry,
  residenceEntry,
  statusGroupOn,
  statusOn,
} from './residence-history.ts'
import { defaultResidenceLaw } from './residence-law.ts'
import type { ResidenceStatus } from './residence-status.ts'

const entry = (
  status: ResidenceStatus,
  validFrom: string,
  validTo: string | null,
  more: Partial<ResidenceEntry> = {},
): ResidenceEntry => ({ ...blankEntry, status, validFrom, validTo, ...more })

const history = [
  entry('FIKTION', '2026-08-20', '2026-11-10'),
  entry('ANKUNFT', '2023-11-08', '2024-01-19'),
  entry('AE_25_2_S', '2025-09-01', '2026-08-31'),
  entry('GESTATTUNG', '2024-01-20', '2025-08-15'),
]

test.each([
  ['2023-11-07', null, 'ungeklaert'],
  ['2023-11-08', 'ANKUNFT', 'asylverfahren'],
  ['2024-01-19', 'ANKUNFT', 'asylverfahren'],
  ['2024-01-20', 'GESTATTUNG', 'asylverfahren'],
  ['2025-08-20', null, 'ungeklaert'],
  ['2026-08-19', 'AE_25_2_S', 'schutzberechtigt'],
  ['2026-08-25', 'FIKTION', 'schutzberechtigt'],
  ['2026-11-10', 'FIKTION', 'schutzberechtigt'],
  ['2026-11-16', null, 'ungeklaert'],
] as const)('on %s the status is %s, counted under %s', (day, status, group) => {
  expect(statusOn(history, day)).toBe(status)
  expect(statusGroupOn(history, day)).toBe(group)
})

test('what ran out last is still known, what has not begun is not', () => {
  expect(currentEntry(history, '2026-11-16')).toBeNull()
  expect(latestEntry(history, '2026-11-16')).toBe(history[0])
  expect(latestEntry(history, '2023-01-01')).toBeNull()
  const ahead = [...history, entry('AE_25_2_S', '2026-12-01', '2029-11-30')]
  expect(latestEntry(ahead, '2026-11-16')).toBe(history[0])
})

test('a new title that starts with its Fiktionsbescheinigung wins', () => {
  const same = [
    entry('AE_25_3', '2026-05-01', '2027-04-30'),
    entry('FIKTION', '2026-05-01', '2026-08-01'),
  ]
  expect(statusOn(same, '2026-06-01')).toBe('AE_25_3')
  expect(statusOn(same.toReversed(), '2026-06-01')).toBe('AE_25_3')
})

test('only a title is prolonged by a Fiktionsbescheinigung', () => {
  expect(prolongedTitle(history, history[0]!)).toBe(history[2])
  const afterDuldung = [
    entry('DULDUNG_60A', '2025-01-01', '2025-06-30'),
    entry('FIKTION', '2025-06-15', '2025-12-15'),
  ]
  expect(prolongedTitle(afterDuldung, afterDuldung[1]!)).toBeNull()
  expect(statusGroupOn(afterDuldung, '2025-08-01')).toBe('ungeklaert')
})

test.each([
  ['in the chain of both regulations', '2022-06-01', '2024-03-04', '2026-03-04', true],
  ['only in the second', '2024-05-01', '2025-02-01', '2026-03-04', true],
  ['began on the very day', '2025-02-01', '2025-12-31', '2026-03-04', true],
  ['ended a day too early', '2022-06-01', '2024-01-31', '2024-01-31', false],
  ['began a day too late', '2025-02-02', '2025-12-31', '2025-12-31', false],
  ['has a longer end of its own', '2025-01-01', '2027-03-04', '2027-03-04', false],
])('a § 24 title that %s', (_, from, to, day, extended) => {
  const title = entry('AE_24', from, to)
  expect(endOf(title, defaultResidenceLaw.extensions)).toEqual({ day, extended })
})

test('a regulation keeps a title current, and only a title of its kind', () => {
  const { extensions } = defaultResidenceLaw
  const ukraine = [entry('AE_24', '2022-06-01', '2024-03-04')]
  expect(statusOn(ukraine, '2025-10-01', extensions)).toBe('AE_24')
  expect(statusOn(ukraine, '2025-10-01')).toBeNull()
  const other = [entry('AE_25_3', '2022-06-01', '2024-03-04')]
  expect(statusOn(other, '2025-10-01', extensions)).toBeNull()
})

test('a tidy history is in order, without twins, and keeps every day as it was', () => {
  const twin = entry('NE', '2026-01-01', null, { issuingOffice: ' ABH  Friedberg ' })
  const blank = entry('GESTATTUNG', '2024-01-20', null, {
    restriction: { where: '  ', until: null },
  })
  expect(normaliseHistory([twin, blank, { ...twin, issuingOffice: 'ABH Friedberg' }])).toEqual([
    { ...blank, restriction: null },
    { ...twin, issuingOffice: 'ABH Friedberg' },
  ])
})

test('the schema takes what a form gives and no day that does not exist', () => {
  const typed = entry('DULDUNG_60A', '2026-02-01', '2026-04-30', {
    employment: employmentNote.enum['nur-mit-erlaubnis'],
    restriction: { where: 'Wetteraukreis', until: null },
    seenOn: '2026-02-03',
  })
  expect(residenceEntry.safeParse(typed).success).toBe(true)
  expect(residenceEntry.safeParse({ ...typed, validTo: '2026-02-31' }).success).toBe(false)
  expect(residenceEntry.safeParse({ ...typed, status: 'AE_99' }).success).toBe(false)
  expect(residenceEntry.safeParse({ ...typed, religion: 'x' }).success).toBe(false)
})
