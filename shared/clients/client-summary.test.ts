import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../lib/dates.ts'
import {
  nextStatusChange,
  type PlanFacts,
  planSummaryOf,
  type StatusFacts,
  statusSummaryOf,
  summaryOf,
} from './client-summary.ts'
import { courseState } from './deadline-rules.ts'
import { blankEntry, type ResidenceEntry } from './residence-history.ts'
import { type ResidenceStatus, residenceStatus } from './residence-status.ts'

const today = '2026-11-16'

function entry(
  status: ResidenceStatus,
  validFrom: string,
  validTo: string | null,
  more: Partial<ResidenceEntry> = {},
): ResidenceEntry {
  return { ...blankEntry, status, validFrom, validTo, ...more }
}

const facts = (entries: ResidenceEntry[], more: Partial<StatusFacts> = {}): StatusFacts => ({
  closedOn: null,
  entries,
  course: 'nicht-noetig',
  ...more,
})

const duldung = entry('DULDUNG_60A', '2026-08-01', '2027-01-31')
const restricted = { restriction: { where: 'Wetteraukreis', until: '2026-12-24' } }

test.each<[string, StatusFacts, unknown[]]>([
  ['nothing known', facts([]), [null, 'ungeklaert', null, null, null]],
  [
    'one that holds',
    facts([duldung]),
    ['DULDUNG_60A', 'duldung', '2027-01-31', 'permit-end 2027-01-31', '2027-02-01'],
  ],
  [
    'one without an end',
    facts([entry('NE', '2020-01-01', null)]),
    ['NE', 'daueraufenthalt', null, null, null],
  ],
  [
    'one that has run out: still told, counted no more',
    facts([entry('AE_25_3', '2025-06-01', '2026-10-31')]),
    ['AE_25_3', 'ungeklaert', '2026-10-31', 'title-end 2026-10-31', null],
  ],
  [
    'a renewal that begins later moves the deadline already',
    facts([duldung, entry('DULDUNG_60A', '2027-02-01', '2027-07-31')]),
    ['DULDUNG_60A', 'duldung', '2027-01-31', 'permit-end 2027-07-31', '2027-02-01'],
  ],
  [
    'only one that is still to come',
    facts([entry('AE_25_3', '2026-12-01', '2027-12-01')]),
    [null, 'ungeklaert', null, null, '2026-12-01'],
  ],
  [
    'a restriction ends before the title and is gone the day after',
    facts([entry('AE_25_3', '2025-06-01', '2027-05-31', restricted)]),
    ['AE_25_3', 'schutzberechtigt', '2027-05-31', 'restriction-end 2026-12-24', '2026-12-25'],
  ],
  [
    'the claim to a course, however far away',
    facts([entry('AE_25_2_F', '2026-11-01', '2029-10-31')], { course: 'offen' }),
    ['AE_25_2_F', 'schutzberechtigt', '2029-10-31', 'course-claim 2027-11-01', '2027-11-30'],
  ],
  [
    'a closed case: as it was that day, and nothing runs out',
    facts([entry('AE_25_3', '2025-06-01', '2026-10-31')], { closedOn: '2026-09-30' }),
    ['AE_25_3', 'schutzberechtigt', '2026-10-31', null, null],
  ],
])('the status of %s', (_, given, [status, statusGroup, statusUntil, deadline, changesOn]) => {
  const summary = summaryOf({ ...given, needs: [], openSteps: [] }, today)
  const told = summary.deadline && `${summary.deadline.kind} ${summary.deadline.day}`
  expect({ ...summary, deadline: told }).toMatchObject({
    status,
    statusGroup,
    statusUntil,
    deadline,
    changesOn,
  })
})

const step = (id: string, needId: string | null, dueOn: string | null) => ({ id, needId, dueOn })
const course = { id: 'a', urgency: 'normal', isOpen: true } as const
const flat = { id: 'b', urgency: 'akut', isOpen: true } as const
const done = { id: 'c', urgency: 'akut', isOpen: false } as const

test.each<[string, Omit<PlanFacts, 'closedOn'>, unknown[]]>([
  ['nothing', { needs: [], openSteps: [] }, [0, 0, null, null]],
  ['needs alone', { needs: [course, flat, done], openSteps: [] }, [2, 2, 'akut', null]],
  ['what is met', { needs: [course, done], openSteps: [] }, [1, 1, 'normal', null]],
  [
    'steps for one of two',
    { needs: [course, flat], openSteps: [step('1', 'a', null), step('2', 'a', '2026-12-01')] },
    [2, 1, 'akut', '2'],
  ],
  [
    'a step without a need',
    { needs: [course], openSteps: [step('1', null, null)] },
    [1, 1, 'normal', '1'],
  ],
  [
    'the earliest, and of a day the one that came first',
    {
      needs: [],
      openSteps: [
        step('1', null, '2026-12-02'),
        step('2', null, '2026-12-01'),
        step('3', null, '2026-12-01'),
      ],
    },
    [0, 0, null, '2'],
  ],
])('a plan with %s', (_, given, [openNeeds, needsWithoutStep, mostUrgent, nextId]) => {
  const summary = planSummaryOf({ closedOn: null, ...given })
  expect(summary).toMatchObject({ openNeeds, needsWithoutStep, mostUrgent })
  expect(summary.nextStep?.id ?? null).toBe(nextId)
})

test('a closed case asks for nothing, but says what was left', () => {
  const left = { needs: [flat], openSteps: [step('1', null, '2026-12-01')] }
  expect(planSummaryOf({ closedOn: today, ...left })).toEqual({
    openNeeds: 1,
    needsWithoutStep: 0,
    mostUrgent: 'akut',
    nextStep: null,
  })
})

// ---- properties

const nearDay = fc.integer({ min: -500, max: 300 }).map(count => addDays(today, count))
const oddDay = fc.constantFrom('9999-12-31', '1000-01-01', '2025-02-31', '', 'x')
const anyDay = fc.oneof({ weight: 12, arbitrary: nearDay }, { weight: 1, arbitrary: oddDay })
const anyFacts: fc.Arbitrary<StatusFacts> = fc.record({
  closedOn: fc.option(nearDay, { freq: 5, nil: null }),
  course: fc.constantFrom(...courseState.options),
  entries: fc.array(
    fc.record({
      status: fc.constantFrom(...residenceStatus.options),
      validFrom: anyDay,
      validTo: fc.option(anyDay),
      issuingOffice: fc.constant(''),
      employment: fc.constant(null),
      restriction: fc.option(fc.record({ where: fc.constant('x'), until: fc.option(anyDay) })),
      seenOn: fc.option(anyDay),
    }),
    { maxLength: 5 },
  ),
})

test('until the day that is named the summary stays as it is, and on that day it changes', () => {
  fc.assert(
    fc.property(anyFacts, fc.integer({ min: 0, max: 800 }), (given, later) => {
      const now = statusSummaryOf(given, today)
      const changesOn = nextStatusChange(given, today)
      if (changesOn !== null) expect(statusSummaryOf(given, changesOn)).not.toEqual(now)
      const before = addDays(today, later)
      if (changesOn === null || before < changesOn)
        expect(statusSummaryOf(given, before)).toEqual(now)
    }),
  )
})
