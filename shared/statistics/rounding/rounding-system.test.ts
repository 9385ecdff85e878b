import { expect, test } from 'vitest'
import { brokenIdentities, nearTarget, readSystem, satisfies } from './rounding-system.ts'
import type { RoundingTask } from './rounding-task.ts'

const task: RoundingTask = {
  isCorrection: false,
  base: 5,
  cells: [
    { id: 'b', count: 7, target: null },
    { id: 'a', count: 3, target: 5 },
    { id: 'sum', count: 10, target: null },
  ],
  identities: [
    {
      says: 'a and b',
      terms: [
        [1, 'a'],
        [1, 'b'],
        [-1, 'sum'],
      ],
    },
    {
      says: 'as before',
      terms: [
        [1, 'sum'],
        [-1, 'earlier'],
      ],
    },
  ],
  published: { earlier: 10, unnamed: 15 },
  publishedCounts: { earlier: 10, unnamed: 13 },
  seed: '00'.repeat(32),
}

test('reads the same in whatever order cells, identities and terms come', () => {
  const turned = {
    ...task,
    cells: task.cells.toReversed(),
    identities: [
      ...task.identities.toReversed().map(one => ({ ...one, terms: one.terms.toReversed() })),
      { says: 'once more', terms: task.identities[0]!.terms },
    ],
  }
  expect(readSystem(turned)).toEqual(readSystem(task))
})

test('takes in the published cells that an identity names, and no others', () => {
  const { cells } = readSystem(task)
  expect(cells.map(({ id, isOut }) => [id, isOut])).toEqual([
    ['a', false],
    ['b', false],
    ['earlier', true],
    ['sum', false],
  ])
})

test('says which identities the counts break', () => {
  expect(brokenIdentities(task)).toEqual([])
  const wrong = { ...task, publishedCounts: { earlier: 11 } }
  expect(brokenIdentities(wrong)).toEqual(['as before'])
  expect(brokenIdentities({ ...task, publishedCounts: {} })).toEqual(['as before'])
})

test('rows hold or they do not', () => {
  const system = readSystem(task)
  expect(satisfies(system, [1, 1, 2, 2])).toBe(true)
  expect(satisfies(system, [1, 1, 2, 1])).toBe(false)
})

test('a target counts where it is the multiple next to the count', () => {
  const near = (count: number, target: number | null) =>
    nearTarget({ id: 'x', count, target, isOut: false }, 5)
  expect([near(3, 0), near(3, 5), near(5, 5)]).toEqual([0, 1, 1])
  expect([near(3, 10), near(3, 3), near(5, 0), near(3, null)]).toEqual(Array(4).fill(undefined))
})

test('refuses cells that are no counts, come twice or are not known', () => {
  const cell = task.cells[0]!
  for (const cells of [
    [{ ...cell, count: -1 }],
    [{ ...cell, count: 1.5 }],
    [cell, cell],
    task.cells.slice(1),
  ])
    expect(() => readSystem({ ...task, cells })).toThrow(RangeError)
  expect(() => readSystem({ ...task, base: 1 })).toThrow(RangeError)
})
