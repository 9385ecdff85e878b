import { expect, test } from 'vitest'
import { instance, limits } from './instance.ts'

const right = {
  clients: 2,
  helpers: [{ capacity: 1 }],
  edges: [
    [0, 0, 5],
    [1, 0, -3],
  ],
}

test('takes what has the right form as it is', () => {
  expect(instance.parse(right)).toEqual(right)
  expect(instance.parse({ clients: 0, helpers: [], edges: [] })).toBeDefined()
})

const many = (count: number) => Array.from({ length: count }, () => ({ capacity: 0 }))
const edge = (...one: unknown[]) => ({ ...right, edges: [[0, 0, 5], one] })

test.each<[string, unknown, string]>([
  ['no object', [], ''],
  ['a field missing', { clients: 1, helpers: [] }, 'edges'],
  ['a field too many', { ...right, extra: 1 }, ''],
  ['cases no number', { ...right, clients: '2' }, 'clients'],
  ['cases not whole', { ...right, clients: 2.5 }, 'clients'],
  ['cases below zero', { ...right, clients: -1 }, 'clients'],
  ['too many cases', { ...right, clients: limits.clients + 1 }, 'clients'],
  ['helpers no list', { ...right, helpers: {} }, 'helpers'],
  ['too many helpers', { ...right, helpers: many(limits.helpers + 1) }, 'helpers'],
  ['a helper of another form', { ...right, helpers: [{ capacity: 1, name: 'x' }] }, 'helpers.0'],
  ['capacity below zero', { ...right, helpers: [{ capacity: -1 }] }, 'helpers.0.capacity'],
  ['capacity not whole', { ...right, helpers: [{ capacity: 0.5 }] }, 'helpers.0.capacity'],
  ['edges no list', { ...right, edges: 'x' }, 'edges'],
  ['too many edges', { ...right, edges: new Array(limits.edges + 1) }, 'edges'],
  ['an edge of two', edge(1, 0), 'edges.1'],
  ['an edge of four', edge(1, 0, 5, 5), 'edges.1'],
  ['an edge of text', edge(1, 0, '5'), 'edges.1'],
  ['a benefit not whole', edge(1, 0, 5.5), 'edges.1'],
  ['a benefit beyond all bounds', edge(1, 0, limits.benefit + 1), 'edges.1'],
  ['a case that is not there', edge(2, 0, 5), 'edges.1'],
  ['a case below zero', edge(-1, 0, 5), 'edges.1'],
  ['a helper that is not there', edge(1, 1, 5), 'edges.1'],
  ['a pair twice', edge(0, 0, 6), 'edges'],
])('refuses %s', (_, value, place) => {
  const { error } = instance.safeParse(value)
  expect(error?.issues[0]?.path.join('.')).toBe(place)
  // German for people, whatever library has looked
  expect(error?.issues[0]?.message).toMatch(/^(muss|darf|Fall|Eintrag|der|enthält) /)
})
