import { describe, expect, test } from 'vitest'
import type { NamedIdentity } from './cells.ts'
import { type Counts, checkExport, type ExportToCheck } from './check-export.ts'

// stock 12 = a 9 + b 3; last quarter 14, two have left
const truth = { 'now/all': 12, 'now/a': 9, 'now/b': 3, 'now/in': 0, 'now/out': 2 }
const earlier = { 'before/all': 15 }
const identities: NamedIdentity[] = [
  {
    says: 'Bestand: Summe',
    terms: [
      [1, 'now/all'],
      [-1, 'now/a'],
      [-1, 'now/b'],
    ],
  },
  {
    says: 'Bewegung',
    terms: [
      [1, 'now/all'],
      [1, 'now/out'],
      [-1, 'before/all'],
      [-1, 'now/in'],
    ],
  },
]
type Cells = ExportToCheck['tables'][number]['cells']
const stock: Cells = [
  { id: 'now/all', value: 15 },
  { id: 'now/a', value: 10 },
  { id: 'now/b', value: 5 },
]
const flow: Cells = [
  { id: 'now/all', value: 15 },
  { id: 'now/in', value: 0 },
  { id: 'now/out', value: 0 },
]
const good: ExportToCheck = {
  base: 5,
  tolerance: 4,
  knownTables: ['stock', 'flow', 'key'],
  tables: [
    { id: 'stock', cells: stock },
    { id: 'flow', cells: flow },
  ],
  texts: ['Bestand am Quartalsende'],
  allowedTexts: new Set(['Bestand am Quartalsende']),
}

const rulesOf = (file: ExportToCheck, counts: Counts = truth, before: Counts = earlier) =>
  checkExport(file, counts, identities, before).map(({ rule }) => rule)

const withTable = (id: string, cells: Cells) => ({
  ...good,
  tables: [...good.tables, { id, cells }],
})

const withStock = (cells: Cells) => ({ ...good, tables: [{ id: 'stock', cells }, good.tables[1]!] })

test('a sound export has nothing to find', () => {
  expect(rulesOf(good)).toEqual([])
})

test('an exact total from ten upwards may stand beside its rounded count', () => {
  expect(rulesOf(withTable('key', [{ id: 'now/all', value: 12, exact: true }]))).toEqual([])
})

describe('exactly this rule fails', () => {
  test('multiple: a number that was not rounded', () => {
    const tables = withTable('key', [{ id: 'new', value: 7 }])
    expect(rulesOf(tables, { ...truth, new: 7 })).toEqual(['multiple'])
  })

  test('multiple: a base of its own', () => {
    expect(rulesOf({ ...good, base: 1, tolerance: 4 })).toEqual(['multiple'])
  })

  test('identity: a sum that does not add up', () => {
    const cells = stock.map(cell => (cell.id === 'now/b' ? { ...cell, value: 0 } : cell))
    expect(rulesOf(withStock(cells))).toEqual(['identity'])
  })

  test('identity: a sum with an earlier quarter', () => {
    expect(rulesOf(good, truth, { 'before/all': 10 })).toEqual(['identity'])
  })

  test('identity: an exact total beside parts that are too far away', () => {
    const cells: Cells = [
      { id: 'now/all', value: 12, exact: true },
      ...stock.slice(1),
      ...flow.slice(1),
    ]
    const one = { ...good, tables: [{ id: 'stock', cells }] }
    expect(rulesOf(one)).toEqual([])
    expect(rulesOf(one, truth, { 'before/all': 20 })).toEqual(['identity'])
  })

  test('deviation: five away, though all adds up', () => {
    expect(rulesOf(good, { ...truth, 'now/b': 0 })).toEqual(['deviation'])
  })

  test('deviation: the exact total is not the count', () => {
    const wrong = withTable('key', [{ id: 'now/all', value: 13, exact: true }])
    expect(rulesOf(wrong)).toEqual(['deviation'])
  })

  test('deviation: a tolerance of its own', () => {
    expect(rulesOf({ ...good, tolerance: 40 })).toEqual(['deviation'])
  })

  test('negative: less than nobody, within a widened tolerance', () => {
    const odd = withTable('key', [{ id: 'new', value: -5 }])
    expect(rulesOf({ ...odd, tolerance: 9 }, { ...truth, new: 0 })).toEqual(['negative'])
  })

  test('exact-small: nine people counted exactly', () => {
    const small = withTable('key', [{ id: 'now/a', value: 9, exact: true }])
    expect(rulesOf(small)).toEqual(['exact-small'])
  })

  test('unknown-table: a table that the programme does not know', () => {
    expect(rulesOf(withTable('own', []))).toEqual(['unknown-table'])
  })

  test('missing-cell: counted, but not in the file', () => {
    expect(rulesOf(good, { ...truth, 'now/c': 2 })).toEqual(['missing-cell'])
  })

  test('missing-cell: in the file, but never counted', () => {
    expect(rulesOf(withTable('key', [{ id: 'now/c', value: 0 }]))).toEqual(['missing-cell'])
  })

  test('missing-cell: a sum has lost its earlier quarter', () => {
    expect(rulesOf(good, truth, {})).toEqual(['missing-cell'])
  })

  test('free-text: a text that nobody allowed, and it is not repeated', () => {
    const findings = checkExport({ ...good, texts: ['Noorzai'] }, truth, identities, earlier)
    expect(findings.map(({ rule }) => rule)).toEqual(['free-text'])
    expect(JSON.stringify(findings)).not.toContain('Noorzai')
  })

  test('same-cell-differs: two numbers for one count', () => {
    const twice: Cells = [5, 0].map(value => ({ id: 'new', value }))
    expect(rulesOf(withTable('key', twice), { ...truth, new: 3 })).toEqual(['same-cell-differs'])
  })

  test('same-cell-differs: the same count was published otherwise', () => {
    expect(rulesOf(good, truth, { ...earlier, 'now/out': 5 })).toEqual(['same-cell-differs'])
  })
})

test('a cell named like a property of every object is missing all the same', () => {
  const odd = withTable('key', [{ id: 'constructor', value: 0 }])
  expect(rulesOf(odd)).toEqual(['missing-cell'])
})
