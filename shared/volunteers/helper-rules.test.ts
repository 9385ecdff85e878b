import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultPolicy, type Requirement } from './approval.ts'
import { standingsOn } from './approval-rules.ts'
import { helperKind, helperState } from './helper.ts'
import {
  byGroup,
  type GroupFacts,
  groupOf,
  missingForActive,
  nextStates,
  silentDaysOf,
} from './helper-rules.ts'
import type { HelperLine } from './overview.ts'

const TODAY = '2026-11-16'

function standings(kinds: ('lotse' | 'pate')[], ...has: Requirement[]) {
  const facts = {
    helper: {
      ...{ kinds, germanLevel: null, withMinors: false },
      birthDate: { precision: 'unknown' as const, value: null },
    },
    approvals: has.map(requirement => ({
      ...{ requirement, on: '2026-11-01', until: null, seen: 'scan' as const },
    })),
    exemptions: [],
  }
  return standingsOn(facts, { policy: [...defaultPolicy], warnDays: 56 }, TODAY)
}

test('one kind of work is enough to begin', () => {
  const both = ['lotse' as const, 'pate' as const]
  expect(missingForActive(both, standings(both))).toEqual([
    ...['erstgespraech', 'verschwiegenheit', 'basis', 'vereinbarung'],
  ])
  const ready = standings(both, 'erstgespraech', 'verschwiegenheit', 'vereinbarung')
  expect(missingForActive(both, ready)).toEqual([])
  expect(missingForActive(['lotse'], ready)).toEqual(['basis'])
})

test('every state can be left, and reached from the beginning', () => {
  const seen = new Set(['bewerbung'])
  for (const state of helperState.options) {
    expect(nextStates(state).length).toBeGreaterThan(0)
    expect(nextStates(state)).not.toContain(state)
    for (const next of nextStates(state)) seen.add(next)
  }
  expect([...seen].toSorted()).toEqual(helperState.options.toSorted())
  for (const state of ['bewerbung', 'pause'] as const)
    expect(nextStates(state).includes('aktiv')).toBe(state === 'pause')
})

const complete = standings(['lotse'], 'erstgespraech', 'verschwiegenheit', 'basis')
const facts: GroupFacts = {
  ...{ state: 'aktiv', silentDays: null, pauseUntil: null, stateOn: '2026-11-01' },
  standings: complete,
}
test.each<[string, Partial<GroupFacts>, HelperLine['group']]>([
  ['all is well', {}, 'in-ordnung'],
  ['silent', { silentDays: 31 }, 'braucht-sie'],
  ['a paper is missing', { standings: standings(['lotse'], 'erstgespraech') }, 'braucht-sie'],
  ['a new application', { state: 'bewerbung', stateOn: '2026-11-10' }, 'bewerbung'],
  ['waiting for 14 days', { state: 'bewerbung', stateOn: '2026-11-02' }, 'bewerbung'],
  ['waiting for 15 days', { state: 'gespraech', stateOn: '2026-11-01' }, 'braucht-sie'],
  ['a pause without end', { state: 'pause' }, 'pause'],
  ['a pause until today', { state: 'pause', pauseUntil: TODAY }, 'pause'],
  ['a pause that is over', { state: 'pause', pauseUntil: '2026-11-15' }, 'braucht-sie'],
  ['gone', { state: 'verabschiedet', silentDays: null }, 'verabschiedet'],
])('%s: %s', (_, part, group) => {
  expect(groupOf({ ...facts, ...part }, TODAY)).toBe(group)
})

test.each([
  ['aktiv', '2026-10-17', 30],
  ['aktiv', '2026-10-18', null],
  ['pause', '2026-01-01', null],
] as const)('%s, last heard of on %s: %s days', (state, lastContactOn, days) => {
  const heard = { state, lastContactOn, stateOn: '2025-01-01' }
  expect(silentDaysOf(heard, TODAY, 30)).toBe(days)
})

test('whoever has just begun is not silent since before', () => {
  const heard = { state: 'aktiv', lastContactOn: '2026-01-01', stateOn: '2026-11-10' } as const
  expect(silentDaysOf(heard, TODAY, 30)).toBeNull()
})

const aLine = fc.record({
  group: fc.constantFrom('braucht-sie' as const, 'in-ordnung' as const, 'pause' as const),
  state: fc.constantFrom(...helperState.options),
  silentDays: fc.constantFrom(null, 40),
  places: fc.nat({ max: 5 }),
})
test('the order is one: groups first, in one of them whoever has most room', () => {
  fc.assert(
    fc.property(fc.array(aLine, { maxLength: 12 }), list => {
      const lines = list.map(
        ({ places, ...line }) =>
          ({
            ...{ ...line, paper: null },
            capacity: [{ kind: helperKind.options[0], taken: 2, places }],
          }) as unknown as HelperLine,
      )
      const sorted = lines.toSorted(byGroup)
      expect(sorted.toSorted(byGroup)).toEqual(sorted)
      const groups = sorted.map(({ group }) => group)
      expect(groups.lastIndexOf('braucht-sie')).toBeLessThan(
        groups.includes('in-ordnung') ? groups.indexOf('in-ordnung') : groups.length,
      )
      const free = sorted
        .filter(({ group }) => group === 'in-ordnung')
        .map(({ capacity }) => Math.max(0, (capacity[0]?.places ?? 0) - 2))
      expect(free.toSorted((a, b) => b - a)).toEqual(free)
    }),
  )
})
