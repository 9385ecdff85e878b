import { expect, test } from 'vitest'
import type { PartialDate } from '../lib/dates.ts'
import { defaultPolicy, type PolicyLine, type Requirement, requirement } from './approval.ts'
import { type ApprovalFacts, mayDo, standingsOn, worstPaper } from './approval-rules.ts'

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
  ['ends in 56 days', [paper('vertiefung', '2025-01-11')], 'vertiefung', 'laeuft-ab', '2027-01-11'],
  ['ends in 57 days', [paper('vertiefung', '2025-01-12')], 'vertiefung', 'gilt', '2027-01-12'],
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
