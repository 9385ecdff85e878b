import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runInWorker } from '../../electron/optimise/in-worker.ts'
import { loadHighs } from '../../electron/optimise/load-highs.ts'
import { finishRounding } from '../../electron/statistics/finish-rounding.ts'
import { roundCells, roundWith } from '../../electron/statistics/round-cells.ts'
import { readSystem, satisfies } from '../../shared/statistics/rounding/rounding-system.ts'
import type { RoundingTask } from '../../shared/statistics/rounding/rounding-task.ts'
import { seededChance } from '../../shared/statistics/rounding/seeded-chance.ts'
import { unbiasedWalk } from '../../shared/statistics/rounding/unbiased-walk.ts'
import { type CountyLedger, publish, taskOf } from '../support/county-ledger.ts'
import { type CountyExport, randomCounty, seedOf } from '../support/random-counties.ts'
import { timesIf } from '../support/thorough.ts'

const highs = await loadHighs()
const round = (task: RoundingTask) => roundWith(task, async () => highs)

const county = fc.record({
  seed: fc.nat(),
  people: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 400 })),
  quarters: fc.integer({ min: 1, max: 12 }),
  corrections: fc.integer({ min: 0, max: 3 }),
})

/** Rounds all that a county delivers, one after the other. */
async function roundAll(deliveries: readonly CountyExport[], seed: number) {
  const ledger: CountyLedger = new Map()
  const rounded = []
  for (const [place, delivery] of deliveries.entries()) {
    const task = taskOf(delivery, ledger, seedOf(seed + place))
    const result = await round(task)
    if (!result.ok) throw new Error(result.reason)
    publish(ledger, delivery, result.values)
    rounded.push({ delivery, task, result })
  }
  return { ledger, rounded }
}

type Rounded = Awaited<ReturnType<typeof roundAll>>['rounded'][number]

function expectConditions({ delivery, task, result }: Rounded): void {
  const { values, tolerance, widened } = result
  expect(tolerance).toBe(widened ? 9 : 4)
  for (const { id, count } of delivery.cells) {
    expect(values[id]! % 5).toBe(0)
    expect(values[id]).toBeGreaterThanOrEqual(0)
    expect(Math.abs(values[id]! - count)).toBeLessThanOrEqual(tolerance)
  }
  expect(Object.keys(values)).toHaveLength(delivery.cells.length)
  const exported = (id: string) => values[id] ?? task.published[id]!
  for (const { says, terms } of delivery.identities) {
    const sum = terms.reduce((total, [coefficient, id]) => total + coefficient * exported(id), 0)
    expect(sum, says).toBe(0)
  }
}

test('the conditions of the theorem hold for every county, quarter and correction', async () => {
  const property = fc.asyncProperty(county, async ({ seed, ...options }) => {
    const deliveries = randomCounty(seed, options)
    const { ledger, rounded } = await roundAll(deliveries, seed)
    for (const one of rounded) expectConditions(one)
    const [first] = rounded
    expect(first!.result.widened).toBe(false)
    // all that is out now fits together, also where an earlier quarter was corrected
    const latest = new Map(deliveries.map(delivery => [delivery.quarter, delivery]))
    const terms = [...latest.values()].flatMap(({ identities }) => identities.map(one => one.terms))
    const sums = terms.map(one => one.reduce((sum, [n, id]) => sum + n * ledger.get(id)!.value, 0))
    expect(sums.every(sum => sum === 0)).toBe(true)
  })
  await fc.assert(property, { numRuns: timesIf(40, 12) })
})

test('the same seed gives the same values, whatever the order of cells and identities', async () => {
  const property = fc.asyncProperty(county, fc.nat(), async ({ seed, ...options }, turn) => {
    const chance = seededChance(seedOf(turn))
    const deliveries = randomCounty(seed, { ...options, quarters: Math.min(options.quarters, 3) })
    const { rounded } = await roundAll(deliveries, seed)
    for (const { task, result } of rounded) {
      const identities = chance.shuffled(task.identities).map(one => {
        return { ...one, terms: chance.shuffled(one.terms) }
      })
      const again = await round({ ...task, cells: chance.shuffled(task.cells), identities })
      expect(JSON.stringify(again)).toBe(JSON.stringify(result))
    }
  })
  await fc.assert(property, { numRuns: timesIf(15, 4) })
})

test('another seed gives other values', async () => {
  const [delivery] = randomCounty(1, { people: 100, quarters: 1 })
  const task = taskOf(delivery!, new Map(), seedOf(1))
  const other = { ...task, seed: seedOf(2) }
  expect(await round(task)).not.toEqual(await round(other))
})

/** Of the cells with a target that rounding may keep: how many there are and how many were kept. */
function keptTargets(rounded: readonly Rounded[]) {
  const targets = rounded.flatMap(({ task, result }) =>
    task.cells.flatMap(({ id, count, target }) => {
      const isOpen = count % 5 !== 0 && target !== null && Math.abs(target - count) < 5
      return isOpen ? [result.values[id] === target] : []
    }),
  )
  return { all: targets.length, kept: targets.filter(Boolean).length }
}

test('a cell that counts the same people keeps its number, and a correction moves little', async () => {
  const sticky = { all: 0, kept: 0 }
  const corrected = { all: 0, kept: 0 }
  for (let seed = 1; seed <= 6; seed += 1) {
    const deliveries = randomCounty(seed, { people: 60 * seed, quarters: 4, corrections: 2 })
    const { rounded } = await roundAll(deliveries, seed)
    for (const [sum, isCorrected] of [
      [sticky, false],
      [corrected, true],
    ] as const) {
      const some = rounded.filter(({ delivery }) => delivery.version > 1 === isCorrected)
      const { all, kept } = keptTargets(some)
      sum.all += all
      sum.kept += kept
    }
  }
  expect(Math.min(sticky.all, corrected.all)).toBeGreaterThan(200)
  expect(sticky.kept / sticky.all).toBeGreaterThan(0.9)
  expect(corrected.kept / corrected.all).toBeGreaterThan(0.9)
})

test('where the walk ends well, the solver would not move a cell', () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    const [delivery] = randomCounty(seed, { people: 40 * seed, quarters: 1 })
    const system = readSystem(taskOf(delivery!, new Map(), seedOf(seed)))
    const chance = seededChance(seedOf(seed))
    const wanted = unbiasedWalk(system, chance).multiples
    if (!wanted.every(Number.isInteger) || !satisfies(system, wanted)) continue
    const ties = wanted.map(() => 1e-3 * (2 * chance.share() - 1))
    expect(finishRounding(highs, { system, wanted, ties, widenedBy: 0 })).toEqual(wanted)
  }
})

// ---- single cases

const bound = (count: number, published: { count: number; value: number }): RoundingTask => ({
  base: 5,
  cells: [{ id: 'now', count, target: null }],
  isCorrection: false,
  identities: [
    {
      says: 'now is what was',
      terms: [
        [1, 'now'],
        [-1, 'before'],
      ],
    },
  ],
  published: { before: published.value },
  publishedCounts: { before: published.count },
  seed: seedOf(7),
})

test('counts that contradict each other are not rounded, and it says where', async () => {
  expect(await round(bound(3, { count: 4, value: 5 }))).toEqual({
    ...{ ok: false, reason: 'truth-breaks-identities', broken: ['now is what was'] },
  })
})

test('where nothing next to the count fits, one step more is taken and said', async () => {
  expect(await round(bound(2, { count: 2, value: 10 }))).toEqual({
    ...{ ok: true, values: { now: 10 }, tolerance: 9, widened: true },
  })
})

test('never more than one step, and never below zero', async () => {
  const none = { ok: false, reason: 'no-solution' }
  expect(await round(bound(2, { count: 2, value: 15 }))).toEqual(none)
  expect(await round(bound(2, { count: 2, value: -5 }))).toEqual(none)
  expect(await round(bound(2, { count: 2, value: 2 }))).toEqual(none)
})

test('a quarter without anybody and one without cells are rounded, too', async () => {
  const [empty] = randomCounty(1, { people: 0, quarters: 1 })
  const result = await round(taskOf(empty!, new Map(), seedOf(1)))
  expect(result.ok && new Set(Object.values(result.values))).toEqual(new Set([0]))
  const nothing = { ...bound(0, { count: 0, value: 0 }), cells: [], identities: [] }
  expect(await round(nothing)).toEqual({ ok: true, values: {}, tolerance: 4, widened: false })
})

test('a thread of its own gives the same', async () => {
  const deliveries = randomCounty(3, { people: 80, quarters: 2 })
  const { rounded } = await roundAll(deliveries, 3)
  const { signal } = new AbortController()
  for (const { task, result } of rounded) {
    expect(await runInWorker('roundCells', task, { signal })).toEqual(result)
    expect(await roundCells(task)).toEqual(result)
  }
})
