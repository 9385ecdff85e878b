import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closingReason } from '../../shared/clients/options-record.ts'
import { daysOfQuarter, shiftQuarter } from '../../shared/lib/quarters.ts'
import type { Release } from '../../shared/statistics/release.ts'
import { aQuarterHouse, type QuarterHouse, released } from '../support/quarter-house.ts'
import { timesIf } from '../support/thorough.ts'

const person = fc.record({
  gender: fc.constantFrom('w' as const, 'm' as const, 'd' as const),
  citizenships: fc.subarray(['423', '475', '166', '439'], { maxLength: 2 }),
  municipality: fc.constantFrom('06440008', '06440002', null),
  germanLevel: fc.constantFrom(null, 'A0' as const, 'B1' as const),
})
const whose = fc.nat()
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('admit' as const), person }) },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ do: fc.constant('close' as const), whose, back: fc.nat({ max: 120 }) },
      reason: fc.constantFrom(...closingReason.options.filter(one => one !== 'sonst')),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const), whose }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const), whose }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('change' as const), whose, person }) },
  // taken in long ago, entered only now
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('late' as const), person, back: fc.nat({ max: 200 }) }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const county = fc.record({
  first: fc.array(person, { maxLength: 30 }),
  quarters: fc.array(
    fc.record({
      steps: fc.array(step, { maxLength: 12 }),
      /** After it was put out this one is corrected, so many quarters back; 0: none. */
      corrects: fc.nat({ max: 3 }),
    }),
    { minLength: 3, maxLength: 4 },
  ),
})

const daysBefore = (day: string, count: number) =>
  new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10)

/** What the program refuses, such as closing what is closed, does not happen. */
async function take(house: QuarterHouse, ids: string[], one: Step, today: string): Promise<void> {
  const id = 'whose' in one ? ids[one.whose % Math.max(1, ids.length)] : undefined
  if (one.do === 'admit') ids.push(await house.admit(one.person))
  if (one.do === 'late') {
    ids.push(await house.admit(one.person))
    await house.setOpened(ids.at(-1)!, daysBefore(today, one.back))
  }
  if (id === undefined) return
  if (one.do === 'close')
    await house.close(id, daysBefore(today, one.back), one.reason).catch(() => undefined)
  if (one.do === 'reopen') await house.reopen(id).catch(() => undefined)
  if (one.do === 'erase') await house.erase(ids.splice(ids.indexOf(id), 1)[0]!)
  if (one.do === 'change') await house.change(id, { gender: one.person.gender === 'w' ? 'w' : 'm' })
}

const valuesOf = ({ tables }: Release) =>
  tables.flatMap(({ rows, totals }) => [...totals, ...rows.flatMap(({ cells }) => cells)])

async function expectSound(house: QuarterHouse, quarter: string, release: Release) {
  expect(release.attack.findings).toEqual([])
  expect(release.rules.flatMap(({ problems }) => problems)).toEqual([])
  expect(release.state).toBe('ausgegeben')
  for (const { value, count } of valuesOf(release)) {
    expect(value % 5).toBe(0)
    expect(Math.abs(value - count)).toBeLessThanOrEqual(release.tolerance)
  }
  for (const { min, max } of release.attack.narrowest) expect(max! - min).toBeGreaterThanOrEqual(3)
  const { releaseId } = await house.prepare(quarter)
  expect(releaseId).toBe(release.id)
}

test('whatever happens in a county, every quarter adds up and gives nobody away', async () => {
  const property = fc.asyncProperty(county, async ({ first, quarters }) => {
    const house = await aQuarterHouse()
    const ids: string[] = []
    house.on('2026-01-20')
    for (const one of first) ids.push(await house.admit(one))
    const frozen: string[] = []
    for (const [at, { steps, corrects }] of quarters.entries()) {
      const quarter = shiftQuarter('2026-Q1', at)
      const today = daysOfQuarter(quarter).to
      house.on(today)
      for (const one of steps) await take(house, ids, one, today)
      house.on(daysOfQuarter(shiftQuarter(quarter, 1)).from)
      frozen.push(quarter)
      await expectSound(house, quarter, await released(house, quarter))
      const corrected = frozen.slice(corrects === 0 ? frozen.length : -corrects)
      for (const one of corrected) await expectSound(house, one, await released(house, one))
      expect(await house.brokenSums(frozen)).toEqual([])
    }
  })
  await fc.assert(property, { numRuns: timesIf(6, 2) })
})
