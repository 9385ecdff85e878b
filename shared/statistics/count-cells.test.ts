import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CountedRow, cellId, countCells } from './count-cells.ts'
import { flowIdentities, sumIdentities } from './identities.ts'
import { type Population, programmeFor } from './programme.ts'

const programme = programmeFor([
  { key: '06440005', name: 'Butzbach' },
  { key: '06440008', name: 'Friedberg (Hessen)' },
])
const quarter = '2026-Q3'

const rowsOf = (population: Population) =>
  fc.array(
    fc.record<CountedRow>({
      who: fc.uuid(),
      count: fc.integer({ min: 0, max: 3 }),
      categories: fc.record(
        Object.fromEntries(
          population.dimensions.map(({ key, categories }) => [
            key,
            fc.constantFrom(...categories.map(one => one.key)),
          ]),
        ),
      ),
    }),
    { maxLength: 12 },
  )
const anyRows = fc.record(
  Object.fromEntries(programme.populations.map(one => [one.key, rowsOf(one)])),
)

test('whatever is counted, all sums of all tables hold', () => {
  fc.assert(
    fc.property(anyRows, rows => {
      const cells = countCells(programme, quarter, rows)
      for (const { terms, says } of sumIdentities(programme, quarter)) {
        const sum = terms.reduce((all, [factor, cell]) => {
          const found = cells.get(cell)
          if (!found) throw new Error(`${says} speaks of an unknown cell`)
          return all + factor * found.count
        }, 0)
        expect(sum, says).toBe(0)
      }
    }),
    { numRuns: 60 },
  )
})

test('a count that several tables show is one cell, with everybody in it once', () => {
  const row = (who: string): CountedRow => ({
    ...{ who, count: 1 },
    categories: { ...anybody, geschlecht: 'w', status: 'duldung' },
  })
  const cells = countCells(programme, quarter, { bestand: [row('a'), row('b')] })
  expect(cells.get(cellId(quarter, 'bestand', [['geschlecht', 'w']]))).toEqual({
    count: 2,
    who: ['a', 'b'],
  })
  const split = [
    ['status', 'duldung'],
    ['geschlecht', 'w'],
  ] as const
  expect(cells.get(cellId(quarter, 'bestand', split))?.count).toBe(2)
  expect(cells.get(cellId(quarter, 'bestand', []))?.count).toBe(2)
})

const anybody = Object.fromEntries(
  programme.populations
    .filter(({ key }) => key === 'bestand')
    .flatMap(({ dimensions }) => dimensions.map(one => [one.key, one.categories[0]?.key ?? ''])),
)

test('a row outside the programme is refused, not left out', () => {
  const stray = { who: 'a', count: 1, categories: { ...anybody, alter: '20-29' } }
  expect(() => countCells(programme, quarter, { bestand: [stray] })).toThrow(RangeError)
})

test('from quarter to quarter only what cannot change is tied together', () => {
  const says = flowIdentities(programme, quarter, '2026-Q2').map(one => one.says)
  expect(says).toContain('Von Quartal zu Quartal: Fälle am Quartalsende, Syrien')
  expect(says).toContain('Von Quartal zu Quartal: Fälle am Quartalsende, alle')
  expect(says.some(one => one.includes('Duldung') || one.includes('bis 17'))).toBe(false)
})

test('no variable is split by two kinds of borders, and no table has more than two', () => {
  for (const { tables, populations } of [programme])
    for (const { population, dimensions } of tables) {
      const known = populations.find(({ key }) => key === population)
      expect(dimensions.length).toBeLessThanOrEqual(2)
      expect(known?.dimensions.map(({ key }) => key)).toEqual(
        expect.arrayContaining([...dimensions]),
      )
    }
  const names = programme.populations.flatMap(({ dimensions }) => dimensions)
  const borders = Map.groupBy(names, ({ key }) => key)
  for (const same of borders.values())
    expect(new Set(same.map(one => JSON.stringify(one.categories))).size).toBe(1)
})
