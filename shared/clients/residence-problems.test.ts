import { expect, test } from 'vitest'
import type { PartialDate } from '../lib/dates.ts'
import { blankEntry, type ResidenceEntry } from './residence-history.ts'
import { type HistoryOptions, historyProblems } from './residence-problems.ts'
import type { ResidenceStatus } from './residence-status.ts'

const today = '2026-11-16'

const entry = (
  status: ResidenceStatus,
  validFrom: string,
  validTo: string | null,
  more: Partial<ResidenceEntry> = {},
): ResidenceEntry => ({ ...blankEntry, status, validFrom, validTo, ...more })

/** 'code at index.field (other → suggestion)' */
const told = (entries: ResidenceEntry[], options: Partial<HistoryOptions> = {}) =>
  historyProblems(entries, { today, ...options }).map(problem => {
    const more = [problem.other, problem.suggestion].filter(part => part !== undefined)
    const end = more.length > 0 ? ` (${more.join(' ')})` : ''
    return `${problem.severity} ${problem.code} at ${problem.path.join('.')}${end}`
  })

const born = (value: string): PartialDate => ({ precision: 'day', value })
const gestattung = entry('GESTATTUNG', '2024-01-20', '2027-01-19')

test('a usual history raises nothing', () => {
  const usual = [
    entry('ANKUNFT', '2023-11-08', '2024-01-20'),
    entry('GESTATTUNG', '2024-01-20', '2025-09-05'),
    entry('AE_25_2_F', '2025-09-10', '2026-10-31', {
      restriction: { where: 'Hessen', until: '2028-09-10' },
      seenOn: '2025-09-12',
    }),
    entry('FIKTION', '2026-10-15', '2027-04-14'),
  ]
  const people = { birthDay: born('1988-05-01'), arrivedOn: born('2023-11-01') }
  expect(told(usual, people)).toEqual([])
  expect(told(usual.toReversed(), people)).toEqual([])
})

test.each<[string, ResidenceEntry, Partial<HistoryOptions>, string[]]>([
  [
    'an end with a wrong year',
    entry('GESTATTUNG', '2024-01-20', '2023-01-19'),
    {},
    ['error end-before-start at 0.validTo (2027-01-19)'],
  ],
  [
    'an end on a leap day, which next year does not have',
    entry('GESTATTUNG', '2024-03-20', '2024-02-29'),
    {},
    ['error end-before-start at 0.validTo'],
  ],
  [
    'a start in the future with a wrong end',
    entry('AE_18', '2027-02-01', '2026-12-31'),
    {},
    ['error end-before-start at 0.validTo (2027-12-31)'],
  ],
  [
    'a day that does not exist',
    entry('GESTATTUNG', '2024-02-31', '1850-01-01'),
    {},
    ['error impossible-day at 0.validFrom', 'error impossible-day at 0.validTo'],
  ],
  [
    'a start before birth',
    gestattung,
    { birthDay: born('2024-01-21') },
    ['error start-before-birth at 0.validFrom'],
  ],
  ['a start on the day of birth', gestattung, { birthDay: born('2024-01-20') }, []],
  [
    'a start in the year of birth, when only the year is known',
    gestattung,
    { birthDay: { precision: 'year', value: '2024' } },
    [],
  ],
  [
    'a start in the month before the month of birth',
    gestattung,
    { birthDay: { precision: 'month', value: '2024-02' } },
    ['error start-before-birth at 0.validFrom'],
  ],
  [
    'a start before arrival',
    gestattung,
    { arrivedOn: born('2024-03-01') },
    ['note start-before-arrival at 0.validFrom'],
  ],
  [
    'a German who came later',
    entry('DE', '2000-01-01', null),
    { arrivedOn: born('2024-03-01') },
    [],
  ],
  ['a start 180 days ahead', entry('NE', '2027-05-15', null), {}, []],
  [
    'a start 181 days ahead',
    entry('NE', '2027-05-16', null),
    {},
    ['error start-too-far-ahead at 0.validFrom'],
  ],
  [
    'a document seen tomorrow',
    { ...gestattung, seenOn: '2026-11-17' },
    {},
    ['error seen-in-future at 0.seenOn'],
  ],
  ['a document seen today', { ...gestattung, seenOn: today }, {}, []],
  [
    'a restriction that ends on the first day',
    { ...gestattung, restriction: { where: 'Gießen', until: '2024-01-20' } },
    {},
    [],
  ],
  [
    'an end whose date is today',
    entry('GESTATTUNG', '2026-10-01', '2025-11-16'),
    {},
    ['error end-before-start at 0.validTo (2026-11-16)'],
  ],
  ['a Chancen-Aufenthalt of 18 months', entry('AE_104C', '2025-07-15', '2027-01-14'), {}, []],
  [
    'a restriction that ends before the title',
    { ...gestattung, restriction: { where: 'Gießen', until: '2024-01-19' } },
    {},
    ['error restriction-ends-before-start at 0.restriction.until'],
  ],
  [
    'a restriction of § 12a longer than three years',
    entry('AE_25_3', '2026-01-10', '2027-01-09', {
      restriction: { where: 'Hessen', until: '2029-01-11' },
    }),
    {},
    ['note restriction-too-long at 0.restriction.until (2029-01-10)'],
  ],
  [
    'the same length for a Duldung, which § 12a does not speak of',
    entry('DULDUNG_60A', '2026-01-10', '2027-01-09', {
      restriction: { where: 'Hessen', until: '2030-01-11' },
    }),
    {},
    [],
  ],
  [
    'a Chancen-Aufenthalt longer than 18 months',
    entry('AE_104C', '2025-07-15', '2027-01-15'),
    {},
    ['note chance-too-long at 0.validTo (2027-01-14)'],
  ],
  [
    'a Chancen-Aufenthalt without an end',
    entry('AE_104C', '2025-07-15', null),
    {},
    ['note end-missing at 0.validTo (2027-01-14)'],
  ],
  [
    'a Duldung without an end',
    entry('DULDUNG_60A', '2026-07-15', null),
    {},
    ['note end-missing at 0.validTo'],
  ],
  ['a Niederlassungserlaubnis without an end', entry('NE', '2026-07-15', null), {}, []],
  [
    'a Fiktionsbescheinigung out of nothing',
    entry('FIKTION', '2026-07-15', '2027-01-14'),
    {},
    ['note fiktion-without-title at 0.status'],
  ],
  [
    'nothing that holds today',
    entry('AE_25_3', '2025-01-10', '2026-11-15'),
    {},
    ['note no-current-entry at 0.validTo'],
  ],
])('%s', (_, given, options, expected) => {
  expect(told([given], options)).toEqual(expected)
})

test('three years of § 12a count from the first title, not from its renewal', () => {
  const renewed = [
    entry('AE_25_2_S', '2024-05-10', '2025-05-09'),
    entry('AE_25_2_S', '2025-05-10', '2028-05-09', {
      restriction: { where: 'Hessen', until: '2028-05-10' },
    }),
  ]
  expect(told(renewed)).toEqual(['note restriction-too-long at 1.restriction.until (2027-05-10)'])
})

test('two statuses at once: an error today, a note in the past, with the day that heals it', () => {
  const open = entry('DULDUNG_60A', '2022-03-01', '2027-02-28')
  expect(told([gestattung, open])).toEqual(['error two-current at 1.validTo (0 2024-01-19)'])
  const past = [entry('ANKUNFT', '2023-11-08', '2024-02-19'), gestattung]
  expect(told(past)).toEqual(['note overlap at 0.validTo (1)'])
  const twoDays = [entry('ANKUNFT', '2023-11-08', '2024-01-21'), gestattung]
  expect(told(twoDays)).toEqual(['note overlap at 0.validTo (1)'])
  const sameStart = [gestattung, entry('AE_24', '2024-01-20', '2027-03-04')]
  expect(told(sameStart)).toEqual(['error two-current at 0.validTo (1)'])
})

test('a Fiktionsbescheinigung may stand beside the title before and after it', () => {
  const beside = [
    entry('AE_25_3', '2025-06-01', '2026-11-30'),
    entry('FIKTION', '2026-11-01', '2027-04-30'),
  ]
  expect(told(beside)).toEqual([])
  expect(told([...beside, entry('AE_25_3', '2026-11-10', '2029-11-09')])).toEqual([
    'error two-current at 0.validTo (2 2026-11-09)',
  ])
})

test('a hole is noted after fourteen days, also behind a short document', () => {
  const before = entry('ANKUNFT', '2023-11-08', '2024-01-05')
  expect(told([before, gestattung])).toEqual([])
  const earlier = { ...before, validTo: '2024-01-04' }
  expect(told([earlier, gestattung])).toEqual(['note gap at 1.validFrom (0)'])
  expect(told([earlier, gestattung], { gapDays: 15 })).toEqual([])
  const inside = entry('ANKUNFT', '2023-11-10', '2023-11-12')
  expect(told([before, inside, gestattung])).toEqual(['note overlap at 0.validTo (1)'])
})

test('a regulation that prolongs § 24 closes the hole', () => {
  const ukraine = [
    entry('AE_24', '2022-06-01', '2024-03-04'),
    entry('AE_24', '2026-03-05', '2027-03-04'),
  ]
  expect(told(ukraine)).toEqual([])
  expect(told(ukraine.map(title => ({ ...title, status: 'AE_25_3' as const })))).toEqual([
    'note gap at 1.validFrom (0)',
  ])
})

test('all problems come at once, in the order of the list, with no value in them', () => {
  const entries = [
    entry('FIKTION', '2023-05-01', '2022-05-01'),
    entry('DULDUNG_60A', '2027-12-01', null, { seenOn: '2027-01-01', issuingOffice: 'ABH Nidda' }),
  ]
  expect(told(entries)).toEqual([
    'error end-before-start at 0.validTo (2027-05-01)',
    'error start-too-far-ahead at 1.validFrom',
    'error seen-in-future at 1.seenOn',
    'note end-missing at 1.validTo',
  ])
  expect(JSON.stringify(historyProblems(entries, { today }))).not.toContain('Nidda')
})
