import fc from 'fast-check'
import { expect, test } from 'vitest'
import type {
  AttackCell,
  AttackResult,
  AttackTask,
} from '../../shared/statistics/attack/attack-types.ts'
import { withKnownPersons } from '../../shared/statistics/attack/known-persons.ts'
import { roundedCell } from '../../shared/statistics/attack/published-cell.ts'
import type { NamedIdentity } from '../../shared/statistics/cells.ts'
import { loadHighs } from '../optimise/load-highs.ts'
import { attackWith } from './attack.ts'

const highs = await loadHighs()

const sum = (says: string, total: string, ...parts: string[]): NamedIdentity => ({
  says,
  terms: [[1, total], ...parts.map(part => [-1, part] as const)],
})

const bounds = (result: AttackResult) =>
  result.ok ? result.intervals.map(({ min, max }) => [min, max]) : result.reason

const found = (task: AttackTask) => bounds(attackWith(highs, task))

/** Two by two with its margins; the attacker may know anything of each of the nine cells. */
const square = [
  sum('Zeile 1', 'r1', 'a', 'b'),
  sum('Zeile 2', 'r2', 'c', 'd'),
  sum('Spalte 1', 'k1', 'a', 'c'),
  sum('Spalte 2', 'k2', 'b', 'd'),
  sum('Summe', 't', 'r1', 'r2'),
]
const squareIds = ['a', 'b', 'c', 'd', 'r1', 'r2', 'k1', 'k2', 't']
const MOST = 4

const worldOf = (code: number) => {
  const [a, b, c, d] = [1, 5, 25, 125].map(place => Math.floor(code / place) % (MOST + 1))
  return [a!, b!, c!, d!, a! + b!, c! + d!, a! + c!, b! + d!, a! + b! + c! + d!]
}
const worlds = Array.from({ length: (MOST + 1) ** 4 }, (_, code) => worldOf(code))

/** Nothing, the count itself, or a stretch around it; shifted, it may contradict the rest. */
type Known = { kind: 'nothing' | 'exact' | 'about'; below: number; above: number; shift: number }
const known: fc.Arbitrary<Known> = fc.record({
  kind: fc.constantFrom('nothing', 'exact', 'about', 'about'),
  below: fc.integer({ min: 0, max: 2 }),
  above: fc.integer({ min: 0, max: 3 }),
  shift: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1),
})

function cellOf(id: string, count: number, { kind, below, above, shift }: Known): AttackCell {
  if (kind === 'nothing') return { id }
  if (kind === 'exact') return { id, exact: count + shift }
  return { id, low: count + shift - below, high: count + shift + above }
}

const fits = ({ exact, low = 0, high = Infinity }: AttackCell, x: number) =>
  (exact === undefined || x === exact) && x >= low && x <= high

/** All worlds one by one. */
function tryAll(cells: readonly AttackCell[]) {
  const fitting = worlds.filter(world => world.every((x, at) => fits(cells[at]!, x)))
  if (fitting.length === 0) return 'contradiction'
  const column = (at: number) => fitting.map(world => world[at]!)
  return squareIds.map((_, at) => [Math.min(...column(at)), Math.max(...column(at))])
}

test('finds exactly what trying all worlds finds', () => {
  const facts = fc.array(known, { minLength: 9, maxLength: 9 })
  const property = fc.property(fc.constantFrom(...worlds), facts, (world, each) => {
    const published = squareIds.map((id, at) => cellOf(id, world[at]!, each[at]!))
    // no more than all worlds have
    const inner = published
      .slice(0, 4)
      .map(cell => ({ ...cell, high: Math.min(cell.high ?? MOST, MOST) }))
    const cells = [...inner, ...published.slice(4)]
    const result = attackWith(highs, { cells, identities: square, targets: squareIds })
    expect(bounds(result)).toEqual(tryAll(cells))
  })
  fc.assert(property, { numRuns: 300 })
})

test('without a bound above it says so', () => {
  const cells = [{ id: 't' }, { id: 'a', low: 2 }, { id: 'b' }]
  const task = { cells, identities: [sum('Summe', 't', 'a', 'b')], targets: ['t', 'a', 'b'] }
  expect(found(task)).toEqual([
    [2, null],
    [2, null],
    [0, null],
  ])
})

test('a count that cannot be whole is a contradiction', () => {
  const identities = [
    {
      says: 'doppelt',
      terms: [
        [2, 'a'],
        [-1, 'b'],
      ] as [number, string][],
    },
  ]
  const cells = [{ id: 'a' }, { id: 'b', exact: 3 }]
  expect(found({ cells, identities, targets: ['a'] })).toBe('contradiction')
})

test('cells out of all sums keep what was published of them', () => {
  const cells = [roundedCell('x', 5, 4), roundedCell('y', 0, 4)]
  expect(found({ cells, identities: [], targets: ['y', 'x'] })).toEqual([
    [0, 4],
    [1, 9],
  ])
})

test('names the sum that proves a bound, not those beside it', () => {
  const cells = [
    ...[
      { id: 'r1', exact: 12 },
      { id: 'a', exact: 10 },
      { id: 'b', low: 0, high: 4 },
    ],
    ...[
      { id: 'r2', low: 6, high: 14 },
      { id: 'c', low: 1, high: 9 },
      { id: 'd', low: 1, high: 9 },
    ],
    ...[{ id: 'k1' }, { id: 'k2' }, { id: 't' }],
  ]
  const result = attackWith(highs, { cells, identities: square, targets: ['b', 'c'] })
  expect(result.ok && result.intervals).toEqual([
    { id: 'b', min: 2, max: 2, because: ['Zeile 1'] },
    { id: 'c', min: 1, max: 9, because: [] },
  ])
})

test('where one sum is not enough the proof holds all that are needed', () => {
  const cells = squareIds.map(id => ({ id }))
  const known = { r1: 3, r2: 4, a: 1, d: 2 }
  const exact = cells.map(cell =>
    cell.id in known ? { ...cell, exact: known[cell.id as keyof typeof known] } : cell,
  )
  const result = attackWith(highs, { cells: exact, identities: square, targets: ['k1'] })
  expect(result.ok && result.intervals).toEqual([
    { id: 'k1', min: 3, max: 3, because: ['Spalte 1', 'Zeile 2'] },
  ])
})

test('somebody who knows one person gains one, no more', () => {
  const cells = [roundedCell('r', 0, 4), roundedCell('a', 0, 4), roundedCell('b', 0, 4)]
  const task = { cells, identities: [sum('Zeile', 'r', 'a', 'b')], targets: ['a', 'b'] }
  expect(found(withKnownPersons(task, ['b']))).toEqual([
    [0, 3],
    [1, 4],
  ])
})

test('beside a delivery of greater tolerance the smaller one counts', () => {
  const cells = [roundedCell('t@1', 5, 4), roundedCell('t@2', 5, 9)]
  const task = { cells, identities: [sum('Bestand', 't@2', 't@1')], targets: ['t@2'] }
  expect(found(task)).toEqual([[1, 9]])
})

test('an exact total may take one value from a part, and what it takes is seen', () => {
  const parts = [roundedCell('a', 10, 4), roundedCell('b', 0, 4)]
  const identities = [sum('Zeile', 'r', 'a', 'b')]
  const upTo = (exact: number) =>
    found({ cells: [{ id: 'r', exact }, ...parts], identities, targets: ['b'] })
  expect(upTo(10)).toEqual([[0, 4]])
  expect(upTo(9)).toEqual([[0, 3]])
  expect(upTo(7)).toEqual([[0, 1]])
})

test('all tables as margins of one joint table: cells nobody published', () => {
  // three tables 2 × 2 of three yes-no answers, each possible, together impossible
  const joint = [0, 1, 2, 3, 4, 5, 6, 7].map(code => ({ id: `j${code}` }))
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const
  const margins = pairs.flatMap(([p, q]) =>
    [0, 1, 2, 3].map(want => ({
      id: `${p}${q}${want}`,
      parts: joint.filter((_, code) => ((code >> p) & 1) * 2 + ((code >> q) & 1) === want),
      equal: want === 0 || want === 3,
    })),
  )
  // p ≠ q for every pair cannot be: of three answers two agree
  const cells = margins.map(({ id, equal }) => ({ id, exact: equal ? 0 : 5 }))
  const identities = margins.map(({ id, parts }) => sum(id, id, ...parts.map(part => part.id)))
  const targets = cells.map(({ id }) => id)
  expect(found({ cells, identities: [], targets })).not.toBe('contradiction')
  expect(found({ cells: [...cells, ...joint], identities, targets })).toBe('contradiction')
})

test('tells how far it is, never backwards and to the end', () => {
  const seen: number[] = []
  const cells = squareIds.map(id => roundedCell(id, 5, 4))
  attackWith(
    highs,
    { cells, identities: square, targets: squareIds },
    { progress: (done, total) => seen.push(done / total) },
  )
  expect(seen.at(-1)).toBe(1)
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
})
