import { expect, test } from 'vitest'
import { labelsThatFit } from './figures-map-labels.ts'

const at = (ags: string, x: number, y: number) => ({ ags, centre: [x, y] as const })

test('of two numbers that would touch the larger stands on the map', () => {
  const counts = [
    { key: 'friedberg', count: 7 },
    { key: 'nauheim', count: 10 },
    { key: 'nidda', count: 1200 },
    { key: 'andere', count: 4 },
  ]
  const shapes = [at('friedberg', 75, 90), at('nauheim', 68, 78), at('nidda', 160, 80)]
  expect([...labelsThatFit(counts, shapes)]).toEqual([
    ['nidda', '1.200'],
    ['nauheim', '10'],
  ])
  const apart = [at('friedberg', 75, 95), at('nauheim', 68, 78)]
  expect([...labelsThatFit(counts, apart).keys()]).toEqual(['nauheim', 'friedberg'])
})
