import { expect, test } from 'vitest'
import type { ResidenceEntry } from '../clients/residence-history.ts'
import type { PartialDate } from '../lib/dates.ts'
import { defaultSettings } from '../settings/settings.ts'
import { deskDay } from './desk-day.ts'
import type { DeskFacts } from './desk-facts.ts'
import { deskLinesOf } from './desk-rules.ts'

/** A Monday; the holiday is a Thursday. */
const today = '2026-11-16'
const holidays = new Set(['2026-12-24', '2026-12-25'])
const rules = { ...defaultSettings.desk, ...defaultSettings.referrals }
const clientId = '019a8b00-0000-7000-8000-00000000000a'
const ofCase = { clientId, resting: false } as const

/** "group day" of what the fact says on a day, or nothing. */
function said(facts: DeskFacts, on = today): string[] {
  return deskLinesOf(facts, deskDay(on, rules, holidays)).map(({ group, code, day }) =>
    [group, code, day].filter(Boolean).join(' '),
  )
}

const aTask = (dueOn: string | null): DeskFacts => ({
  ...{ kind: 'shared-task', id: 't1', version: 3, dueOn },
})

const aStep = (dueOn: string | null, settled = false): DeskFacts => ({
  ...{ ...ofCase, kind: 'step', id: 's1', dueOn, settled },
})

test('a shared task rises as a step does, and carries its version', () => {
  expect(said(aTask('2026-11-15'))).toEqual(['overdue 3 2026-11-15'])
  expect(said(aTask(today))).toEqual(['today 3 2026-11-16'])
  expect(said(aTask('2026-11-22'))).toEqual(['soon 3 2026-11-22'])
  expect([...said(aTask('2026-11-23')), ...said(aTask(null))]).toEqual([])
})

test.each([
  ['without a day', null, []],
  ['due next Monday', '2026-11-23', []],
  ['due on Sunday', '2026-11-22', ['soon 2026-11-22']],
  ['due tomorrow', '2026-11-17', ['soon 2026-11-17']],
  ['due today', today, ['today 2026-11-16']],
  ['due yesterday', '2026-11-15', ['overdue 2026-11-15']],
  ['due last year', '2025-11-15', ['overdue 2025-11-15']],
])('a step %s', (_, dueOn, expected) => {
  expect(said(aStep(dueOn))).toEqual(expected)
  expect(said(aStep(dueOn, true))).toEqual([])
})

test.each([
  ['2026-11-19', []],
  ['2026-11-20', ['soon 2026-11-29']],
  ['2026-11-22', ['soon 2026-11-29']],
  ['2026-11-23', ['soon 2026-11-29']],
])('on %s a step of Sunday week', (on, expected) => {
  expect(said(aStep('2026-11-29'), on)).toEqual(expected)
})

function anEntry(changes: Partial<ResidenceEntry>): ResidenceEntry {
  return {
    ...{ status: 'AE_25_2_F', validFrom: '2024-01-02', validTo: null, issuingOffice: '' },
    ...{ employment: null, restriction: null, seenOn: null },
    ...changes,
  }
}

function aStatus(changes: Partial<ResidenceEntry>, course: 'offen' | 'beendet' = 'beendet') {
  return { ...ofCase, kind: 'deadline', entries: [anEntry(changes)], course } as const
}

const fiction = aStatus({ status: 'FIKTION', validFrom: '2026-09-01', validTo: '2026-12-27' })

test.each([
  ['the day before its 28 days begin', '2026-11-28', []],
  ['when they begin', '2026-11-29', ['soon fiktion-end 2026-12-27']],
  ['before the last day on which an office is open', '2026-12-22', ['soon fiktion-end 2026-12-27']],
  ['on that day: weekend and holidays follow', '2026-12-23', ['today fiktion-end 2026-12-27']],
  ['on its last day', '2026-12-27', ['today fiktion-end 2026-12-27']],
  ['the day after', '2026-12-28', ['overdue fiktion-end 2026-12-27']],
])('a Fiktionsbescheinigung %s', (_, on, expected) => {
  expect(said(fiction, on)).toEqual(expected)
})

test.each([
  [
    'the Chancen-Aufenthalt ends after 18 months',
    aStatus({ status: 'AE_104C', validFrom: '2025-07-16' }),
    ['soon chance-end 2027-01-15'],
  ],
  [
    'the claim to a course lapses after a year',
    aStatus({ status: 'AE_25_2_F', validFrom: '2025-12-01', validTo: '2028-11-30' }, 'offen'),
    ['soon course-claim 2026-12-01', 'restriction-end'],
  ],
  [
    'a Gestattung is shown only shortly before',
    aStatus({ status: 'GESTATTUNG', validFrom: '2026-06-08', validTo: '2026-12-08' }),
    [],
  ],
])('%s', (_, facts, expected) => {
  const found = said(facts).filter(line => !line.includes('restriction-end'))
  expect(found).toEqual(expected.filter(line => line !== 'restriction-end'))
})

test.each([
  ['the day before', { lastContactOn: '2026-10-18', openedOn: '2025-01-01' }, []],
  [
    'after 30 days',
    { lastContactOn: '2026-10-17', openedOn: '2025-01-01' },
    ['today contact 2026-10-17'],
  ],
  [
    'after 300 days, and never overdue',
    { lastContactOn: '2026-01-20', openedOn: '2025-01-01' },
    ['today contact 2026-01-20'],
  ],
  ['never talked to, opened lately', { lastContactOn: null, openedOn: '2026-11-01' }, []],
  [
    'never talked to since it was opened',
    { lastContactOn: null, openedOn: '2026-10-17' },
    ['today opened 2026-10-17'],
  ],
])('silence: %s', (_, days, expected) => {
  const facts = { ...ofCase, kind: 'silent', ...days } as const
  expect(said({ ...facts, depth: 'fallmanagement' })).toEqual(expected)
  expect(said({ ...facts, depth: 'verweisberatung' })).toEqual([])
})

const aHandOver = {
  ...{ ...ofCase, kind: 'handed-over', id: 'h1', on: '2026-11-14', depth: 'fallmanagement' },
  ...{ by: 'miriam', to: 'jonas', responsible: 'jonas' },
} as const

test.each([
  ['by somebody else', {}, ['today 2026-11-14']],
  ['a week ago', { on: '2026-11-09' }, ['today 2026-11-09']],
  ['longer ago', { on: '2026-11-08' }, []],
  ['by herself', { by: 'jonas' }, []],
  ['and then to the next', { responsible: 'miriam' }, []],
  ['who is only advised', { depth: 'verweisberatung' as const }, ['today 2026-11-14']],
  ['who came along with the household', { depth: 'haushalt' as const }, []],
  ['and closed', { resting: true }, []],
])('a case that was handed over %s', (_, changes, expected) => {
  expect(said({ ...aHandOver, ...changes } as DeskFacts)).toEqual(expected)
})

const aNeed = (changes: Partial<Extract<DeskFacts, { kind: 'need-idle' }>> = {}): DeskFacts => ({
  ...{ ...ofCase, kind: 'need-idle', id: 'n1', field: 'bildung' },
  ...{ openedOn: '2026-11-02', closed: false, hasOpenStep: false, lastStepDoneOn: null },
  ...changes,
})

test.each([
  ['for 14 days', {}, ['today bildung 2026-11-02']],
  ['for 13 days', { openedOn: '2026-11-03' }, []],
  ['with a step', { hasOpenStep: true }, []],
  ['that is closed', { closed: true }, []],
  ['of which a step was done lately', { lastStepDoneOn: '2026-11-10' }, []],
  [
    'of which a step was done long ago',
    { openedOn: '2026-01-02', lastStepDoneOn: '2026-10-30' },
    ['today bildung 2026-10-30'],
  ],
])('a need without a step %s', (_, changes, expected) => {
  expect(said(aNeed(changes))).toEqual(expected)
})

test('a consent that is missing is overdue from the second day on', () => {
  const birthDate: PartialDate = { precision: 'unknown', value: null }
  const facts: DeskFacts = {
    ...{ ...ofCase, kind: 'consent', birthDate, consents: [], parentsAgreed: false },
    openedOn: '2026-11-15',
  }
  expect(said(facts, '2026-11-15')).toEqual(['today missing 2026-11-15'])
  expect(said(facts)).toEqual(['overdue missing 2026-11-15'])
  expect(said({ ...facts, consents: [{ givenOn: '2026-11-16', withdrawnOn: null }] })).toEqual([])
})

test('what was begun and who has not been backed up', () => {
  const draft = {
    kind: 'draft',
    form: 'intake-1',
    savedOn: '2026-11-12',
    name: 'Kovalenko',
  } as const
  expect(deskLinesOf(draft, deskDay(today, rules, holidays))).toMatchObject([
    { key: 'draft:intake-1', group: 'today', text: 'Kovalenko', target: 'intake-1' },
  ])
  expect(said({ kind: 'backup', lastOn: '2026-11-14' })).toEqual([])
  expect(said({ kind: 'backup', lastOn: '2026-11-13' })).toEqual(['today 2026-11-13'])
  expect(said({ kind: 'backup', lastOn: null })).toEqual([])
})

test('a case that rests raises nothing', () => {
  const loud: DeskFacts[] = [
    aStep(today),
    fiction,
    {
      ...{ ...ofCase, kind: 'silent', depth: 'fallmanagement' },
      ...{ lastContactOn: null, openedOn: '2020-01-01' },
    },
    aNeed(),
  ]
  for (const facts of loud) {
    expect(said(facts, '2026-12-20')).toHaveLength(1)
    expect(said({ ...facts, resting: true } as DeskFacts, '2026-12-20')).toEqual([])
  }
})
