import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aReadyHouse,
  names,
  opened,
  put,
  quarter,
  type SeededStore,
  seedReadyQuarter,
} from '../support/delivery-house.ts'
import { readSheet, unzip } from '../support/workbook.ts'

let seeded: SeededStore
beforeAll(async () => {
  seeded = await seedReadyQuarter()
})
afterAll(() => seeded.remove())

describe('what leaves', () => {
  test('says what the screen showed, table for table', async () => {
    const house = await aReadyHouse(seeded)
    await house.trust()
    await put(house, 'lieferung')
    const { tables } = (await opened(house)).content
    const release = (await house.api.statistics.readRelease({ quarter }))!
    const shown = (id: string) => release.tables.find(table => table.id === id)!
    const sent = (id: string) => tables.find(({ name }) => name === id)!
    expect(sent('b-alter').columns.map(({ name }) => name)).toEqual([
      ...['schluessel', 'alter', 'geschlecht_w', 'geschlecht_m', 'geschlecht_dx', 'gesamt'],
    ])
    const { rows, totals } = shown('b-alter')
    expect(sent('b-alter').rows).toEqual([
      ...rows.map(({ key, name, cells }) => [key, name, ...cells.map(({ value }) => value)]),
      ['alle', 'Zusammen', ...totals.map(({ value }) => value)],
    ])
    const speech = shown('bedarf-sprache')
    const [yes, no] = speech.rows.map(({ cells }) => cells[0]!.value)
    expect(sent('b-bedarf').rows).toContainEqual([
      ...['sprache', 'Sprache', yes, no, speech.totals[0]!.value],
    ])
    for (const { columns, rows: sentRows } of tables)
      for (const row of sentRows)
        for (const [at, cell] of row.entries())
          if (typeof cell === 'number')
            expect(columns[at]!.exact ? cell >= 10 : cell % 5 === 0).toBe(true)
    expect(sent('genaue-summen').rows).toEqual([['Fälle am Quartalsende', 14]])
  })

  test('calls a place what people call it, as the screens do', async () => {
    const house = await aReadyHouse(seeded)
    await house.trust()
    await put(house, 'lieferung')
    const { tables } = (await opened(house)).content
    const { rows } = tables.find(({ name }) => name === 'b-gemeinde')!
    const places = rows.filter(([key]) => key !== 'andere').map(([, name]) => String(name))
    expect(places).toContain('Bad Nauheim')
    expect(places.filter(name => name.includes(','))).toEqual([])
  })

  test('names nobody and shows no number that is not rounded', async () => {
    const house = await aReadyHouse(seeded)
    await house.trust()
    for (const what of ['lieferung', 'bericht', 'tabellen', 'csv'] as const) await put(house, what)
    const [, report, workbook, archive] = house.written
    const files = {
      bundle: [...(await opened(house, 0)).files.values()].map(bytes => Buffer.from(bytes)).join(),
      report: Buffer.from(report!.bytes).toString('utf8'),
      workbook: [...unzip(workbook!.bytes).values()].join(),
      archive: [...unzip(archive!.bytes).values()].join(),
    }
    for (const text of Object.values(files)) {
      expect(text.length).toBeGreaterThan(1000)
      for (const name of names) expect(text).not.toContain(name)
    }
  })

  test('holds the same numbers in the workbook, the CSV and the report', async () => {
    const house = await aReadyHouse(seeded)
    for (const what of ['bericht', 'tabellen', 'csv'] as const) await put(house, what)
    const [, workbook, archive] = house.written
    const release = (await house.api.statistics.readRelease({ quarter }))!
    const { rows, totals } = release.tables.find(({ id }) => id === 'b-status')!
    const expected = [
      ...rows.map(({ name, cells }) => [name, ...cells.map(({ value }) => String(value))]),
      ['Zusammen', ...totals.map(({ value }) => String(value))],
    ]
    const csv = unzip(archive!.bytes)
    const lines = csv.get('b-status.csv')!.replace('\u{feff}', '').trim().split('\r\n')
    expect(lines.slice(1).map(line => line.split(';'))).toEqual(expected)
    expect(csv.get('LIES-MICH.txt')).toContain('Vielfaches von 5')

    const files = unzip(workbook!.bytes)
    const names = [...files.get('xl/workbook.xml')!.matchAll(/<sheet [^>]*name="([^"]+)"/g)]
    const at = names.findIndex(([, name]) => name === 'Aufenthalt und Geschlecht')
    const sheet = readSheet(files, at + 1).slice(1)
    expect(sheet.map(cells => cells.map(({ value }) => value))).toEqual(expected)
    expect(sheet[0]!.slice(1).every(({ type }) => type === 'number')).toBe(true)

    const page = house.pages[0]
    if (page?.template !== 'quarter-report') throw new Error('another page')
    const tables = page.chapters.flatMap(chapter => chapter.tables)
    const told = tables.find(({ title }) => title === 'Aufenthalt und Geschlecht')!
    expect([...told.rows, told.total!].map(row => [row.name, ...row.values.map(String)])).toEqual(
      expected,
    )
    const numbers = [
      ...tables.flatMap(table => [...table.rows, ...(table.total ? [table.total] : [])]),
    ].flatMap(({ values }) => values)
    const headlines = page.headlines.flatMap(({ value, exact, course }) => [
      ...[exact ? 0 : value, ...course.map(one => one.value ?? 0)],
    ])
    expect([...numbers, ...headlines].filter(value => value % 5 !== 0)).toEqual([])
    expect(page.headlines[0]).toMatchObject({
      name: 'Fälle am Quartalsende',
      value: 14,
      exact: true,
    })
    expect(page.headlines.slice(1).every(({ exact }) => !exact)).toBe(true)
    expect(page.office.name).toBe('Wetteraukreis')
  })
})
