import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeXlsx } from '../../electron/sheets/xlsx.ts'
import { everyOffer } from '../../shared/offers/directory-contract.ts'
import type { ColumnMapping } from '../../shared/offers/import.ts'
import { aHouse, type House } from '../support/house.ts'
import { anOffer, anOrganisation } from '../support/offer-builders.ts'
import { tempFolder } from '../support/temp-folder.ts'

const HEADS = 'Träger;Angebot;Thema;Ort;PLZ;Telefon;Sprachen;Alter von;Zeiten;Geprüft am'
const GOOD =
  'Bildungswerk Seemental;Mama lernt Deutsch;Deutsch4U;Büdingen;63654;06042 555-20;Arabisch (Frau Haddad), Dari;18;Mo bis Do 8:45–11:45;02.11.2026'

type Opened = House & { path: string; saved: { suggestedName: string; bytes: Uint8Array }[] }

async function aHouseWithTable(bytes: Uint8Array | string, name = 'angebote.csv'): Promise<Opened> {
  const path = join(tempFolder(), name)
  writeFileSync(path, bytes)
  const saved: Opened['saved'] = []
  const house = await aHouse('fallmanagement', {
    host: {
      chooseFiles: async () => ({ files: [path] }),
      saveFile: async file => {
        saved.push(file)
        return { fileName: file.suggestedName }
      },
    },
  })
  return { ...house, path, saved }
}

async function openTable({ api }: House) {
  const { table } = await api.offers.openTable({})
  if (!table) throw new Error('no table')
  return table
}

const lines = async ({ api }: House) =>
  (await api.offers.search({ filter: everyOffer, offset: 0, limit: 200 })).lines

const utf16 = (text: string, mark: boolean) => Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()
const text = `${HEADS}\r\n${GOOD}\r\n`

test.for([
  ['UTF-8', Buffer.from(text), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
  ['CP1252', Buffer.from(text.replace('–', '-'), 'latin1'), 'windows-1252'],
  ['UTF-16 little end first', utf16(text, true), 'utf-16le'],
  ['UTF-16 big end first', swapped(utf16(text, true)), 'utf-16be'],
  ['UTF-16 without a mark', utf16(text, false), 'utf-16le'],
] as const)('reads %s', async ([, bytes, encoding]) => {
  const house = await aHouseWithTable(bytes)
  const table = await openTable(house)
  expect(table).toMatchObject({ encoding, separator: ';', rows: 1 })
  expect(table.columns).toEqual(HEADS.split(';'))
  await house.api.offers.importTable({
    ...{ importId: table.importId, mapping: table.suggested, onKnown: 'lassen' },
  })
  const [line] = await lines(house)
  expect(line).toMatchObject({
    ...{ name: 'Mama lernt Deutsch', organisationName: 'Bildungswerk Seemental' },
    ...{ topic: 'deutsch4u', municipality: '06440004', languages: ['ar', 'fa-AF'] },
    ...{ source: 'einlesen', checked: { on: '2026-11-02' } },
  })
  const { offer } = await house.api.offers.read({ id: line?.id ?? '' })
  expect(offer.times.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4])
  expect(offer.languages[0]?.via).toBe('Frau Haddad')
  expect(offer.admission.ageFrom).toBe(18)
})

test.for([',', '\t', '|'])('finds out that %j separates', async separator => {
  const plain = 'Träger;Angebot;Thema\nTafel;Ausgabe;Tafel und Kleiderkammer'
  const house = await aHouseWithTable(plain.replaceAll(';', separator))
  expect(await openTable(house)).toMatchObject({ separator, rows: 1 })
})

test('a title and empty lines above the heads are passed over', async () => {
  const house = await aHouseWithTable(`Unsere Angebote 2026\n\n${HEADS}\n${GOOD}\n`)
  const table = await openTable(house)
  expect(table.columns[0]).toBe('Träger')
  const preview = await house.api.offers.previewTable({
    ...{ importId: table.importId, mapping: table.suggested },
  })
  // as the file counts it
  expect(preview.first[0]).toMatchObject({ row: 4, known: false })
})

const BROKEN = [
  ';Ohne Träger;Tafel;;;;;;;',
  'Verein A;;Tafel;;;;;;;',
  'Verein B;Ohne Thema;;;;;;;;',
  'Verein C;Falsches Thema;Zauberei;;;;;;;',
  'Verein D;Formel;Tafel;;;=1+1;;;;',
  'Verein E;Sprache;Tafel;;;;Klingonisch;;;',
  'Verein F;Alter;Tafel;;;;;achtzehn;;',
  'Verein G;Tag;Tafel;;;;;;;31.02.2026',
  'Verein H;PLZ;Tafel;;123;;;;;',
  `Verein I;${'Donaudampfschifffahrtsgesellschaft'.repeat(8)};Tafel;;;;;;;`,
]

test('of 5,000 rows the broken ones are told with their reason, the others taken in', async () => {
  const good = Array.from(
    { length: 4990 },
    (_, index) =>
      `Träger ${index % 300};Angebot ${index};Sprachcafé und Tandem;Nidda;63667;'+49 6043 555;;;Di 9-12;`,
  )
  const rows = [...good.slice(0, 100), ...BROKEN, ...good.slice(100)]
  const house = await aHouseWithTable([HEADS, ...rows].join('\n'))
  const table = await openTable(house)
  expect(table.rows).toBe(5000)
  const ask = { importId: table.importId, mapping: table.suggested }
  const preview = await house.api.offers.previewTable(ask)
  expect(preview).toMatchObject({ fresh: 4990, known: 0, doubled: 0, rejected: 10 })
  expect(
    preview.problems.map(({ row, problems }) => [row, problems.map(({ column }) => column)]),
  ).toEqual([
    [102, ['Träger']],
    [103, ['Angebot']],
    [104, ['Thema']],
    [105, ['Thema']],
    [106, ['Telefon']],
    [107, ['Sprachen']],
    [108, ['Alter von']],
    [109, ['Geprüft am']],
    [110, ['PLZ']],
    [111, ['Angebot']],
  ])
  const result = await house.api.offers.importTable({ ...ask, onKnown: 'lassen' })
  expect(result).toEqual({ added: 4990, replaced: 0, left: 0, rejected: 10 })
  const page = await house.api.offers.search({ filter: everyOffer, offset: 0, limit: 1 })
  expect(page.total).toBe(4990)
  // the apostrophe that made it safe for a spreadsheet is gone again
  expect(page.lines[0]?.phone).toBe('+49 6043 555')
  await house.api.offers.saveRejected(ask)
  const [file] = house.saved
  const csv = new TextDecoder().decode(file?.bytes)
  expect(csv.split('\r\n').filter(Boolean)).toHaveLength(11)
  expect(csv).toContain("'=1+1")
  expect(csv).toContain('Hier steht eine Formel')
})

test('what is here already is left, or gets what the table says and keeps the rest', async () => {
  const house = await aHouseWithTable(
    'Träger;Angebot;Thema;Telefon;Kosten\nBildungswerk Seemental gGmbH;MAMA LERNT DEUTSCH;Deutsch4U;06042 999;\nBildungswerk Seemental gGmbH;mama lernt Deutsch;Deutsch4U;1;',
  )
  const { id: organisationId } = await house.api.offers.addOrganisation({
    organisation: anOrganisation(),
  })
  const { id } = await house.api.offers.add({ offer: anOffer(organisationId) })
  const table = await openTable(house)
  const ask = { importId: table.importId, mapping: table.suggested }
  expect(await house.api.offers.previewTable(ask)).toMatchObject({ fresh: 0, known: 1, doubled: 1 })
  const left = await house.api.offers.importTable({ ...ask, onKnown: 'lassen' })
  expect(left).toEqual({ added: 0, replaced: 0, left: 1, rejected: 1 })
  await house.api.offers.importTable({ ...ask, onKnown: 'ersetzen' })
  const { offer } = await house.api.offers.read({ id })
  expect(offer).toMatchObject({
    phone: '06042 999',
    cost: 'kostenlos',
    childcare: 'ja',
    version: 2,
  })
  expect(await lines(house)).toHaveLength(1)
})

test('what was written out is read in again as it was', async () => {
  const house = await aHouseWithTable('')
  const { id: organisationId } = await house.api.offers.addOrganisation({
    organisation: anOrganisation({ name: '=Träger mit Formel' }),
  })
  await house.api.offers.add({
    offer: anOffer(organisationId, {
      name: 'Treff „Mensch“; mit Semikolon',
      about: 'Zeile eins\nZeile zwei "Zitat"',
      phone: '+49 6042 555',
    }),
  })
  for (const format of ['xlsx', 'csv'] as const)
    await house.api.offers.exportDirectory({ filter: everyOffer, format })
  const before = await lines(house)
  for (const { bytes, suggestedName } of house.saved) {
    const other = await aHouseWithTable(bytes, suggestedName)
    const table = await openTable(other)
    const ask = { importId: table.importId, mapping: table.suggested }
    const preview = await other.api.offers.previewTable(ask)
    expect(preview.problems).toEqual([])
    await other.api.offers.importTable({ ...ask, onKnown: 'lassen' })
    const [line] = await lines(other)
    expect(line?.name).toBe(before[0]?.name)
    const { offer } = await other.api.offers.read({ id: line?.id ?? '' })
    expect(offer.organisation.name).toBe('=Träger mit Formel')
    expect(offer).toMatchObject({ about: 'Zeile eins\nZeile zwei "Zitat"', phone: '+49 6042 555' })
  }
})

test('what goes to another county names nobody', async () => {
  const house = await aHouseWithTable('')
  const { id: organisationId } = await house.api.offers.addOrganisation({
    organisation: anOrganisation({ note: 'Qwertznotiz' }),
  })
  await house.api.offers.add({
    offer: anOffer(organisationId, {
      ...{ contactPerson: 'Frau Qwertzreuter', phone: '0151 7777777' },
      email: 'qwertzreuter@seemental.example',
      languages: [{ code: 'ar', via: 'Frau Qwertzhaddad', checkedOn: null }],
      checked: { on: '2026-11-02', by: 'Qwertzprüfer', how: 'telefon' },
    }),
  })
  await house.api.offers.exportDirectory({ filter: everyOffer, format: 'austausch' })
  const [file] = house.saved
  const written = new TextDecoder().decode(file?.bytes)
  expect(written.toLowerCase()).not.toContain('qwertz')
  expect(written).not.toContain('7777777')
  const other = await aHouseWithTable(file?.bytes ?? '', 'nachbar.wirverzeichnis')
  const table = await openTable(other)
  expect(table).toMatchObject({ encoding: 'austausch', rows: 1 })
  const ask = { importId: table.importId, mapping: table.suggested }
  expect((await other.api.offers.previewTable(ask)).problems).toEqual([])
  await other.api.offers.importTable({ ...ask, onKnown: 'lassen' })
  expect(await lines(other)).toMatchObject([{ name: 'Mama lernt Deutsch', languages: ['ar'] }])
})

test.for([
  ['a program', Buffer.from('MZ\0\0\0\0')],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
  ['half a workbook', Buffer.from('PK\x03\x04 cut off')],
  ['nothing', Buffer.alloc(0)],
  ['one word', Buffer.from('Hallo')],
  ['other JSON', Buffer.from('{"format":"etwas"}')],
] as const)('%s is no table', async ([, bytes]) => {
  const house = await aHouseWithTable(bytes)
  await expect(house.api.offers.openTable({})).rejects.toThrow('table-unreadable')
})

test('a workbook that would unpack to gigabytes is refused before it is unpacked', async () => {
  const bytes = Buffer.from(
    await writeXlsx({ note: { title: 'x', lines: [] }, columns: [], rows: [] }),
  )
  // The size that the directory of the archive says of its first file.
  const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  bytes.writeUInt32LE(4_000_000_000, entry + 24)
  const house = await aHouseWithTable(bytes, 'bombe.xlsx')
  await expect(house.api.offers.openTable({})).rejects.toThrow('table-unreadable')
})

test('too many rows are refused with the limit', async () => {
  const house = await aHouseWithTable(`${HEADS}\n${`${GOOD}\n`.repeat(20_001)}`)
  await expect(house.api.offers.openTable({})).rejects.toMatchObject({
    ...{ code: 'table-too-large', details: { most: 20_000 } },
  })
})

test('a table of another moment is gone, a field named twice or missing is refused', async () => {
  const house = await aHouseWithTable(text)
  const first = await openTable(house)
  const second = await openTable(house)
  const preview = (importId: string, mapping: ColumnMapping) =>
    house.api.offers.previewTable({ importId, mapping })
  await expect(preview(first.importId, first.suggested)).rejects.toThrow('import-gone')
  const [one] = second.suggested
  if (!one) throw new Error('no mapping')
  await expect(preview(second.importId, [...second.suggested, one])).rejects.toThrow('invalid')
  await expect(preview(second.importId, [one])).rejects.toThrow('invalid')
})

test('a head with a trap in its name is a head like any other', async () => {
  const house = await aHouseWithTable('Träger;Angebot;Thema;constructor;__proto__\nA;B;Tafel;x;y')
  const table = await openTable(house)
  expect(table.suggested.map(({ field }) => field)).toEqual(['organisation', 'name', 'topic'])
})

test('who changes her mind about the file changes nothing', async () => {
  const house = await aHouse('fallmanagement', {
    host: { chooseFiles: async () => ({ files: [] }) },
  })
  expect(await house.api.offers.openTable({})).toEqual({ table: null })
})
