import { expect, test } from 'vitest'
import { cellId, shapeOf, splitsOf } from '../statistics/count-cells.ts'
import { programmeFor } from '../statistics/programme.ts'
import { publishedTables, releaseTables } from '../statistics/release-tables.ts'
import { bundleLimits, bundleTable } from './bundle.ts'
import { bundleTableOf, columnName, exactTablesOf } from './bundle-tables-of.ts'
import { tableProblem } from './content-rules.ts'
import { columnTitles, quarterTables } from './quarter-tables.ts'

const places = [
  { key: '06440008', name: 'Friedberg (Hessen)' },
  { key: '06440016', name: 'Nidda' },
]
const programme = programmeFor(places)
const quarter = '2026-Q3'

/** Every cell has a value of its own, a multiple of five. */
function everyTable() {
  const values: Record<string, number> = {}
  for (const definition of programme.tables) {
    const shape = shapeOf(programme, definition)
    for (const split of splitsOf(shape)) {
      const id = cellId(quarter, shape.population.key, split)
      values[id] ??= Object.keys(values).length * 5
    }
  }
  const counts = Object.fromEntries(Object.keys(values).map(id => [id, 1_000_003]))
  const tables = releaseTables(programme, { quarter, counts, values, leftOut: ['z-staat'] })
  return { values, tables: quarterTables(publishedTables({ tables })) }
}

test('every table of the programme fits into a bundle, and no true count gets into one', () => {
  const { tables } = everyTable()
  const sent = tables.map(bundleTableOf)
  expect(sent.length).toBeLessThanOrEqual(bundleLimits.tables - 1)
  for (const table of sent) {
    expect(bundleTable.parse(table)).toEqual(table)
    expect([table.name, tableProblem(table, 5)]).toEqual([table.name, null])
  }
  expect(JSON.stringify(tables)).not.toContain('1000003')
  expect(tables.map(({ id }) => id)).not.toContain('z-staat')
})

test('answers of which one may give several stand in one table, without a sum of the rows', () => {
  const { tables, values } = everyTable()
  const needs = tables.find(({ id }) => id === 'b-bedarf')!
  expect(needs).toMatchObject({ title: 'Bedarfe nach Feld', by: { key: 'feld' }, total: null })
  const value = (split: string) => values[`${quarter}/bestand/${split}`]
  expect(needs.rows[0]).toMatchObject({
    values: [
      value(`bedarf-${needs.rows[0]!.key}=ja`),
      value(`bedarf-${needs.rows[0]!.key}=nein`),
      value(''),
    ],
  })
  expect(needs.rows.map(({ name }) => name)).toContain('Sprache')
  expect(tables.filter(({ id }) => id.startsWith('bedarf-'))).toEqual([])
  const ids = tables.map(({ id }) => id)
  expect(ids).toContain('k-thema')
  expect(ids).toContain('e-art')
  expect(new Set(ids).size).toBe(ids.length)
})

test('columns are named for programs by what they are, and for people by their words', () => {
  const { tables } = everyTable()
  const german = tables.find(({ id }) => id === 'b-deutsch')!
  expect(
    bundleTableOf(german)
      .columns.slice(1)
      .map(({ name }) => name),
  ).toEqual([
    ...['deutsch', 'alter_0_17', 'alter_18_26', 'alter_27_64', 'alter_65_plus', 'alter_unbekannt'],
    'gesamt',
  ])
  expect(columnName('ausgang-kein-platz')).toBe('ausgang_kein_platz')
  expect(columnTitles(tables.find(({ id }) => id === 'k-alter')!)).toEqual(['Kontakte'])
})

test('exact totals have a table of their own, or none', () => {
  const [table, ...more] = exactTablesOf([{ name: 'Fälle am Quartalsende', value: 82 }])
  expect(more).toEqual([])
  expect(tableProblem(table!, 5)).toBeNull()
  expect(table!.rows).toEqual([['Fälle am Quartalsende', 82]])
  expect(exactTablesOf([])).toEqual([])
})
