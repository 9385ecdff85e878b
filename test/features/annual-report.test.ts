import { expect, test } from 'vitest'
import { createReferenceData } from '../../electron/reference/reference-data.ts'
import { readReport } from '../../electron/statistics/report-service.ts'
import { blankSections } from '../../shared/clients/client.ts'
import {
  type AnnualChapter,
  type AnnualReport,
  annualChapter,
} from '../../shared/statistics/annual-report.ts'
import type { AnnualReportSheet } from '../../shared/statistics/report-sheet.ts'
import { anAdmission, aPerson } from '../support/client-builders.ts'
import { aHouse, type House } from '../support/house.ts'
import { aQuarterHouse, type QuarterHouse, released } from '../support/quarter-house.ts'
import { assetsFolder } from '../support/test-vault.ts'
import { aHelper, aMeeting, aTraining } from '../support/volunteer-builders.ts'
import { unzip } from '../support/workbook.ts'

const year = 2026
const reference = createReferenceData(assetsFolder)
const chapterOf = ({ chapters }: AnnualReport, key: AnnualChapter) =>
  chapters.find(one => one.key === key)!.text

function aReport(changes: Partial<Record<AnnualChapter, string>> = {}): AnnualReport {
  return {
    title: 'Sachbericht 2026',
    chapters: annualChapter.options.map(key => ({ key, text: changes[key] ?? '' })),
  }
}

// ---- what the house proposes

const reportOf = (house: Pick<QuarterHouse, 'db'>) => readReport(house.db, reference, { year })

/** A dozen people in the first quarter, most of them alike; one is gone in the second. */
async function aSmallCounty() {
  const house = await aQuarterHouse()
  house.on('2026-02-10')
  const first = await house.admit({ gender: 'm', citizenships: ['475'] })
  for (let count = 0; count < 11; count += 1) await house.admit()
  house.on('2026-05-12')
  await house.close(first)
  house.on('2026-07-02')
  return house
}

test('figures come from what was put out, and only from that', async () => {
  const house = await aSmallCounty()
  await house.freeze('2026-Q1')
  const before = await reportOf(house)
  expect(before.figures.quarters.map(({ isOut }) => isOut)).toEqual([false, false, false, false])
  expect(chapterOf(before.proposals, 'lage')).toBe('')
  expect(chapterOf(before.proposals, 'zahlen')).toBe('')

  const { releaseId } = await house.prepare('2026-Q1')
  expect(await reportOf(house)).toEqual(before)
  await house.putOut(releaseId)
  const { figures, proposals } = await reportOf(house)
  expect(figures.quarters.map(({ isOut }) => isOut)).toEqual([true, false, false, false])
  const release = (await house.release('2026-Q1'))!
  const stock = release.tables.find(({ id }) => id === 'b-alter')!.totals.at(-1)!
  expect(figures.rows[0]).toEqual({
    ...{ name: 'Fälle am Quartalsende', year: stock.value },
    values: [stock.value, null, null, null],
  })
  expect(chapterOf(proposals, 'zahlen')).toContain(
    'Grundlage sind die ausgegebenen Zahlen (1. Quartal 2026); es fehlt: 2., 3. und 4. Quartal.',
  )
})

test('no number about people is anything but a multiple of five', async () => {
  const house = await aSmallCounty()
  await released(house, '2026-Q1')
  await released(house, '2026-Q2')
  const { figures, proposals } = await reportOf(house)
  const numbers = figures.rows.flatMap(({ values, year: sum }) => [...values, sum])
  expect(numbers.filter(value => value !== null && value % 5 !== 0)).toEqual([])
  expect(numbers.filter(value => value !== null).length).toBeGreaterThan(20)
  // of "Syrien (5), Irak (10)" and "rund 15"; ages and levels are no counts, and the basis is words
  const points = (['lage', 'zahlen', 'ziele', 'netzwerk'] as const)
    .flatMap(key => chapterOf(proposals, key).split('\n'))
    .filter(line => line.startsWith('– '))
    .flatMap(line => line.split(', '))
  const counts = points.flatMap(point => /(?:rund | \()(\d+)\)?$/.exec(point)?.[1] ?? [])
  expect(counts.length).toBeGreaterThan(0)
  expect(counts.filter(count => Number(count) % 5 !== 0)).toEqual([])
})

test('goals stand against results, and what was not put out is not told', async () => {
  const house = await aSmallCounty()
  await released(house, '2026-Q1')
  const targets = [
    { year, figure: 'bestand', value: 80, note: 'Vereinbarung vom März' },
    { year, figure: 'euro', value: 12_000, note: '' },
    { year: 2025, figure: 'zugang', value: 40, note: '' },
  ]
  await house.command(({ db }) => db.insertInto('targets').values(targets).execute())
  const goals = chapterOf((await reportOf(house)).proposals, 'ziele').split('\n')
  expect(goals).toHaveLength(2)
  expect(goals[0]).toMatch(
    /^– Fälle: Ziel 80 Personen \(Vereinbarung vom März\), am 31\.03\.2026 (rund \d*[05]|sehr wenige oder keine)/,
  )
  expect(goals[1]).toBe(
    '– Aufwandsentschädigung: Ziel 12.000 Euro. Ergebnis im zahlenmäßigen Nachweis.',
  )
})

async function admit(house: House, changes: Parameters<typeof aPerson>[0] = {}) {
  const { id } = await house.api.clients.admit({
    ...anAdmission({ person: aPerson(changes) }),
  })
  return id
}

test('marked notes, gaps, meetings and trainings stand in their chapters', async () => {
  const house = await aHouse()
  const { statistics, clients, volunteers } = house.api
  const id = await admit(house)
  for (const text of ['Kein Kinderarzt nimmt auf', 'Kein Kinderarzt nimmt auf', 'Wartezeit'])
    await clients.noteBarrier({ clientId: id, barrier: { field: 'gesundheit', text } })
  await volunteers.addMeeting({ meeting: aMeeting() })
  await volunteers.addMeeting({ meeting: aMeeting({ day: '2025-12-03' }) })
  await volunteers.addTraining({ training: aTraining() })
  const note = { day: '2026-03-01', mark: 'erfolg' as const, text: 'Das Sprachcafé läuft.' }
  const added = await statistics.addReportNote({ note })
  await statistics.addReportNote({ note: { ...note, day: '2025-03-01', text: 'Altes' } })
  const { proposals, notes } = await statistics.readReport({ year })
  expect(notes).toEqual([{ ...note, id: added.id }])
  expect(chapterOf(proposals, 'erfolge')).toBe('– Das Sprachcafé läuft.')
  expect(chapterOf(proposals, 'huerden')).toBe(
    'Gesundheit:\n– Kein Kinderarzt nimmt auf\n– Wartezeit',
  )
  expect(chapterOf(proposals, 'vorschlaege')).toContain('Im Feld „Gesundheit“')
  expect(chapterOf(proposals, 'netzwerk')).toBe(
    '– Treffen im Jahr: 1, nach Art: 1 Netzwerktreffen\n– Schulungen: 1 Schulung mit zusammen 24 UE',
  )
  await statistics.removeReportNote(added)
  expect((await statistics.readReport({ year })).notes).toEqual([])
})

test('more notes than a chapter holds are no failure', async () => {
  const { statistics } = (await aHouse()).api
  const note = { day: '2026-03-01', mark: 'erfolg' as const, text: 'x'.repeat(1000) }
  for (let count = 0; count < 25; count += 1) await statistics.addReportNote({ note })
  const { proposals } = await statistics.readReport({ year })
  expect(chapterOf(proposals, 'erfolge').length).toBeGreaterThan(18_000)
  expect(chapterOf(proposals, 'erfolge').length).toBeLessThanOrEqual(20_000)
})

// ---- what people make of it

test('it is saved over the version that was read, and no other', async () => {
  const { statistics } = (await aHouse()).api
  const first = await statistics.readReport({ year })
  expect(first).toMatchObject({ version: 0, report: aReport() })
  const report = aReport({ lage: 'Ein ruhiges Jahr.' })
  expect(await statistics.saveReport({ year, version: 0, report })).toEqual({ version: 1 })
  const late = statistics.saveReport({ year, version: 0, report: aReport() })
  await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' })
  expect(await statistics.readReport({ year })).toMatchObject({ version: 1, report })
  expect(await statistics.readReport({ year: 2025 })).toMatchObject({ version: 0 })
})

// ---- names

async function aPeopledHouse(host: Parameters<typeof aHouse>[1] = {}) {
  const house = await aHouse('fallmanagement', host)
  const id = await admit(house, {
    ...{ familyName: 'Al-Masri', givenNames: 'Nour', ownScript: 'نور المصري' },
    otherSpellings: ['Almasry'],
  })
  const { version } = await house.api.clients.readFile({ id })
  await house.api.clients.saveSection({
    ...{ id, version, section: 'reach', forHousehold: false },
    values: { ...blankSections.reach, email: 'Nour@example.org', phone: '+491525550171' },
  })
  await admit(house, { familyName: 'Sommer', givenNames: '', ownScript: '' })
  await house.api.volunteers.apply({ helper: aHelper() })
  const { number } = await house.api.clients.readFile({ id })
  return { ...house, number }
}

test('whoever of the store stands in the text is found, wherever and however', async () => {
  const { api, number } = await aPeopledHouse()
  const text = [
    'Nour Al-Masri, Almasrys Kurs, Frau Masri; نور المصري.',
    `Akte ${number}, nour@example.org oder 01525 550171.`,
    'Abrehet Kidanes Tandem im Sommer. Kidney und Nourish sind niemand.',
  ].join('\n')
  const names = await api.statistics.findNames({ report: aReport({ huerden: text }) })
  expect(names.map(({ word, who }) => [word, who])).toEqual([
    ['Nour Al-Masri', 'klientin'],
    ['Almasrys', 'klientin'],
    ['Masri', 'klientin'],
    ['نور المصري', 'klientin'],
    [number, 'nummer'],
    ['nour@example.org', 'klientin'],
    ['01525 550171', 'klientin'],
    ['Abrehet Kidanes', 'ehrenamt'],
    ['Sommer', 'klientin'],
  ])
  for (const { at, word, chapter } of names) {
    expect(chapter).toBe('huerden')
    expect(text.slice(at, at + word.length)).toBe(word)
  }
  const titled = { ...aReport(), title: 'Bericht für Nour' }
  expect(await api.statistics.findNames({ report: titled })).toMatchObject([
    { chapter: null, word: 'Nour', before: 'Bericht für ', after: '' },
  ])
})

// ---- out of the house

type Saved = { suggestedName: string; bytes: Uint8Array }
const savedBy = ({ hostCalls }: Pick<House, 'hostCalls'>) =>
  hostCalls.filter(({ call }) => call === 'saveFile').map(({ input }) => input as Saved)

async function aWrittenReport(text: string) {
  const house = await aPeopledHouse()
  const report = aReport({ lage: text, erfolge: 'Gelungen:\n– Sprachcafé\n– Fahrradkurs' })
  const { version } = await house.api.statistics.saveReport({ year, version: 0, report })
  const putOut = (format: 'pdf' | 'docx' | 'drucken', namesSeen = false) =>
    house.api.statistics.putOutReport({ year, version, format, namesSeen })
  return { house, report, version, putOut }
}

test('nothing leaves while names stand in it that nobody has looked at', async () => {
  const { house, putOut } = await aWrittenReport('Nour Al-Masri fand Arbeit.')
  for (const format of ['pdf', 'docx', 'drucken'] as const)
    await expect(putOut(format)).rejects.toMatchObject({ code: 'names-in-text' })
  const tried = house.hostCalls.map(({ call }) => call)
  for (const way of ['renderPdf', 'saveFile', 'print']) expect(tried).not.toContain(way)
  expect(await house.api.bundles.listDeliveries({})).toEqual([])
  expect(await putOut('pdf', true)).toEqual({ fileName: 'blatt.pdf' })
})

test('what is put out is the version that was looked through', async () => {
  const { house, version, putOut } = await aWrittenReport('Ein gutes Jahr.')
  const report = aReport({ lage: 'Nour Al-Masri fand Arbeit.' })
  await house.api.statistics.saveReport({ year, version, report })
  await expect(putOut('docx', true)).rejects.toMatchObject({ code: 'changed-meanwhile' })
  const other = house.api.statistics.putOutReport({
    ...{ year: 2025, version: 0, format: 'pdf', namesSeen: true },
  })
  await expect(other).rejects.toMatchObject({ code: 'not-found' })
  expect(savedBy(house)).toEqual([])
})

test('the document holds the text, its shape and the office, and nobody who wrote it', async () => {
  const { house, putOut } = await aWrittenReport('Ein <gutes> Jahr & ein langes.')
  await putOut('docx')
  const [{ suggestedName, bytes } = { suggestedName: '', bytes: new Uint8Array() }] = savedBy(house)
  expect(suggestedName).toBe('sachbericht-2026.docx')
  const files = unzip(bytes)
  const words = files.get('word/document.xml')!
  expect(words).toContain('Ein &lt;gutes&gt; Jahr &amp; ein langes.')
  expect(words.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(2)
  expect(words.match(/<w:numPr>/g)).toHaveLength(2)
  expect(words).not.toContain('Hürden und Lücken')
  expect(files.get('word/header1.xml')).toContain('Wetteraukreis')
  const all = [...files.values()].join()
  for (const name of ['Habermann', 'Masri', 'Kidane', 'Un-named']) expect(all).not.toContain(name)
  expect(files.get('docProps/core.xml')).toContain('<dc:creator>Wetteraukreis</dc:creator>')
})

test('on paper stand the same chapters, with the office above them', async () => {
  const { house, putOut } = await aWrittenReport('Erster Absatz\n\nzweiter Absatz')
  await putOut('pdf')
  const sheet = house.hostCalls.find(({ call }) => call === 'renderPdf')!.input
  expect(sheet).toMatchObject({
    ...{ template: 'annual-report', title: 'Sachbericht 2026', date: '16.11.2026' },
    office: { name: 'Wetteraukreis' },
  } satisfies Partial<Record<keyof AnnualReportSheet, unknown>>)
  expect((sheet as AnnualReportSheet).chapters).toEqual([
    {
      ...{ title: 'Lage', table: null },
      blocks: [
        { kind: 'text', text: 'Erster Absatz' },
        { kind: 'text', text: 'zweiter Absatz' },
      ],
    },
    {
      ...{ title: 'Was gelungen ist', table: null },
      blocks: [
        { kind: 'text', text: 'Gelungen:' },
        { kind: 'list', items: ['Sprachcafé', 'Fahrradkurs'] },
      ],
    },
  ])
})

test('a file that was written stands among the deliveries, one that was not does not', async () => {
  let fileName: string | null = null
  const house = await aPeopledHouse({ host: { saveFile: async () => ({ fileName }) } })
  const { statistics, bundles } = house.api
  const report = aReport({ lage: 'Ein gutes Jahr.' })
  const { version } = await statistics.saveReport({ year, version: 0, report })
  const putOut = (format: 'pdf' | 'docx') =>
    statistics.putOutReport({ year, version, format, namesSeen: false })
  await expect(putOut('docx')).rejects.toMatchObject({ code: 'cancelled' })
  expect(await bundles.listDeliveries({})).toEqual([])
  fileName = 'bericht.docx'
  await putOut('docx')
  await putOut('pdf')
  await putOut('docx')
  const rows = await bundles.listDeliveries({})
  expect(
    rows
      .map(({ kind, period, version: number, replacedBy }) => [kind, period, number, replacedBy])
      .toSorted(),
  ).toEqual([
    ['sachbericht', '2026 (PDF)', 1, null],
    ['sachbericht', '2026 (Word)', 1, 2],
    ['sachbericht', '2026 (Word)', 2, null],
  ])
})

test('paper that was not printed has not left the house', async () => {
  const { putOut } = await aWrittenReport('Ein gutes Jahr.')
  await expect(putOut('drucken')).rejects.toMatchObject({ code: 'cancelled' })
})
