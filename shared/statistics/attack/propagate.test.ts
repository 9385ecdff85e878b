import { expect, test } from 'vitest'
import type { AttackCell } from './attack-types.ts'
import { splitSystem } from './components.ts'
import { propagate } from './propagate.ts'
import { toSystem } from './system.ts'

const sum = (total: string, ...parts: string[]) => ({
  says: total,
  terms: [[1, total], ...parts.map(part => [-1, part] as const)] as [number, string][],
})

function boundsOf(cells: AttackCell[], identities: ReturnType<typeof sum>[]) {
  const bounds = propagate(toSystem({ cells, identities, targets: [] }))
  if (bounds === 'contradiction') return bounds
  return cells.map((_, column) => [bounds.low[column], bounds.high[column]])
}

test('what the parts leave for each other', () => {
  const cells = [
    { id: 't', exact: 9 },
    { id: 'a', low: 4 },
    { id: 'b', low: 3 },
  ]
  expect(boundsOf(cells, [sum('t', 'a', 'b')])).toEqual([
    [9, 9],
    [4, 6],
    [3, 5],
  ])
})

test('one sum hands on what another found', () => {
  const cells = [{ id: 'all', exact: 7 }, { id: 't' }, { id: 'x', exact: 5 }, { id: 'a' }]
  expect(boundsOf(cells, [sum('t', 'a'), sum('all', 't', 'x')])[3]).toEqual([2, 2])
})

test('an endless part leaves the others as they are, and is bounded by them', () => {
  const cells = [{ id: 't', low: 2, high: 8 }, { id: 'a' }, { id: 'b', low: 1 }]
  expect(boundsOf(cells, [sum('t', 'a', 'b')])).toEqual([
    [2, 8],
    [0, 7],
    [1, 8],
  ])
})

test('two endless cells say nothing about each other', () => {
  const cells = [{ id: 't' }, { id: 'a' }]
  expect(boundsOf(cells, [sum('t', 'a')])).toEqual([
    [0, Infinity],
    [0, Infinity],
  ])
})

test('parts greater than their total are noticed', () => {
  const cells = [
    { id: 't', exact: 3 },
    { id: 'a', low: 2 },
    { id: 'b', low: 2 },
  ]
  expect(boundsOf(cells, [sum('t', 'a', 'b')])).toBe('contradiction')
})

test('cells that no sum joins are islands', () => {
  const cells = ['t', 'a', 'x', 'y', 'lonely'].map(id => ({ id }))
  const identities = [sum('t', 'a'), sum('x', 'y')]
  const islands = splitSystem(toSystem({ cells, identities, targets: ['a', 'y', 'lonely'] }))
  const shown = islands.map(({ ids, rows, targets }) => ({
    ids,
    rows: rows.map(row => row.columns.map(column => ids[column])),
    targets: targets.map(column => ids[column]),
  }))
  expect(shown).toEqual([
    { ids: ['t', 'a'], rows: [['t', 'a']], targets: ['a'] },
    { ids: ['x', 'y'], rows: [['x', 'y']], targets: ['y'] },
    { ids: ['lonely'], rows: [], targets: ['lonely'] },
  ])
})
