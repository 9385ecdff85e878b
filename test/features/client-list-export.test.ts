import { setImmediate as breathe } from 'node:timers/promises'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportColumns } from '../../electron/clients/export-table.ts'
import { writeCsv } from '../../electron/sheets/csv.ts'
import type { Sheet } from '../../electron/sheets/sheet.ts'
import { writeXlsx } from '../../electron/sheets/xlsx.ts'
import { type ClientRow, MOST_PRINTED, openCases } from '../../shared/clients/list.ts'
import { aHouse, type House } from '../support/house.ts'
import { type ListedClient, withListed } from '../support/list-clients.ts'
import { rowsInside } from '../support/look-inside.ts'
import { dayOfSerial, readSheet, unzip } from '../support/workbook.ts'

const sort = { by: 'name', descending: false } as const
const dangerous = '=+-@\t\r\uff1d\uff0b\uff0d\uff20'

const people: readonly ListedClient[] = [
  {
    ...{ family_name: '=HYPERLINK("http://x")', given_names: '+SUM(A1)', own_script: '@نور' },
    ...{ birth_value: '1991-03-08', birth_precision: 'day', country_of_origin: '423' },
    ...{ municipality: '06440008', languages: ['fa-AF', 'ps'], phone: '+491511234567' },
    ...{ status: 'AE_104C', status_group: 'bleiberecht', status_until: '2027-01-14' },
    ...{ last_contact_on: '2026-11-12', open_needs: 3 },
    step: { text: '-1+1 Nachweise; "prüfen"', dueOn: '2026-11-16' },
  },
  { family_name: 'Öztürk', name_sort: 'oeztuerk', opened_on: '2026-02-28' },
]
const columns = [
  ...(['age', 'place', 'origin', 'languages', 'residence'] as const),
  ...(['needs', 'next-step', 'contact', 'phone'] as const),
]

type Saved = { suggestedName: string; bytes: Uint8Array }
const savedBy = (house: House) =>
  house.hostCalls.filter(({ call }) => call === 'saveFile').map(({ input }) => input as Saved)
const callsOf = async (house: House) => (await rowsInside(house, 'audit')).map(row => row.call)

async function exported(format: 'xlsx' | 'csv') {
  const house = await withListed(await aHouse(), people)
  const answer = await house.api.clients.exportList({ filter: openCases, sort, columns, format })
  const [file] = savedBy(house)
  return { house, answer, file: file! }
}

describe('a workbook', () => {
  test('has typed cells: numbers, days, and texts that stay texts', async () => {
    const { answer, file } = await exported('xlsx')
    expect(answer).toEqual({ fileName: 'blatt.pdf', rows: 2 })
    expect(file.suggestedName).toBe('klientinnen-und-klienten-2026-11-16.xlsx')
    const files = unzip(file.bytes)
    const [head, first] = readSheet(files, 2)
    const titles = head!.map(({ value }) => value)
    expect(titles).toEqual([
      ...['Name', 'Name in eigener Schrift', 'Alter', 'Gemeinde', 'Herkunft', 'Sprachen'],
      ...['Aufenthalt', 'Gültig bis', 'Bedarfe', 'Nächster Schritt', 'Fällig am'],
      ...['Letzter Kontakt', 'Telefon'],
    ])
    const cell = (title: string) => first![titles.indexOf(title)]!
    expect(cell('Name')).toMatchObject({
      ...{ type: 'text', value: '=HYPERLINK("http://x"), +SUM(A1)' },
    })
    expect(cell('Alter')).toMatchObject({ type: 'number', value: '35' })
    expect(cell('Bedarfe')).toMatchObject({ type: 'number', value: '3' })
    expect(cell('Gemeinde').value).toBe('Friedberg (Hessen)')
    expect(cell('Herkunft').value).toBe('Afghanistan')
    expect(cell('Sprachen').value).toBe('Dari, Paschtu')
    expect(cell('Telefon')).toMatchObject({ type: 'text', value: '+491511234567' })
    for (const title of ['Gültig bis', 'Fällig am', 'Letzter Kontakt'])
      expect(cell(title).type, title).toBe('number')
    expect(dayOfSerial(cell('Gültig bis').value)).toBe('2027-01-14')
    expect(files.get('xl/styles.xml')).toContain('dd.mm.yyyy')
  })

  test('says first what it is, of which day, for whom, and that it is confidential', async () => {
    const { file } = await exported('xlsx')
    const said = readSheet(unzip(file.bytes), 1)
      .flat()
      .map(({ value }) => value)
    expect(said.join('\n')).toContain('Vertraulich')
    expect(said.join('\n')).toContain('Stand 16.11.2026, ausgegeben von Miriam Habermann')
    expect(said).toContain('2 Personen')
    expect(said).toContain('Filter: Stand: offen')
  })

  test('no text becomes a formula or breaks the file, whatever it is', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map(rest => `=${rest}`),
      fc.constantFrom('__proto__', 'constructor', 'toString', '<b>&amp;', '_x003D_1', '=1+1'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), async texts => {
        const files = unzip(await writeXlsx(tableOf(texts)))
        for (const [name, xml] of files)
          if (/sheet\d/.test(name)) expect(xml).not.toMatch(/<f[\s>]/)
        const [, ...rows] = readSheet(files, 2)
        expect(rows.length).toBe(texts.length)
        for (const row of rows) expect(['text', 'empty']).toContain(row[0]?.type ?? 'empty')
      }),
      { numRuns: 60 },
    )
  })
})

describe('a table in CSV', () => {
  test('opens in a German spreadsheet and evaluates nothing', async () => {
    const { file } = await exported('csv')
    expect(file.suggestedName).toBe('klientinnen-und-klienten-2026-11-16.csv')
    expect([...file.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [note, head, first, second] = parse(Buffer.from(file.bytes), {
      ...{ bom: true, delimiter: ';', relax_column_count: true },
    }) as string[][]
    expect(note?.[0]).toMatch(/^Klientinnen und Klienten · Vertraulich.*Stand 16.11.2026/)
    expect(note?.[0]).toContain('2 Personen · Filter: Stand: offen')
    expect(head?.[0]).toBe('Name')
    expect(first?.[0]).toBe(`'=HYPERLINK("http://x"), +SUM(A1)`)
    expect(first?.[1]).toBe("'@نور")
    expect(first).toContain('14.01.2027')
    expect(first).toContain(`'-1+1 Nachweise; "prüfen"`)
    expect(second?.[0]).toBe('Öztürk')
  })

  test('no cell begins like a formula, and nothing else is lost', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.tuple(fc.constantFrom(...dangerous), fc.string()).map(([start, rest]) => start + rest),
    )
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 10 }), texts => {
        const rows = parse(Buffer.from(writeCsv(tableOf(texts))), {
          ...{ bom: true, delimiter: ';', relax_column_count: true },
          record_delimiter: '\r\n',
        }) as string[][]
        for (const [index, text] of texts.entries()) {
          const cell = rows[index + 2]?.[0] ?? ''
          expect(dangerous).not.toContain(cell[0] ?? 'x')
          expect(dangerous.includes(text[0] ?? 'x') ? cell.slice(1) : cell).toBe(text)
        }
      }),
    )
  })
})

const moreThanPaperTakes: readonly ListedClient[] = Array.from(
  { length: MOST_PRINTED + 1 },
  (_, index) => ({ family_name: `Person ${index}` }),
)

function tableOf(texts: readonly string[]): Sheet<ClientRow> {
  const naming = { today: '2026-11-16', place: (ags: string) => ags, state: (key: string) => key }
  return {
    note: { title: 'Klientinnen und Klienten', lines: ['Vertraulich', ...texts] },
    columns: exportColumns(['number', 'next-step'], naming),
    rows: texts.map(text => ({ ...aRow, familyName: text, nextStep: { text, dueOn: null } })),
  }
}

const aRow: ClientRow = {
  ...{ id: '01900000-0000-7000-8000-000000000001', number: '2026-0001', familyName: '' },
  ...{ givenNames: '', ownScript: '', birthDate: { precision: 'unknown', value: null } },
  ...{ gender: 'x', municipality: null, countryOfOrigin: null, phone: '', languages: [] },
  ...{ germanLevel: null, residence: null, deadline: null, openNeeds: 0, mostUrgent: null },
  ...{ nextStep: null, lastContactOn: null, responsibleName: '', depth: 'fallmanagement' },
  ...{ openedOn: '2026-01-01', closedOn: null },
}

describe('what leaves the house', () => {
  test('is recorded, without a value', async () => {
    const { house } = await exported('csv')
    const rows = await rowsInside(house, 'audit')
    const row = rows.find(({ call }) => call === 'clients.exportList')
    expect(row).toMatchObject({ outcome: 'done', subject: null, actor: house.userId })
    expect(JSON.stringify(rows)).not.toContain('HYPERLINK')
  })

  test('is not, when she closes the dialog without saving', async () => {
    const house = await withListed(
      await aHouse('fallmanagement', { host: { saveFile: async () => ({ fileName: null }) } }),
      people,
    )
    const asked = house.api.clients.exportList({ filter: openCases, sort, columns, format: 'csv' })
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' })
    expect(await callsOf(house)).not.toContain('clients.exportList')
  })

  test('shows how far it is and stops when told to', async () => {
    const house = await withListed(await aHouse(), moreThanPaperTakes)
    const jobId = crypto.randomUUID()
    const input = { filter: openCases, sort, columns: [], format: 'xlsx' }
    const running = house.vault.dispatch('clients.exportList', { jobId, input })
    while (!house.events.some(({ type }) => type === 'progress')) await breathe()
    await house.vault.dispatch('cancel', { jobId })
    const answer = await running
    expect(answer).toMatchObject({ ok: false, code: 'cancelled' })
    expect(house.events).toContainEqual({ type: 'progress', jobId, done: 250, total: 1001 })
    expect(savedBy(house)).toEqual([])
    expect(await callsOf(house)).not.toContain('clients.exportList')
  })

  test('goes to paper as a document of words', async () => {
    const house = await withListed(
      await aHouse('fallmanagement', {
        host: {
          print: async document => {
            printed.push(document)
            return { printed: true }
          },
        },
      }),
      people,
    )
    const printed: unknown[] = []
    expect(await house.api.clients.printList({ filter: openCases, sort, columns })).toEqual({
      rows: 2,
    })
    expect(printed).toMatchObject([
      {
        template: 'client-list',
        officeLabel: 'Wetteraukreis, Fachstelle Migration',
        rows: [expect.arrayContaining(['Dari, Paschtu', '14.01.2027']), expect.any(Array)],
      },
    ])
    expect(await callsOf(house)).toContain('clients.printList')
  })

  test('is not more than paper takes', async () => {
    const house = await withListed(await aHouse(), moreThanPaperTakes)
    const asked = house.api.clients.printList({ filter: openCases, sort, columns })
    await expect(asked).rejects.toMatchObject({ code: 'invalid', details: { fields: ['filter'] } })
    expect(house.hostCalls.filter(({ call }) => call === 'print')).toEqual([])
  })

  test('is refused where there is no printer', async () => {
    const house = await withListed(await aHouse(), people)
    const asked = house.api.clients.printList({ filter: openCases, sort, columns })
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' })
  })
})
