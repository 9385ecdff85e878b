import { expect, test } from 'vitest'
import { publishedTask } from './published-task.ts'

const first = {
  values: { 'Q1/all': 5, 'Q1/in': 0 },
  tolerance: 4,
  identities: [
    {
      says: 'Q1',
      terms: [
        [1, 'Q1/all'],
        [-1, 'Q1/in'],
      ] as const,
    },
  ],
}
const second = {
  values: { 'Q2/all': 10 },
  exact: { 'Q2/all': 12, 'Q2/calls': 30 },
  tolerance: 9,
  identities: [
    {
      says: 'Q1 bis Q2',
      terms: [
        [1, 'Q2/all'],
        [-1, 'Q1/all'],
      ] as const,
    },
  ],
}
const correctedFirst = { ...first, values: { 'Q1/all': 10 } }

test('what is published is a stretch; an exact total is a point besides', () => {
  const { cells, targets } = publishedTask([first, second], id => id.startsWith('Q2'))
  expect(cells).toEqual([
    { id: 'Q1/all', low: 1, high: 9 },
    { id: 'Q1/in', low: 0, high: 4 },
    { id: 'Q2/all', low: 1, high: 19 },
    { id: 'Q2/all', exact: 12 },
    { id: 'Q2/calls', exact: 30 },
  ])
  expect(targets).toEqual(['Q2/all', 'Q2/calls'])
})

test('a correction is a count of its own, and later sums mean it', () => {
  const terms = (says: string, deliveries: Parameters<typeof publishedTask>[0]) =>
    publishedTask(deliveries)
      .identities.filter(one => one.says === says)
      .map(one => one.terms.map(([, id]) => id))
  expect(terms('Q1 bis Q2', [first, second, correctedFirst])).toEqual([['Q2/all', 'Q1/all']])
  expect(terms('Q1 bis Q2', [first, correctedFirst, second])).toEqual([
    ['Q2/all', 'Q1/all (Fassung 2)'],
  ])
  expect(terms('Q1', [first, correctedFirst])).toEqual([
    ['Q1/all', 'Q1/in'],
    ['Q1/all (Fassung 2)', 'Q1/in'],
  ])
})
