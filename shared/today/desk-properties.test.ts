import fc from 'fast-check'
import { expect, test } from 'vitest'
import { depth } from '../clients/client.ts'
import { courseState } from '../clients/deadline-rules.ts'
import { employmentNote } from '../clients/residence-history.ts'
import { residenceStatus } from '../clients/residence-status.ts'
import { addDays, isDay, type PartialDate } from '../lib/dates.ts'
import { wishKind } from '../matching/wish.ts'
import { defaultSettings } from '../settings/settings.ts'
import { requirement, requirementState } from '../volunteers/approval.ts'
import { assignmentKind, requestState } from '../volunteers/assignment.ts'
import { helperState } from '../volunteers/helper.ts'
import { deskLine } from './desk.ts'
import { deskDay } from './desk-day.ts'
import type { DeskFacts } from './desk-facts.ts'
import { byUrgency, orderDesk } from './desk-order.ts'
import { deskLinesOf } from './desk-rules.ts'
import { splitSnoozed } from './snooze-rules.ts'

const rules = { ...defaultSettings.desk, ...defaultSettings.referrals }
const holidays = new Set(['2026-12-25', '2026-12-26', '2027-01-01'])

// ---- every record that the store could hold, sensible or not

const farDay = fc.constantFrom('1000-01-01', '1899-12-31', '2400-02-29', '9999-12-31')
const nearDay = fc.integer({ min: -900, max: 900 }).map(days => addDays('2026-11-16', days))
// What a damaged or imported record may hold.
const oddDay = fc.constantFrom('2025-02-31', '0000-00-00', '', 'x')
const anyDay = fc.oneof({ weight: 12, arbitrary: nearDay }, farDay, oddDay)
const maybeDay = fc.option(anyDay)
const clientId = fc.uuid()
const words = fc.string({ unit: 'binary', maxLength: 20 })
const ofCase = { clientId, resting: fc.boolean() }

const entry = fc.record({
  status: fc.constantFrom(...residenceStatus.options),
  validFrom: anyDay,
  validTo: maybeDay,
  issuingOffice: words,
  employment: fc.option(fc.constantFrom(...employmentNote.options)),
  restriction: fc.option(fc.record({ where: words, until: maybeDay })),
  seenOn: maybeDay,
})

const birthDate: fc.Arbitrary<PartialDate> = fc.oneof(
  anyDay.map(value => ({ precision: 'day' as const, value })),
  anyDay.map(value => ({ precision: 'month' as const, value: value.slice(0, 7) })),
  anyDay.map(value => ({ precision: 'year' as const, value: value.slice(0, 4) })),
  fc.constant({ precision: 'unknown' as const, value: null }),
)

const tandem = {
  ...{ ...ofCase, id: fc.uuid(), startOn: anyDay, lastWordOn: maybeDay },
  assignmentKind: fc.constantFrom(...assignmentKind.options),
  helperState: fc.constantFrom(...helperState.options),
  silentAfter: fc.integer({ min: 1, max: 365 }),
}

const anyFacts: fc.Arbitrary<DeskFacts> = fc.oneof(
  fc.record({
    ...{ ...ofCase, kind: fc.constant('step' as const), id: fc.uuid() },
    ...{ dueOn: maybeDay, settled: fc.boolean() },
  }),
  fc.record({
    ...{ ...ofCase, kind: fc.constant('deadline' as const) },
    ...{ entries: fc.array(entry, { maxLength: 5 }) },
    course: fc.constantFrom(...courseState.options),
  }),
  fc.record({
    ...{
      ...ofCase,
      kind: fc.constant('silent' as const),
      depth: fc.constantFrom(...depth.options),
    },
    ...{ lastContactOn: maybeDay, openedOn: anyDay },
  }),
  fc.record({
    ...{ ...ofCase, kind: fc.constant('handed-over' as const), id: fc.uuid(), on: anyDay },
    ...{ depth: fc.constantFrom(...depth.options), by: fc.constantFrom('a', 'b') },
    ...{ to: fc.constantFrom('a', 'b'), responsible: fc.constantFrom('a', 'b') },
  }),
  fc.record({
    ...{ ...ofCase, kind: fc.constant('need-idle' as const), id: fc.uuid() },
    ...{ field: words, openedOn: anyDay, closed: fc.boolean(), hasOpenStep: fc.boolean() },
    lastStepDoneOn: maybeDay,
  }),
  fc.record({
    ...{ ...ofCase, kind: fc.constant('consent' as const), openedOn: anyDay, birthDate },
    consents: fc.array(fc.record({ givenOn: anyDay, withdrawnOn: maybeDay }), { maxLength: 3 }),
    parentsAgreed: fc.boolean(),
  }),
  fc.record({
    ...{ ...ofCase, kind: fc.constant('referral' as const), id: fc.uuid() },
    ...{ sentOn: anyDay, remindedOn: maybeDay },
  }),
  fc.record({
    ...{ ...ofCase, kind: fc.constant('waiting-over' as const), id: fc.uuid() },
    ...{ waitUntil: maybeDay, remindedOn: maybeDay },
  }),
  fc.record({
    ...{ ...ofCase, kind: fc.constant('arrival' as const), id: fc.uuid() },
    ...{ acceptedOn: maybeDay, appointmentOn: maybeDay, told: fc.boolean() },
  }),
  fc.record({
    ...{ ...ofCase, kind: fc.constant('withdrawal' as const), letterId: fc.uuid() },
    ...{ referralId: fc.option(fc.uuid()), withdrawnOn: anyDay, told: fc.boolean() },
  }),
  fc.record({
    ...{ kind: fc.constant('shared-task' as const), id: fc.uuid(), version: fc.nat() },
    dueOn: maybeDay,
  }),
  fc.record({
    ...{ kind: fc.constant('rechecks' as const), monday: anyDay, open: fc.nat({ max: 5 }) },
  }),
  fc.record({ ...tandem, kind: fc.constant('tandem-silent' as const) }),
  fc.record({
    ...{ ...tandem, kind: fc.constant('check-in' as const), lastCheckInOn: maybeDay },
    ...{ cadenceDays: fc.option(fc.integer({ min: 1, max: 365 })), pauseUntil: maybeDay },
    cadence: fc.constant(defaultSettings.approvals.cadenceDays),
  }),
  fc.record({
    ...{ kind: fc.constant('help-request' as const), id: fc.uuid(), on: anyDay },
    ...{ clientId: fc.option(clientId), state: fc.constantFrom(...requestState.options) },
  }),
  fc.record({
    ...{ kind: fc.constant('papers' as const), helperId: fc.uuid(), until: maybeDay },
    ...{ activeSince: anyDay, requirement: fc.constantFrom(...requirement.options) },
    state: fc.constantFrom(...requirementState.options),
  }),
  fc.record({
    ...{ kind: fc.constant('helper-silent' as const), helperId: fc.uuid(), activeSince: anyDay },
    ...{ lastContactOn: maybeDay, works: fc.boolean(), saidByTandem: fc.boolean() },
    silentAfter: fc.integer({ min: 1, max: 365 }),
  }),
  fc.record({
    ...{ kind: fc.constant('reservation' as const), id: fc.uuid(), caseId: fc.uuid() },
    ...{ clientId: fc.option(clientId), until: anyDay },
    of: fc.constantFrom(...assignmentKind.options),
  }),
  fc.record({
    ...{ ...ofCase, kind: fc.constant('wish-waiting' as const), id: fc.uuid() },
    ...{ of: fc.constantFrom(...wishKind.options), since: anyDay, addedOn: anyDay },
    ...{ agreed: fc.boolean(), reckoned: fc.boolean(), hasSomebody: fc.boolean() },
  }),
  fc.record({
    ...{ kind: fc.constant('draft' as const), form: fc.uuid(), savedOn: nearDay, name: words },
  }),
  fc.record({ kind: fc.constant('backup' as const), lastOn: maybeDay }),
)

const linesOf = (facts: DeskFacts, today: string) =>
  deskLinesOf(facts, deskDay(today, rules, holidays))

test('no rule throws on any generated record, and every line can be shown', () => {
  fc.assert(
    fc.property(anyFacts, nearDay, (facts, today) => {
      for (const { clientId: _of, ...item } of linesOf(facts, today)) {
        expect(deskLine.safeParse({ ...item, client: null }).success).toBe(true)
        expect(item.day !== null && isDay(item.day)).toBe(true)
        if (item.group === 'overdue') expect(item.day! < today).toBe(true)
      }
    }),
    { numRuns: 1000 },
  )
})

test('whoever rests raises nothing', () => {
  fc.assert(
    fc.property(anyFacts, nearDay, (facts, today) => {
      if ('resting' in facts) expect(linesOf({ ...facts, resting: true }, today)).toEqual([])
    }),
  )
})

test('the order is the same whatever came first, and counts what is left out', () => {
  const many = fc.array(anyFacts, { maxLength: 30 })
  fc.assert(
    fc.property(many, nearDay, fc.integer({ min: 1, max: 5 }), (list, today, limit) => {
      const items = list.flatMap(facts => linesOf(facts, today))
      const { items: shown, counts } = orderDesk(items, limit)
      expect(orderDesk(items.toReversed(), limit).items.map(({ key }) => key)).toEqual(
        shown.map(({ key }) => key),
      )
      expect(counts.overdue + counts.today + counts.soon).toBe(items.length)
      const first = items.toSorted(byUrgency)[0]
      if (first) expect(shown[0]?.key).toBe(first.key)
      for (const group of ['overdue', 'today', 'soon'] as const)
        expect(shown.filter(item => item.group === group)).toHaveLength(
          Math.min(counts[group], limit),
        )
    }),
  )
})

test('a line that was put off never shows before its day, and nothing else is hidden', () => {
  fc.assert(
    fc.property(fc.array(anyFacts, { maxLength: 10 }), nearDay, anyDay, (list, today, until) => {
      const items = list.flatMap(facts => linesOf(facts, today))
      const put = items.filter((_, index) => index % 2 === 0).map(({ key }) => key)
      const snoozes = new Map(put.map(key => [key, { until }]))
      const { due, waiting } = splitSnoozed(items, snoozes, today)
      expect(due.length + waiting.length).toBe(items.length)
      expect(due.some(({ key }) => snoozes.has(key) && until > today)).toBe(false)
      for (const { key } of waiting) expect(snoozes.has(key) && until > today).toBe(true)
    }),
  )
})
