import { expect, test } from 'vitest'
import type { FigureTable } from '../../shared/statistics/figures.ts'
import { byCount, shownTable, shownTables } from './figures-view.ts'

const table = (changes: Partial<FigureTable>): FigureTable => ({
  ...{ id: 'b-status', title: 'Aufenthalt', kind: 'bestand', unit: 'Personen', definition: '' },
  ...{ known: true, opens: true },
  columns: [
    { key: 'w', name: 'weiblich' },
    { key: 'm', name: 'männlich' },
  ],
  rows: [{ key: 'duldung', name: 'Duldung', cells: [2, 0], total: 2 }],
  ...{ totals: [2, 0], total: 2, before: 5 },
  ...changes,
})
const answers = (id: string, yes: number) =>
  table({
    ...{ id, title: id, kind: 'mehrfach', columns: [], totals: [], total: 10, before: 8 },
    rows: [
      { key: 'ja', name: 'ja', cells: [], total: yes },
      { key: 'nein', name: 'nein', cells: [], total: 10 - yes },
    ],
  })

test('each number knows where it stands; behind a nought is nobody', () => {
  const { rows, sum } = shownTable(table({}))
  expect(rows[0]?.cells).toEqual([
    { count: 2, place: { table: 'b-status', row: 'duldung', column: 'w' } },
    { count: 0, place: null },
  ])
  expect(rows[0]?.total.place).toEqual({ table: 'b-status', row: 'duldung', column: null })
  expect(sum.total.place).toEqual({ table: 'b-status', row: null, column: null })
  expect(sum.cells[0]?.place).toEqual({ table: 'b-status', row: null, column: 'w' })
})

test('a table that names nobody opens nothing', () => {
  const { rows, sum } = shownTable(table({ opens: false }))
  expect([...rows, sum].flatMap(({ total, cells }) => [total, ...cells])).toSatisfy(
    (cells: { place: unknown }[]) => cells.every(({ place }) => place === null),
  )
})

test('rows are compared with the same row of the period before', () => {
  const earlier = table({ rows: [{ key: 'duldung', name: 'Duldung', cells: [4, 1], total: 5 }] })
  const { rows, sum } = shownTable(table({}), earlier)
  expect([rows[0]?.before, sum.before]).toEqual([5, 5])
  expect(shownTable(table({})).sum.before).toBeNull()
})

test('noughts of a time when nobody counted are not compared with', () => {
  const earlier = table({ rows: [{ key: 'duldung', name: 'Duldung', cells: [0, 0], total: 0 }] })
  const { rows, sum } = shownTable(table({ before: null }), earlier)
  expect([rows[0]?.before, sum.before]).toEqual([null, null])
  const asked = { ...answers('bedarf-recht', 3), before: null }
  const [needs] = shownTables([asked], [answers('bedarf-recht', 0)])
  expect([needs?.rows[0]?.before, needs?.sum.before]).toEqual([null, null])
})

test('what nobody counted is not known in any table, gathered or not', () => {
  expect(shownTable(table({ known: false })).known).toBe(false)
  const asked = [{ ...answers('bedarf-recht', 0), known: false }, table({})]
  expect(shownTables(asked, []).map(({ known }) => known)).toEqual([false, true])
})

test('answers of which one may give several are one table, in the place of the first', () => {
  const now = [answers('bedarf-recht', 3), table({}), answers('bedarf-wohnen', 0)]
  const [needs, ...others] = shownTables(now, [answers('bedarf-recht', 1)])
  expect(others.map(({ id }) => id)).toEqual(['b-status'])
  expect(needs).toMatchObject({ id: 'bedarf', isMultiple: true })
  expect(needs?.rows.map(({ name, total, before }) => [name, total.count, before])).toEqual([
    ['Recht und Status', 3, 1],
    ['Wohnen', 0, null],
  ])
  expect(needs?.rows[0]?.total.place).toEqual({ table: 'bedarf-recht', row: 'ja', column: null })
  expect(needs?.sum).toMatchObject({ name: 'Alle Personen', total: { count: 10 }, before: 8 })
})

test('of a long list the most stand first', () => {
  const rows = [
    { key: 'andere', name: 'außerhalb', cells: [], total: 2 },
    { key: '06440016', name: 'Nidda', cells: [], total: 1 },
    { key: '06440004', name: 'Büdingen', cells: [], total: 4 },
  ]
  const shown = shownTable(table({ columns: [], rows }))
  expect(byCount(shown.rows).map(({ name }) => name)).toEqual(['Büdingen', 'außerhalb', 'Nidda'])
})
