import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PartialDate } from '../lib/dates.ts'
import {
  approvalGiven,
  type PolicyLine,
  type Requirement,
  requirement,
  safeguarding,
} from './approval.ts'
import {
  type ApprovalFacts,
  completePolicy,
  isOpen,
  mayDo,
  needsAct,
  standingsOn,
} from './approval-rules.ts'
import { helperKind } from './helper.ts'

type Given = ApprovalFacts['approvals'][number]

// Held against a slow reading that knows nothing of the rules.

const span = 1000
const FIRST = '2024-01-01'
const calendar = Array.from({ length: span + 100 }, (_, at) => addDays(FIRST, at))
const dayAt = (at: number) => calendar[at]!
const births = Array.from({ length: 4400 }, (_, at) => addDays('1999-12-31', at))
/** Days that lie just as far apart as the rules reckon, and one more or less. */
const steps = [0, 1, 2, 28, 30, 31, 55, 56, 57, 58, 364, 365, 366, 367, 421, 422, 423, 730, 731]
const someDay = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...steps).map(dayAt) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: span }).map(dayAt) },
)
const given = fc.record({
  requirement: fc.constantFrom(...requirement.options),
  on: someDay,
  until: fc.option(someDay),
  seen: fc.constantFrom(...approvalGiven.shape.seen.options),
})
const exempted = fc.record({
  requirement: fc.constantFrom(...requirement.options),
  ...{ givenOn: someDay, until: someDay },
})
const birth: fc.Arbitrary<PartialDate> = fc.oneof(
  fc
    .integer({ min: 0, max: 4000 })
    .map(at => ({ precision: 'day' as const, value: addDays('2000-01-01', at) })),
  fc
    .integer({ min: 2000, max: 2010 })
    .map(year => ({ precision: 'year' as const, value: String(year) })),
  fc.constant({ precision: 'month' as const, value: '2008-02' }),
  fc.constant({ precision: 'unknown' as const, value: null }),
)
const history: fc.Arbitrary<ApprovalFacts> = fc.record({
  helper: fc.record({
    kinds: fc.subarray([...helperKind.options], { minLength: 1 }),
    birthDate: birth,
    germanLevel: fc.constantFrom(null, 'A2' as const, 'B1' as const, 'C1' as const),
    withMinors: fc.boolean(),
  }),
  approvals: fc.array(given, { maxLength: 12 }),
  exemptions: fc.array(exempted, { maxLength: 4 }),
})
const line: fc.Arbitrary<PolicyLine> = fc.record({
  kind: fc.constantFrom(...helperKind.options),
  requirement: fc.constantFrom(...requirement.options),
  when: fc.constantFrom('immer' as const, 'mit-minderjaehrigen' as const),
  months: fc.constantFrom(null, 1, 12, 24),
  blocks: fc.boolean(),
})

/** Every day on which a paper holds, counted one by one from the day it was given. */
function daysOf(one: Given, months: number | null): Set<string> {
  const days = new Set<string>()
  const [year = 0, month = 0, date = 0] = one.on.split('-').map(Number)
  for (const day of calendar.slice(calendar.indexOf(one.on))) {
    if (one.until !== null && day > one.until) break
    if (one.until === null && months !== null) {
      const [y = 0, m = 0, d = 0] = day.split('-').map(Number)
      const passed = (y - year) * 12 + m - month
      if (passed > months || (passed === months && d > date)) break
    }
    days.add(day)
  }
  return days
}

/** Born at the very latest on this day: is the eighteenth birthday there? */
function isOfAge(birthDate: PartialDate, day: string): 'yes' | 'no' | 'perhaps' {
  if (birthDate.precision === 'unknown') return 'perhaps'
  const { value } = birthDate
  const possible = births.filter(born => born.startsWith(value))
  const aged = possible.map(born => {
    const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
    const had = Number(day.slice(5).replace('-', '')) >= Number(born.slice(5).replace('-', ''))
    return years - (had ? 0 : 1) >= 18
  })
  if (aged.every(Boolean)) return 'yes'
  return aged.some(Boolean) ? 'perhaps' : 'no'
}

type Slow = 'ok' | 'ends' | 'exempt' | 'ended' | 'missing'
function slowly(facts: ApprovalFacts, { requirement: of, months }: PolicyLine, day: string): Slow {
  const protects = of === 'verschwiegenheit' || of === 'fuehrungszeugnis'
  const age = of === 'volljaehrig' ? isOfAge(facts.helper.birthDate, day) : 'perhaps'
  if (of === 'volljaehrig' && age === 'yes') return 'ok'
  if (of === 'deutsch-b1' && ['B1', 'B2', 'C1', 'C2'].includes(facts.helper.germanLevel ?? ''))
    return 'ok'
  const counted = facts.approvals
    .filter(one => one.requirement === of && one.on <= day)
    .filter(one => !(protects && one.seen === 'angabe'))
    .filter(() => !(of === 'volljaehrig' && age === 'no'))
    .map(one => ({ on: one.on, days: daysOf(one, months) }))
  const valid = counted.filter(({ days }) => days.has(day))
  if (valid.length > 0) {
    const newest = valid
      .map(({ on }) => on)
      .toSorted()
      .at(-1)
    const horizon = addDays(day, 57)
    const lasts = valid.some(({ on, days }) => on === newest && days.has(horizon))
    return lasts ? 'ok' : 'ends'
  }
  const exempt = facts.exemptions.some(
    one => one.requirement === of && !protects && one.givenOn <= day && day <= one.until,
  )
  if (exempt) return 'exempt'
  return counted.length > 0 ? 'ended' : 'missing'
}

const slowNames = {
  ok: 'gilt',
  ends: 'laeuft-ab',
  exempt: 'befreit',
  ended: 'abgelaufen',
  missing: 'fehlt',
} as const

test('what is missing or running out equals a slow count, whatever the history', () => {
  fc.assert(
    fc.property(history, fc.array(line, { maxLength: 8 }), someDay, (facts, policy, day) => {
      const applied = completePolicy(policy)
        .filter(({ kind }) => facts.helper.kinds.includes(kind))
        .filter(({ when }) => when !== 'mit-minderjaehrigen' || facts.helper.withMinors)
      const found = standingsOn(facts, { policy, warnDays: 56 }, day)
      expect(found.map(({ kind, requirement: of, state }) => [kind, of, state])).toEqual(
        applied.map(one => [one.kind, one.requirement, slowNames[slowly(facts, one, day)]]),
      )
    }),
    { numRuns: 300 },
  )
})

test('no exemption whatsoever lifts what protects people', () => {
  fc.assert(
    fc.property(history, fc.array(line, { maxLength: 8 }), someDay, (facts, policy, day) => {
      const asked = { policy, warnDays: 56 }
      const protects = ({ requirement: of }: { requirement: Requirement }) => safeguarding.has(of)
      const found = standingsOn(facts, asked, day).filter(protects)
      expect(found).toEqual(standingsOn({ ...facts, exemptions: [] }, asked, day).filter(protects))
      for (const kind of facts.helper.kinds) {
        const open = found.filter(standing => standing.kind === kind && isOpen(standing))
        const permission = mayDo(kind, standingsOn(facts, asked, day))
        if (open.length > 0) expect(permission).toMatchObject({ allowed: false })
        expect(permission.bySafeguarding).toBe(open.length > 0)
        expect(open.every(needsAct)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
