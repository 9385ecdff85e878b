import { expect, test } from 'vitest'
import {
  type CourseState,
  deadlineKind,
  deadlineKindNames,
  deadlinesOf,
  defaultLeadTimes,
  leadTimes,
} from './deadline-rules.ts'
import { blankEntry, type ResidenceEntry } from './residence-history.ts'
import { defaultResidenceLaw, residenceLaw } from './residence-law.ts'
import type { ResidenceStatus } from './residence-status.ts'

const today = '2026-11-16' // a Monday
const holidays = new Set(['2026-12-25', '2026-12-26', '2027-01-01'])

const entry = (
  status: ResidenceStatus,
  validFrom: string,
  validTo: string | null,
  more: Partial<ResidenceEntry> = {},
): ResidenceEntry => ({ ...blankEntry, status, validFrom, validTo, ...more })

const found = (
  entries: ResidenceEntry[],
  { course = 'beendet', on = today }: { course?: CourseState; on?: string } = {},
) => deadlinesOf({ closedOn: null, entries, course }, on, defaultLeadTimes, { holidays })

/** 'kind day level' */
const told = (...given: Parameters<typeof found>) =>
  found(...given).map(({ kind, day, level }) => `${kind} ${day} ${level}`)

test.each<[string, ResidenceEntry, string[]]>([
  ['a title far off', entry('AE_25_3', '2025-06-01', '2027-02-09'), []],
  [
    'a title in 84 days',
    entry('AE_25_3', '2025-06-01', '2027-02-08'),
    ['title-end 2027-02-08 soon'],
  ],
  ['a title today', entry('AE_25_3', '2025-06-01', today), ['title-end 2026-11-16 due']],
  [
    'a title yesterday',
    entry('AE_25_3', '2025-06-01', '2026-11-15'),
    ['title-end 2026-11-15 overdue'],
  ],
  [
    'a Fiktionsbescheinigung six days ago',
    entry('FIKTION', '2026-05-11', '2026-11-10'),
    ['fiktion-end 2026-11-10 overdue'],
  ],
  ['a Duldung in 22 days', entry('DULDUNG_60A', '2026-09-01', '2026-12-08'), []],
  [
    'a Duldung in 21 days',
    entry('DULDUNG_60A', '2026-09-01', '2026-12-07'),
    ['permit-end 2026-12-07 soon'],
  ],
  [
    'a Chancen-Aufenthalt as in the document',
    entry('AE_104C', '2025-07-15', '2027-01-14'),
    ['chance-end 2027-01-14 soon'],
  ],
  [
    'a Chancen-Aufenthalt with too late an end',
    entry('AE_104C', '2025-07-15', '2027-07-14'),
    ['chance-end 2027-01-14 soon'],
  ],
  [
    'a Chancen-Aufenthalt without an end',
    entry('AE_104C', '2025-07-15', null),
    ['chance-end 2027-01-14 soon'],
  ],
  ['a title without a known end', entry('AE_25_3', '2025-06-01', null), []],
  [
    'a Niederlassungserlaubnis with the end of its card',
    entry('NE', '2016-12-01', '2026-11-30'),
    [],
  ],
  ['a title that has not begun', entry('AE_25_3', '2026-11-17', '2026-12-01'), []],
  ['a record with a day that never was', entry('AE_25_3', '2026-02-31', '2026-12-01'), []],
])('%s', (_, given, expected) => {
  expect(told([given])).toEqual(expected)
})

test('only the Chancen-Aufenthalt is hard, and what was reckoned says so', () => {
  const [stated] = found([entry('AE_104C', '2025-07-15', '2027-01-14')])
  expect(stated).toEqual({
    kind: 'chance-end',
    day: '2027-01-14',
    actBy: '2027-01-14',
    daysLeft: 59,
    level: 'soon',
    statusKey: 'AE_104C',
    basis: 'stated',
    hard: true,
  })
  const [computed] = found([entry('AE_104C', '2025-07-15', null)])
  expect(computed?.basis).toBe('computed')
  expect(found([entry('AE_25_3', '2025-06-01', today)])[0]?.hard).toBe(false)
})

test.each([
  ['2026-11-21', '2026-11-16', '2026-11-20', 'soon'],
  ['2026-11-21', '2026-11-20', '2026-11-20', 'due'],
  ['2026-11-22', '2026-11-21', '2026-11-20', 'due'],
  ['2026-12-26', '2026-12-23', '2026-12-24', 'soon'],
  ['2026-12-26', '2026-12-24', '2026-12-24', 'due'],
  ['2026-12-26', '2026-12-27', '2026-12-24', 'overdue'],
])('a title until %s on %s: act by %s, %s', (day, on, actBy, level) => {
  const [deadline] = found([entry('AE_25_3', '2025-06-01', day)], { on })
  expect(deadline).toMatchObject({ day, actBy, level })
})

test('a Fiktionsbescheinigung and a renewal take the place of what they follow', () => {
  const title = entry('AE_25_3', '2025-06-01', '2026-11-30')
  expect(told([title, entry('FIKTION', '2026-11-10', '2027-04-30')])).toEqual([])
  expect(told([title, entry('AE_25_3', '2026-12-01', '2029-11-30')])).toEqual([])
  expect(told([title, entry('NE', '2026-11-20', null)])).toEqual([])
  const afterHole = entry('AE_25_3', '2026-12-02', '2029-12-01')
  expect(told([title, afterHole])).toEqual(['title-end 2026-11-30 soon'])
})

test('a regulation moves the end of § 24', () => {
  const ukraine = [entry('AE_24', '2022-06-01', '2024-03-04')]
  expect(found(ukraine, { on: '2026-02-02' })).toMatchObject([
    { kind: 'title-end', day: '2026-03-04', basis: 'extended', level: 'soon' },
  ])
  expect(told(ukraine)).toEqual(['title-end 2026-03-04 overdue'])
})

const within12a = (until: string | null) => ({ restriction: { where: 'Wetteraukreis', until } })

test.each<[string, ResidenceEntry[], string[]]>([
  [
    'as it stands in the document',
    [entry('GESTATTUNG', '2024-01-20', '2027-06-30', within12a('2027-01-11'))],
    ['restriction-end 2027-01-11 soon stated GESTATTUNG'],
  ],
  [
    'three years from the first title where no end is written',
    [
      entry('AE_25_2_F', '2023-12-20', '2025-12-19'),
      entry('AE_25_2_F', '2025-12-20', '2028-12-19', within12a(null)),
    ],
    ['restriction-end 2026-12-20 soon computed AE_25_2_F'],
  ],
  [
    'due on its last day',
    [entry('AE_25_3', '2023-11-16', '2027-06-30', within12a('2026-11-16'))],
    ['restriction-end 2026-11-16 due stated AE_25_3'],
  ],
  [
    'unknown for a Gestattung without an end',
    [entry('GESTATTUNG', '2023-12-20', '2027-06-30', within12a(null))],
    [],
  ],
  ['never overdue', [entry('AE_25_3', '2023-11-15', '2027-06-30', within12a('2026-11-15'))], []],
  [
    'kept by a Fiktionsbescheinigung',
    [
      entry('AE_25_3', '2024-11-15', '2026-10-30', within12a('2026-12-01')),
      entry('FIKTION', '2026-10-20', '2027-04-20'),
    ],
    ['restriction-end 2026-12-01 soon stated AE_25_3'],
  ],
  [
    'gone with the title that had it',
    [
      entry('AE_25_3', '2024-11-15', '2026-10-30', within12a('2026-12-01')),
      entry('NE', '2026-10-31', null),
    ],
    [],
  ],
])('the end of the residence restriction: %s', (_, entries, expected) => {
  expect(
    found(entries).map(({ kind, day, level, basis, statusKey }) =>
      [kind, day, level, basis, statusKey].join(' '),
    ),
  ).toEqual(expected)
})

test.each<[string, ResidenceStatus, string, CourseState, string[]]>([
  ['in sight', 'AE_25_2_S', '2025-11-30', 'offen', ['course-claim 2026-11-30 soon']],
  ['on its last day', 'FAM', '2025-11-16', 'offen', ['course-claim 2026-11-16 due']],
  ['just lost', 'AE_25_2_F', '2025-10-19', 'offen', ['course-claim 2026-10-19 overdue']],
  ['lost for more than four weeks', 'AE_25_2_F', '2025-10-18', 'offen', []],
  ['not yet near', 'AE_25_2_F', '2026-02-09', 'offen', []],
  ['used', 'AE_25_2_S', '2025-11-30', 'nimmt-teil', []],
  ['finished', 'AE_25_2_S', '2025-11-30', 'beendet', []],
  ['not needed', 'AE_25_2_S', '2025-11-30', 'nicht-noetig', []],
  ['never there with § 25 Abs. 3', 'AE_25_3', '2025-11-30', 'offen', []],
  ['never there with § 24', 'AE_24', '2025-11-30', 'offen', []],
  ['never there with a Gestattung', 'GESTATTUNG', '2025-11-30', 'offen', []],
  ['never there with § 104c', 'AE_104C', '2026-11-01', 'offen', []],
])('the claim to the Integrationskurs: %s', (_, status, from, course, expected) => {
  const claims = told([entry(status, from, '2028-12-31')], { course })
  expect(claims.filter(line => line.startsWith('course'))).toEqual(expected)
})

test('the claim counts from the first title, lives on in the Fiktion, and dies with the title', () => {
  const first = entry('AE_25_2_S', '2025-11-30', '2026-10-31')
  const renewal = entry('AE_25_2_S', '2026-11-01', '2029-10-31')
  const claim = ['course-claim 2026-11-30 soon']
  expect(told([first, renewal], { course: 'offen' })).toEqual(claim)
  const fiktion = entry('FIKTION', '2026-10-20', '2027-04-20')
  expect(told([first, fiktion], { course: 'offen' })).toEqual(claim)
  const lost = entry('DULDUNG_60A', '2026-11-01', '2027-04-30')
  expect(told([first, lost], { course: 'offen' })).toEqual([])
})

test('several at once: what is overdue first, then by the day to act', () => {
  const entries = [entry('AE_25_2_F', '2025-11-14', '2026-11-14', within12a('2026-11-28'))]
  expect(told(entries, { course: 'offen' })).toEqual([
    'title-end 2026-11-14 overdue',
    'course-claim 2026-11-14 overdue',
    'restriction-end 2026-11-28 soon',
  ])
})

test('among those that come, the one that must be acted on first is first', () => {
  const before = entry('AE_25_2_F', '2025-12-01', '2026-12-20', within12a('2026-12-18'))
  expect(told([before], { course: 'offen' })).toEqual([
    'course-claim 2026-12-01 soon',
    // until Sunday, but Friday is the last day to act: the same as the restriction's
    'title-end 2026-12-20 soon',
    'restriction-end 2026-12-18 soon',
  ])
})

test('a closed case raises nothing, and neither does an empty history', () => {
  const entries = [entry('AE_25_3', '2025-06-01', today)]
  expect(deadlinesOf({ closedOn: '2026-11-02', entries, course: 'offen' }, today)).toEqual([])
  expect(told([])).toEqual([])
})

test('lead times and law are data: other numbers, other deadlines', () => {
  const facts = {
    closedOn: null,
    entries: [entry('AE_25_3', '2026-01-11', '2027-06-30')],
    course: 'offen',
  } as const
  expect(deadlinesOf(facts, today)).toEqual([])
  const earlier = { ...defaultLeadTimes, 'title-end': 226 }
  expect(deadlinesOf(facts, today, earlier)).toMatchObject([{ kind: 'title-end', daysLeft: 226 }])
  const law = { ...defaultResidenceLaw, courseClaimStatuses: ['AE_25_3' as const] }
  expect(deadlinesOf(facts, today, defaultLeadTimes, { law })).toMatchObject([
    { kind: 'course-claim', day: '2027-01-11' },
  ])
})

test('the defaults pass their own schemas, and every kind has a name and a lead time', () => {
  expect(leadTimes.parse(defaultLeadTimes)).toEqual(defaultLeadTimes)
  expect(residenceLaw.parse(defaultResidenceLaw)).toEqual(defaultResidenceLaw)
  expect(leadTimes.safeParse({ ...defaultLeadTimes, 'title-end': 0 }).success).toBe(false)
  expect(Object.keys(deadlineKindNames).toSorted()).toEqual(deadlineKind.options.toSorted())
  for (const kind of deadlineKind.options) expect(defaultLeadTimes[kind]).toBeGreaterThan(0)
})
