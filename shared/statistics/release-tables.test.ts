import { expect, test } from 'vitest'
import { cellName } from './cell-names.ts'
import { countCells } from './count-cells.ts'
import { exactTotals } from './exact-totals.ts'
import { programmeFor } from './programme.ts'
import { checkRelease, isPassed, type ToCheck } from './release-rules.ts'
import {
  flowTables,
  publishedTables,
  releaseTables,
  textsOfProgramme,
  textsOfTables,
} from './release-tables.ts'

const programme = programmeFor([{ key: '06440008', name: 'Friedberg' }])
const quarter = '2026-Q3'
const nobody = Object.fromEntries(
  [...countCells(programme, quarter, {})].map(([id, { count }]) => [id, count]),
)
const released = { quarter, counts: nobody, values: nobody, leftOut: [] }
const tables = releaseTables(programme, released)

const toCheck: ToCheck = {
  ...{ programme, quarter, base: 5, tolerance: 4, tables, exact: {}, leftOut: [] },
  ...{ counts: nobody, before: null },
}
const failed = (changes: Partial<ToCheck>) =>
  checkRelease({ ...toCheck, ...changes })
    .filter(({ problems }) => problems.length > 0)
    .map(({ name }) => name)

test('every table has a sum below, those with two characteristics one beside', () => {
  expect(tables.map(({ id }) => id)).toEqual(programme.tables.map(({ id }) => id))
  for (const { columns, rows, totals } of tables) {
    expect(totals).toHaveLength(columns.length)
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
    expect(columns.at(-1)!.key).toBe(columns.length > 1 ? 'gesamt' : 'anzahl')
  }
  const status = tables.find(({ id }) => id === 'b-status')!
  expect(status.rows[1]!.cells[1]!.id).toBe('2026-Q3/bestand/geschlecht=m,status=duldung')
  expect(status.totals.at(-1)!.id).toBe('2026-Q3/bestand/')
})

test('entries and exits can be left out; nothing is said that the programme does not say', () => {
  expect(flowTables(programme).map(({ id }) => id)).toEqual([
    ...['z-geschlecht', 'z-staat', 'a-geschlecht', 'a-staat', 'a-grund'],
    ...['e-begonnen', 'e-beendet'],
  ])
  const allowed = textsOfProgramme(programme)
  expect(textsOfTables(publishedTables({ tables })).filter(text => !allowed.has(text))).toEqual([])
  expect(allowed.has('Haidari')).toBe(false)
})

test('the checker passes what is right and names the rule that is broken', () => {
  expect(isPassed(checkRelease(toCheck))).toBe(true)
  expect(checkRelease(toCheck)).toHaveLength(5)
  const first = tables[0]!
  const altered = (change: Partial<typeof first>) => ({
    tables: [{ ...first, ...change }, ...tables.slice(1)],
  })
  const totals = first.totals.map(cell => ({ ...cell, value: 5 }))
  expect(failed(altered({ totals }))).toEqual(['Summen', 'Abstand'])
  expect(failed(altered({ totals: totals.map(cell => ({ ...cell, value: 3 })) }))).toContain(
    'Vielfache',
  )
  expect(failed(altered({ title: 'Familie Haidari' }))).toEqual(['Nur bekannte Tabellen und Texte'])
  expect(failed(altered({ id: 'b-neu' }))).toEqual(['Nur bekannte Tabellen und Texte'])
  const exact = { '2026-Q3/bestand/': 9 }
  expect(failed({ exact, counts: { ...nobody, ...exact } })).toContain('Nichts Genaues unter 10')
})

test('only the totals of the programme leave exactly, from ten upwards', () => {
  const counts = { '2026-Q3/bestand/': 10, '2026-Q3/kurzkontakt/': 9, '2026-Q3/zugang/': 40 }
  expect(exactTotals(programme, quarter, counts)).toEqual({ '2026-Q3/bestand/': 10 })
})

test.each([
  ['2026-Q3/bestand/', 'Fälle am Quartalsende: alle'],
  ['2026-Q3/bestand/geschlecht=m,status=duldung', 'Fälle am Quartalsende: männlich, Duldung'],
  ['2026-Q3/bestand/gemeinde=06440008', 'Fälle am Quartalsende: Friedberg'],
  ['2026-Q2/zugang/staat=475', 'Neue Fälle: Syrien (2. Quartal 2026)'],
  ['2026-Q3/bestand/bedarf-wohnen=ja', 'Fälle am Quartalsende: Bedarf Wohnen: ja'],
  ['2026-Q3/bestand/ (Fassung 2)', 'Fälle am Quartalsende: alle (Fassung 2)'],
])('%s in words', (id, words) => {
  expect(cellName(programme, id, quarter)).toBe(words)
})
