import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PartialDate } from '../lib/dates.ts'
import {
  approvalGiven,
  defaultPolicy,
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
  worstPaper,
} from './approval-rules.ts'
import { helperKind } from './helper.ts'

const DAY = '2026-11-16'
const rules = { policy: [...defaultPolicy], warnDays: 56 }
const nothing: ApprovalFacts = {
  helper: {
    kinds: ['lotse'],
    birthDate: { precision: 'unknown', value: null },
    ...{ germanLevel: null, withMinors: false },
  },
  approvals: [],
  exemptions: [],
}
type Given = ApprovalFacts['approvals'][number]
const paper = (needed: Requirement, on: string, part: Partial<Given> = {}): Given => ({
  ...{ requirement: needed, on, until: null, seen: 'scan' },
  ...part,
})
const withMinors = { ...nothing.helper, withMinors: true }
const one = (facts: Partial<ApprovalFacts>, needed: Requirement, day = DAY) =>
  standingsOn({ ...nothing, ...facts }, rules, day).find(({ requirement: of }) => of === needed)

test.each<[string, Given[], Requirement, string, string | null]>([
  ['nothing', [], 'basis', 'fehlt', null],
  ['for good', [paper('basis', '2020-01-01')], 'basis', 'gilt', null],
  ['of tomorrow', [paper('basis', '2026-11-17')], 'basis', 'fehlt', null],
  ['two years', [paper('vertiefung', '2025-06-30')], 'vertiefung', 'gilt', '2027-06-30'],
  ['ends soon', [paper('vertiefung', '2024-12-31')], 'vertiefung', 'laeuft-ab', '2026-12-31'],
  ['ends today', [paper('vertiefung', '2024-11-16')], 'vertiefung', 'laeuft-ab', '2026-11-16'],
  ['ended', [paper('vertiefung', '2024-11-15')], 'vertiefung', 'abgelaufen', '2026-11-15'],
  [
    'the typed end counts',
    [paper('vertiefung', '2024-11-15', { until: '2028-01-01' })],
    ...(['vertiefung', 'gilt', '2028-01-01'] as const),
  ],
  [
    'the newest decides',
    [
      paper('vertiefung', '2024-11-16', { until: '2030-01-01' }),
      paper('vertiefung', '2025-11-16', { until: '2026-12-01' }),
    ],
    ...(['vertiefung', 'laeuft-ab', '2026-12-01'] as const),
  ],
  [
    'a mere word for what protects people',
    [paper('verschwiegenheit', '2026-01-01', { seen: 'angabe' })],
    ...(['verschwiegenheit', 'fehlt', null] as const),
  ],
])('a paper: %s', (_, approvals, needed, state, until) => {
  expect(one({ approvals }, needed)).toMatchObject({ state, until })
})

test.each<[PartialDate, string]>([
  [{ precision: 'day', value: '2008-11-16' }, 'gilt'],
  [{ precision: 'day', value: '2008-11-17' }, 'fehlt'],
  [{ precision: 'month', value: '2008-10' }, 'gilt'],
  [{ precision: 'month', value: '2008-11' }, 'fehlt'],
  [{ precision: 'year', value: '2007' }, 'gilt'],
  [{ precision: 'year', value: '2008' }, 'fehlt'],
  [{ precision: 'unknown', value: null }, 'fehlt'],
])('of age when born %o: %s', (birthDate, state) => {
  const helper = { ...nothing.helper, kinds: ['dolmetscher' as const], birthDate }
  expect(one({ helper }, 'volljaehrig')).toMatchObject({ state })
})

test('a paper says who is of age where the date does not, and never against it', () => {
  const approvals = [paper('volljaehrig', '2026-01-01')]
  const born = (birthDate: PartialDate) =>
    one(
      { approvals, helper: { ...nothing.helper, kinds: ['dolmetscher'], birthDate } },
      'volljaehrig',
    )
  expect(born({ precision: 'year', value: '2008' })?.state).toBe('gilt')
  expect(born({ precision: 'day', value: '2009-01-01' })?.state).toBe('fehlt')
})

test('an exemption lasts until its day and no longer', () => {
  const exemptions = [{ requirement: 'basis' as const, givenOn: '2026-10-01', until: DAY }]
  expect(one({ exemptions }, 'basis')).toMatchObject({ state: 'befreit', until: DAY })
  expect(one({ exemptions }, 'basis', '2026-11-17')?.state).toBe('fehlt')
  expect(one({ exemptions }, 'basis', '2026-09-30')?.state).toBe('fehlt')
})

test('the Führungszeugnis is asked for where there are children', () => {
  expect(one({}, 'fuehrungszeugnis')).toBeUndefined()
  expect(one({ helper: withMinors }, 'fuehrungszeugnis')).toMatchObject({ state: 'fehlt' })
})

test('an office cannot leave out what protects people, nor make it a hint', () => {
  const policy: PolicyLine[] = [
    {
      ...{ kind: 'lotse', requirement: 'verschwiegenheit', when: 'immer' },
      ...{ months: null, blocks: false },
    },
  ]
  const found = standingsOn({ ...nothing, helper: withMinors }, { policy, warnDays: 56 }, DAY)
  expect(found.map(({ requirement: of, blocks }) => [of, blocks])).toEqual([
    ['verschwiegenheit', true],
    ['fuehrungszeugnis', true],
  ])
  expect(mayDo('lotse', found)).toEqual({
    ...{ allowed: false, bySafeguarding: true },
    missing: ['verschwiegenheit', 'fuehrungszeugnis'],
  })
})

test('what she never took on is not hers to do', () => {
  const approvals = requirement.options.map(needed => paper(needed, '2026-11-01'))
  const standings = standingsOn({ ...nothing, approvals }, rules, DAY)
  expect(mayDo('lotse', standings)).toEqual({ allowed: true, missing: [], bySafeguarding: false })
  expect(mayDo('pate', standings).allowed).toBe(false)
})

test('the worst paper is what protects people, then what blocks, then what ends', () => {
  const worst = (...approvals: Given[]) =>
    worstPaper(standingsOn({ ...nothing, approvals }, rules, DAY))?.requirement
  const talk = paper('erstgespraech', '2026-01-01')
  const secret = paper('verschwiegenheit', '2026-01-01')
  const course = paper('basis', '2026-01-01')
  const [more, talked] = [paper('vertiefung', '2026-01-01'), paper('reflexion', '2026-06-01')]
  expect(worst(talk)).toBe('verschwiegenheit')
  expect(worst(talk, secret)).toBe('basis')
  expect(worst(talk, secret, course, paper('reflexion', '2025-12-01'))).toBe('reflexion')
  expect(worst(talk, secret, course, more)).toBe('reflexion')
  expect(worst(talk, secret, course, more, talked)).toBeUndefined()
})

// ---- held against a slow reading that knows nothing of the rules above

const span = 1000
const FIRST = '2024-01-01'
const calendar = Array.from({ length: span + 100 }, (_, at) => addDays(FIRST, at))
const dayAt = (at: number) => calendar[at]!
const births = Array.from({ length: 4400 }, (_, at) => addDays('1999-12-31', at))
const someDay = fc.integer({ min: 0, max: span }).map(dayAt)
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
