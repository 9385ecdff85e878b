import { expect, test } from 'vitest'
import type { AnnualChapter } from './annual-report.ts'
import { annualFiguresOf, type PublishedQuarter, rowsToTell } from './report-figures.ts'
import { proposalsOf, type ReportMaterial } from './report-proposals.ts'

const column = { key: 'gesamt', name: 'Gesamt' }
const table = (id: string, values: readonly (readonly [string, number])[]) => ({
  ...{ id, title: id, kind: 'bestand', unit: 'Personen', columns: [column] },
  rows: values.map(([name, value]) => ({ key: name, name, values: [value] })),
  totals: [values.reduce((sum, [, value]) => sum + value, 0)],
})

function aQuarter(number: number, stock: number, entries: number): PublishedQuarter {
  const staat = table('b-staat', [
    ['Syrien', stock],
    ['Irak', 0],
  ])
  const tables = [table('b-alter', [['27 bis 64', stock]]), staat]
  return {
    quarter: `2026-Q${number}`,
    tables: [...tables, table('z-geschlecht', [['weiblich', entries]])],
  }
}

const nothing: ReportMaterial = {
  ...{ year: 2026, bodyName: 'Wetteraukreis', programName: 'WIR-Fallmanagement' },
  ...{ out: [], targets: [], notes: [], gaps: [], meetings: [] },
  trainings: { count: 0, units: 0 },
}
const chapter = (key: AnnualChapter, changes: Partial<ReportMaterial>) =>
  proposalsOf({ ...nothing, ...changes }).chapters.find(one => one.key === key)!.text

test('a year of which nothing is known proposes nothing but its title', () => {
  const { title, chapters } = proposalsOf(nothing)
  expect(title).toBe('Sachbericht 2026')
  expect(chapters.filter(({ text }) => text !== '')).toEqual([])
})

test('stock is that of the last quarter, what happened is added up', () => {
  const out = [aQuarter(1, 70, 25), aQuarter(2, 80, 30), aQuarter(4, 85, 20)]
  expect(chapter('lage', { out })).toBe(
    'Am 31.12.2026 begleitete das WIR-Fallmanagement (Wetteraukreis) rund 85 Personen.\n\n– Alter: 27 bis 64 (85)\n– Staatsangehörigkeit: Syrien (85)',
  )
  const figures = chapter('zahlen', { out })
  expect(figures).toContain('(1., 2. und 4. Quartal 2026); es fehlt: 3. Quartal.')
  expect(figures).toContain('– Neue Fälle: rund 75')
  expect(chapter('zahlen', { out: out.slice(0, 2) })).toContain('es fehlen: 3. und 4. Quartal.')
  const { rows } = annualFiguresOf(2026, out)
  expect(rows.slice(0, 2)).toEqual([
    { name: 'Fälle am Quartalsende', values: [70, 80, null, 85], year: 85 },
    { name: 'Neue Fälle', values: [25, 30, null, 20], year: 75 },
  ])
})

test('a table that was left out of one quarter has no sum', () => {
  const without = { ...aQuarter(2, 80, 30), tables: aQuarter(2, 80, 30).tables.slice(0, 2) }
  const out = [aQuarter(1, 70, 25), without]
  expect(chapter('zahlen', { out })).not.toContain('Neue Fälle')
  expect(annualFiguresOf(2026, out).rows[1]).toMatchObject({ values: [25, null, null, null] })
  expect(annualFiguresOf(2026, out).rows[1]?.year).toBeNull()
})

test('a result of zero is no zero, and a goal of zero has no share', () => {
  const out = [aQuarter(1, 0, 0)]
  const target = { year: 2026, figure: 'zugang', value: 0, note: '' } as const
  expect(chapter('ziele', { out, targets: [target] })).toBe(
    '– Neue Fälle: Ziel 0 Personen, bisher sehr wenige oder keine aus dem 1. Quartal; die übrigen Quartale sind noch nicht ausgegeben.',
  )
  const all = [1, 2, 3, 4].map(number => aQuarter(number, 40, 30))
  expect(chapter('ziele', { out: all, targets: [{ ...target, value: 150 }] })).toBe(
    '– Neue Fälle: Ziel 150 Personen, im Jahr rund 120, das sind 80 %.',
  )
})

test('a goal that is not over says which quarters count', () => {
  const out = [aQuarter(2, 80, 25), aQuarter(3, 85, 15)]
  const target = { year: 2026, figure: 'zugang', value: 60, note: '' } as const
  expect(chapter('ziele', { out, targets: [target] })).toBe(
    '– Neue Fälle: Ziel 60 Personen, bisher rund 40 aus dem 2. und 3. Quartal, das sind 67 %; die übrigen Quartale sind noch nicht ausgegeben.',
  )
  const three = [aQuarter(1, 80, 20), ...out]
  expect(chapter('ziele', { out: three, targets: [target] })).toContain(
    'aus dem 1., 2. und 3. Quartal, das sind 100 %; das übrige Quartal ist noch nicht ausgegeben.',
  )
})

test('what is zero in every quarter that is out stands below the table, not in it', () => {
  const figures = annualFiguresOf(2026, [aQuarter(1, 80, 0), aQuarter(3, 85, 0)])
  const { told, nothing } = rowsToTell(figures)
  expect(nothing).toEqual(['Neue Fälle'])
  expect(told.map(({ name }) => name)).toContain('Fälle am Quartalsende')
  // what a quarter leaves out is not nothing
  expect(told.map(({ name }) => name)).toContain('Vermittlungen')
  const once = annualFiguresOf(2026, [aQuarter(1, 80, 5), aQuarter(3, 85, 0)])
  expect(rowsToTell(once).nothing).toEqual([])
})

test('a gap stands once, in the order of the fields, however often it was noted', () => {
  const gaps = [
    { field: 'wohnen', text: 'Keine Wohnung\nunter 600 Euro' },
    { field: 'sprache', text: 'Kein Kurs mit Kinderbetreuung' },
    { field: 'wohnen', text: 'Keine Wohnung\nunter 600 Euro' },
  ] as const
  expect(chapter('huerden', { gaps })).toBe(
    'Sprache:\n– Kein Kurs mit Kinderbetreuung\n\nWohnen:\n– Keine Wohnung unter 600 Euro',
  )
})
