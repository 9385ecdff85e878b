import { expect, test } from 'vitest'
import type { AnnualReportSheet } from '../../shared/statistics/report-sheet.ts'
import type { House } from '../support/house.ts'
import { anOffer, anOrganisation } from '../support/offer-builders.ts'
import { aPeopledHouse, aReport, year } from '../support/report-house.ts'
import { aContactPerson, aMeeting, aTraining } from '../support/volunteer-builders.ts'
import { unzip } from '../support/workbook.ts'

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

type Guests = Parameters<House['api']['volunteers']['setGuests']>[0]['guests']

/** A network around the house: two contact persons, an organisation, and whoever came to a meeting. */
async function aKnownNetwork() {
  const house = await aPeopledHouse()
  const { volunteers, offers } = house.api
  await offers.addOrganisation({ organisation: anOrganisation({ name: 'Caritas Gießen' }) })
  await volunteers.addContactPerson({
    contact: aContactPerson({ name: 'Frau Prof. Dr. Birgit Seibert-Weiß' }),
  })
  await volunteers.addContactPerson({
    contact: aContactPerson({
      ...{ name: 'Tarek Haddad طارق حداد', email: 'T.Haddad@Verein.example' },
      phone: 'Büro 0170 5550124 / 06042 555 31',
    }),
  })
  const shown = await volunteers.addMeeting({ meeting: aMeeting() })
  const byName = (name: string) => ({
    ...{ contactId: null, helperId: null, name, attendance: 'da' as const },
  })
  const guests: Guests = ['Pfarrer Anton Kleeberg', 'Caritas Gießen', 'Nour Kleeberg'].map(byName)
  await volunteers.setGuests({ ...shown, guests })
  return house
}

test('contact persons and guests of meetings are found, organisations are not', async () => {
  const { api } = await aKnownNetwork()
  const text = [
    'Dank an Frau Prof. Dr. Seibert und an Anton Kleeberg; Herr Dr. Haddad (طارق حداد) half.',
    'Seibert@vhs.example, 06031/55520, t.haddad@verein.example, +49 170 5550124, 06042 55531.',
    'Die Caritas Gießen und ein Pfarrer luden ein, die Leitung Sprachkurse sprach in Friedberg.',
  ].join('\n')
  const names = await api.statistics.findNames({ report: aReport({ netzwerk: text }) })
  expect(names.map(({ word, who }) => [word, who])).toEqual(
    [
      ...['Seibert', 'Anton Kleeberg', 'Haddad', 'طارق حداد'],
      ...['Seibert@vhs.example', '06031/55520', 't.haddad@verein.example'],
      ...['+49 170 5550124', '06042 55531'],
    ].map(word => [word, 'kontakt']),
  )
})

test('colleagues, and whoever an offer or a training names in passing, are found too', async () => {
  const { api } = await aKnownNetwork()
  const { id: organisationId } = await api.offers.addOrganisation({
    organisation: anOrganisation({ name: 'Jugendhilfe Nidda' }),
  })
  await api.offers.add({
    offer: anOffer(organisationId, {
      ...{ name: 'Offenes Café', contactPerson: 'Team Café, Frau Lindenthal (vormittags)' },
      languages: [{ code: 'ar', via: 'über Frau Bondar, auch Videodolmetschen', checkedOn: null }],
    }),
  })
  await api.offers.add({
    offer: anOffer(organisationId, { name: 'Sprachcafé', contactPerson: 'Team Café' }),
  })
  await api.volunteers.addTraining({ training: aTraining({ trainer: 'Heike Löwenherz' }) })
  const text = [
    'Miriam Habermann dankt Frau Lindenthal, Frau Bondar und Heike Löwenherz; Videodolmetschen',
    'half. Das Team im Café der Jugendhilfe Nidda war vormittags da. Frau Drexler kam auch.',
  ].join(' ')
  const names = await api.statistics.findNames({ report: aReport({ netzwerk: text }) })
  expect(names.map(({ word, who }) => [word, who])).toEqual([
    ['Miriam Habermann', 'team'],
    ['Lindenthal', 'kontakt'],
    ['Bondar', 'kontakt'],
    ['Heike Löwenherz', 'kontakt'],
  ])
})

test('whoever is in a file as well is no mere contact', async () => {
  const { api, number } = await aKnownNetwork()
  const text = `Kleeberg, Nour; Nour Kleeberg; ${number} Seibert; Abrehet Seibert`
  const names = await api.statistics.findNames({ report: aReport({ netzwerk: text }) })
  expect(names.map(({ word, who }) => [word, who])).toEqual([
    ['Kleeberg', 'kontakt'],
    ['Nour', 'klientin'],
    ['Nour Kleeberg', 'klientin'],
    [`${number} Seibert`, 'nummer'],
    ['Abrehet Seibert', 'ehrenamt'],
  ])
})

test('a contact may be named on purpose, once somebody has looked', async () => {
  const { api } = await aKnownNetwork()
  const report = aReport({ netzwerk: 'Dank an Birgit Seibert-Weiß.' })
  const { version } = await api.statistics.saveReport({ year, version: 0, report })
  const putOut = (namesSeen: boolean) =>
    api.statistics.putOutReport({ year, version, format: 'pdf', namesSeen })
  await expect(putOut(false)).rejects.toMatchObject({ code: 'names-in-text' })
  expect(await putOut(true)).toEqual({ fileName: 'blatt.pdf' })
})

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
  const properties = files.get('docProps/core.xml')!
  expect(properties).toContain('<dc:creator>Wetteraukreis</dc:creator>')
  // the program's day, not the machine's
  const instants = [...properties.matchAll(/<dcterms:\w+ [^>]*>([^<]*)</g)].map(([, at]) => at)
  expect(instants).toEqual(Array(2).fill(house.clock.now.toISOString()))
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
