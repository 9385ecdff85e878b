import { expect, test } from 'vitest'
import { createReferenceData } from '../../electron/reference/reference-data.ts'
import { readReport } from '../../electron/statistics/report-service.ts'
import type { AnnualChapter, AnnualReport } from '../../shared/statistics/annual-report.ts'
import { aHouse } from '../support/house.ts'
import { aQuarterHouse, type QuarterHouse, released } from '../support/quarter-house.ts'
import { admit, aReport, year } from '../support/report-house.ts'
import { assetsFolder } from '../support/test-vault.ts'
import { aMeeting, aTraining } from '../support/volunteer-builders.ts'

const reference = createReferenceData(assetsFolder)
const chapterOf = ({ chapters }: AnnualReport, key: AnnualChapter) =>
  chapters.find(one => one.key === key)!.text

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
    'Grundlage sind die ausgegebenen Zahlen (1. Quartal 2026); es fehlen: 2., 3. und 4. Quartal.',
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
