import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeXlsx } from '../../electron/sheets/xlsx.ts'
import { everyHelper } from '../../shared/volunteers/overview.ts'
import { aHouse, type House } from '../support/house.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { aHelper } from '../support/volunteer-builders.ts'
import { readSheet, unzip } from '../support/workbook.ts'

const HEADS =
  'Name;Vorname;Aufgaben;Sprachkenntnisse;Wohnort;PLZ;Handy;Mail;Geburtsdatum;Deutsch;Umkreis'
const GOOD =
  'Kidane;Abrehet;Lotsin, Dolmetscherin;Tigrinya (Muttersprache), Amharisch;Friedberg;61169;01525 5550163;kidane@example.org;02.04.1988;C1;20 km'
const later = 'Nouri;Farah;Patin;Dari;Bad Vilbel;;;;1990;B1;'

type Opened = House & { saved: { suggestedName: string; bytes: Uint8Array }[] }

async function aHouseWithTable(bytes: Uint8Array | string, name = 'h.csv'): Promise<Opened> {
  const path = join(tempFolder(), name)
  writeFileSync(path, bytes)
  const saved: Opened['saved'] = []
  const house = await aHouse('koordination', {
    host: {
      chooseFiles: async () => ({ files: [path] }),
      saveFile: async file => {
        saved.push(file)
        return { fileName: file.suggestedName }
      },
    },
  })
  return { ...house, saved }
}

async function opened({ api }: House) {
  const { table } = await api.volunteers.openTable({})
  if (!table) throw new Error('no table')
  return table
}
const listed = async ({ api }: House) =>
  (await api.volunteers.list({ filter: everyHelper, offset: 0, limit: 500 })).lines

const text = (...rows: string[]) => [HEADS, ...rows].join('\r\n')

test('a table becomes applications, nothing before the last click', async () => {
  const house = await aHouseWithTable(text(GOOD, '', later))
  const table = await opened(house)
  expect(table).toMatchObject({ fileName: 'h.csv', rows: 2, taken: 2, problems: [] })
  expect(table.columns).toEqual([
    ...['Name', 'Vorname', 'Aufgabe', 'Sprachen', 'Ort', 'PLZ', 'Telefon', 'E-Mail'],
    ...['Geburtsdatum', 'Deutsch', 'Umkreis in km'],
  ])
  expect(await listed(house)).toEqual([])
  const { importId } = table
  expect(await house.api.volunteers.importTable({ importId })).toEqual({ added: 2, rejected: 0 })
  const [first] = await listed(house)
  const { helper } = await house.api.volunteers.read({ id: first!.id })
  expect(helper).toMatchObject({
    ...{ familyName: 'Kidane', givenNames: 'Abrehet', kinds: ['lotse', 'dolmetscher'] },
    languages: [
      { code: 'ti', level: 'erstsprache' },
      { code: 'am', level: 'gut' },
    ],
    ...{ municipality: '06440008', postcode: '61169', phone: '+4915255550163' },
    ...{ birthDate: { precision: 'day', value: '1988-04-02' }, germanLevel: 'C1', radiusKm: 20 },
    state: 'bewerbung',
  })
})

test('every broken row says why, and the others come in', async () => {
  const broken = [
    ';;Lotse;;;;;;;;',
    'Ohne;Aufgabe;;;;;;;;;',
    'Falsch;Viel;Kapitän;Klingonisch;Atlantis;61a;12;kein-at;31.02.1990;Z9;weit',
    '=1+1;Formel;Lotse;;;;;;;;',
    GOOD,
  ]
  const house = await aHouseWithTable(text(GOOD, ...broken))
  const { problems, taken, importId } = await opened(house)
  expect(taken).toBe(1)
  expect(problems.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7])
  const [nameless, idle, wrong, formula, twin] = problems.map(one => one.problems)
  expect(nameless).toEqual(['Name: Bitte geben Sie den Namen an.'])
  expect(idle).toEqual(['Aufgabe: Bitte wählen Sie mindestens eine Aufgabe.'])
  expect(wrong!.map(problem => problem.split(':')[0]).toSorted()).toEqual([
    ...['Aufgabe', 'Deutsch', 'E-Mail', 'Geburtsdatum', 'Ort', 'PLZ', 'Sprachen', 'Telefon'],
    'Umkreis in km',
  ])
  expect(formula![0]).toContain('Formel')
  expect(twin).toEqual(['Diese Person steht schon in Zeile 2.'])
  const { volunteers } = house.api
  expect(await volunteers.importTable({ importId })).toEqual({ added: 1, rejected: 5 })
  expect(await volunteers.importTable({ importId })).toEqual({ added: 0, rejected: 6 })
})

test.each<[string, boolean]>([
  ['Kidane;Abrehet;Lotsin;;;;;;02.04.1988;;', true],
  ['KIDANE;abrehet;Lotsin;;;;;;;;', true],
  ['Kidane;Abrehet;Lotsin;;;;;;03.04.1988;;', false],
  ['Kidane;Abreham;Lotsin;;;;;;02.04.1988;;', false],
])('somebody who is here already: %s → %s', async (row, isKnown) => {
  const house = await aHouseWithTable(text(row))
  await house.api.volunteers.apply({ helper: aHelper() })
  const { problems } = await opened(house)
  expect(problems.map(one => one.problems)).toEqual(
    isKnown ? [['Diese Person ist schon aufgenommen.']] : [],
  )
})

test('a workbook with both names in one column', async () => {
  const column = (title: string, at: number) => ({
    ...{ title, kind: 'text' as const, width: 12 },
    cell: (row: string[]) => row[at] ?? '',
  })
  const bytes = await writeXlsx({
    note: { title: 'Ehrenamt', lines: [] },
    columns: [column('Name', 0), column('Rolle', 1)],
    rows: [
      ['Öztürk, Ümit', 'Pate'],
      ['Mahnaz Sediqi', 'Lotsin'],
    ],
  })
  const house = await aHouseWithTable(bytes, 'h.xlsx')
  const { importId, taken } = await opened(house)
  expect(taken).toBe(2)
  await house.api.volunteers.importTable({ importId })
  expect((await listed(house)).map(({ name }) => name).toSorted()).toEqual([
    ...['Mahnaz Sediqi', 'Ümit Öztürk'],
  ])
})

test.each([
  ['no table', 'nur ein Satz'],
  ['no name', 'Farbe;Form\r\nrot;rund'],
])('%s is refused', async (_, content) => {
  const house = await aHouseWithTable(content)
  await expect(opened(house)).rejects.toMatchObject({ code: 'table-unreadable' })
})

test('an import that nobody opened is gone', async () => {
  const { api } = await aHouse()
  const importId = '019a8b00-0000-7000-8000-000000000009'
  await expect(api.volunteers.importTable({ importId })).rejects.toMatchObject({
    code: 'import-gone',
  })
})

test('the list goes out as it stands, and comes in again', async () => {
  const house = await aHouseWithTable(text(GOOD, later))
  const { importId } = await opened(house)
  await house.api.volunteers.importTable({ importId })
  const filter = { ...everyHelper, kind: 'lotse' as const }
  const put = await house.api.volunteers.exportList({ filter, format: 'xlsx' })
  expect(put).toEqual({ fileName: 'ehrenamt-2026-11-16.xlsx', rows: 1 })
  const [heads, row] = readSheet(unzip(house.saved[0]!.bytes), 2)
  const cells = Object.fromEntries(heads!.map(({ value }, at) => [value, row![at]?.value]))
  expect(cells).toMatchObject({
    ...{ Name: 'Kidane', Vorname: 'Abrehet', Ort: 'Friedberg (Hessen)', Deutsch: 'C1' },
    ...{ Sprachen: 'Tigrinya, Amharisch', Nachweise: 'Verschwiegenheitserklärung fehlt' },
    ...{ 'Freie Plätze': '2', 'Minuten begleitet 2026': '0' },
  })
  await house.api.volunteers.exportList({ filter, format: 'csv' })
  const csv = new TextDecoder().decode(house.saved[1]!.bytes)
  expect(csv.split('\r\n').filter(Boolean)).toHaveLength(3)
})

test('interests and the agreement come along; "ja" is no day to agree on', async () => {
  const rows = ['Kidane;Abrehet;Lotsin;Kochen, Musik;02.03.2026', 'Nouri;Farah;Patin;;ja']
  const future = 'Saleh;Rania;Lotsin;Kochen;01.01.2099'
  const table = ['Name;Vorname;Aufgabe;Interessen;Einverstanden seit', ...rows, future]
  const house = await aHouseWithTable(table.join('\r\n'))
  const { importId, problems } = await opened(house)
  expect(problems.map(one => one.problems)).toEqual([
    ['Einverstanden seit: „ja“ ist kein vergangener Tag.'],
    ['Einverstanden seit: „01.01.2099“ ist kein vergangener Tag.'],
  ])
  await house.api.volunteers.importTable({ importId })
  const [first] = await listed(house)
  const { helper } = await house.api.volunteers.read({ id: first!.id })
  expect(helper.matching).toMatchObject({ interests: ['kochen', 'musik'], agreedOn: '2026-03-02' })
})
