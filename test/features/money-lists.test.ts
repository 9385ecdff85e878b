import readWorkbook from 'read-excel-file/universal'
import { describe, expect, test } from 'vitest'
import type { ListKind, MoneySheet, Period } from '../../shared/volunteers/money.ts'
import { anAdmission } from '../support/client-builders.ts'
import { aMoneyHouse, type MoneyHouse } from '../support/money-house.ts'
import { aHelper, aMission, aTraining } from '../support/volunteer-builders.ts'
import { dayOfSerial, readSheet, unzip } from '../support/workbook.ts'

const YEAR = { kind: 'year', year: 2026 } as const
const NOVEMBER = { kind: 'month', year: 2026, month: 11 } as const
const NBSP = '\u00a0'

type Saved = { suggestedName: string; bytes: Uint8Array }
const saved = (house: MoneyHouse) =>
  house.hostCalls.filter(({ call }) => call === 'saveFile').map(({ input }) => input as Saved)
const drawn = (house: MoneyHouse) =>
  house.hostCalls
    .filter(({ call }) => call === 'renderPdf')
    .map(({ input }) => input as MoneySheet)
    .at(-1)!

/** Two people, one of them both; a client whose name somebody typed into the text. */
async function aWorkedYear() {
  const house = await aMoneyHouse({ kinds: ['lotse', 'dolmetscher'] })
  const second = await house.addHelper({ familyName: 'Ogbay', givenNames: 'Tesfalem' })
  const { id: clientId } = await house.api.clients.admit(anAdmission())
  await house.record(
    aMission({ clientId, text: 'Begleitung Tahmasbi, Jobcenter', minutes: 90, signed: true }),
  )
  await house.record(aMission({ startsAt: '14:00', minutes: 7, day: '2026-11-12' }))
  await house.record(aMission({ startsAt: null, minutes: 1300, day: '2026-10-05' }))
  await house.record(
    aMission({ kind: 'dolmetscher', clientId, text: '', day: '2026-11-10', topic: 'gesundheit' }),
  )
  await house.record(aMission({ day: '2026-11-09', minutes: 45, language: null }), second)
  const { id } = await house.record(aMission({ day: '2026-11-10' }), second)
  await house.volunteers.cancelMission({
    ...{ helperId: second, id, version: 1, reason: 'Fand nicht statt' },
  })
  return { ...house, second, clientId }
}
type Worked = Awaited<ReturnType<typeof aWorkedYear>>

const put = (
  { volunteers }: MoneyHouse,
  list: ListKind,
  format: 'pdf' | 'xlsx',
  { period = YEAR, helperId = null }: { period?: Period; helperId?: string | null } = {},
) => volunteers.putOutList({ list, period, helperId, format })

/** What the store itself says, past everything that writes lists. */
async function sumsOf(house: Worked, period: Period, helperId: string | null) {
  const { total, minutes, cents } = await house.volunteers.listMissions({
    ...{ helperId, period, offset: 0, limit: 500 },
  })
  return { total, minutes, cents }
}

const MINUTES_PER_DAY = 1440

/** Both readers, on the cells of the second sheet: the raw ones, and those of a library. */
async function readBoth(bytes: Uint8Array) {
  const [head, ...rows] = readSheet(unzip(bytes), 2)
  const titles = head!.map(({ value }) => value)
  const sheets = await readWorkbook(new Uint8Array(bytes).buffer)
  const [, list] = sheets
  const column = (title: string) => {
    const at = titles.indexOf(title)
    return {
      raw: rows.map(row => row[at]),
      read: list!.data.slice(1).map(row => row[at]),
    }
  }
  return { titles, rows, column, said: sheets[0]!.data.flat().join('\n') }
}
type Both = Awaited<ReturnType<typeof readBoth>>

const centsIn = ({ column }: Both, title: string) => {
  const { raw, read } = column(title)
  const both = raw.map(cell => Math.round(Number(cell?.value) * 100))
  expect(read.map(value => Math.round(Number(value) * 100))).toEqual(both)
  return both
}
const minutesIn = ({ column }: Both, title: string) => {
  const { raw, read } = column(title)
  const both = raw.map(cell => Math.round(Number(cell?.value) * MINUTES_PER_DAY))
  const asDays = read.map(value => (value instanceof Date ? serialOf(value) : Number(value)))
  expect(asDays.map(value => Math.round(value * MINUTES_PER_DAY))).toEqual(both)
  return both
}
const serialOf = (date: Date) => date.getTime() / 86_400_000 + 25_569
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

describe('a workbook', () => {
  test.each([
    ['einsaetze-2b', YEAR, null],
    ['einsaetze-2b', NOVEMBER, 'own'],
    ['zahlungen', YEAR, null],
    ['zahlungen', NOVEMBER, null],
    ['nachweis', YEAR, null],
    ['quittung', YEAR, 'own'],
  ] as const)('%s holds what the store adds up to (%o, %s)', async (list, period, whose) => {
    const house = await aWorkedYear()
    const helperId = whose === null ? null : house.helperId
    const answer = await put(house, list, 'xlsx', { period, helperId })
    const [file] = saved(house)
    const both = await readBoth(file!.bytes)
    const { minutes, cents } = await sumsOf(house, period, helperId)
    const money = centsIn(both, 'Betrag')
    const hours = minutesIn(both, both.titles.includes('Dauer') ? 'Dauer' : 'Stunden')
    expect([money.at(-1), sum(money.slice(0, -1))]).toEqual([cents, cents])
    expect([hours.at(-1), sum(hours.slice(0, -1))]).toEqual([minutes, minutes])
    expect(answer).toEqual({
      ...{ fileName: 'blatt.pdf', cents, minutes, rows: both.rows.length - 1 },
    })
  })

  test('has typed cells and a name without anybody in it', async () => {
    const house = await aWorkedYear()
    await put(house, 'einsaetze-2b', 'xlsx', { period: NOVEMBER })
    const [file] = saved(house)
    expect(file?.suggestedName).toBe('einsaetze-2b-2026-11.xlsx')
    const { titles, rows, column, said } = await readBoth(file!.bytes)
    expect(titles).toEqual([
      ...['Tag', 'Name', 'Beginn', 'Dauer', 'Was', 'Art', 'Sprache', 'Betrag', 'Unterschrift'],
    ])
    expect(dayOfSerial(rows[0]![0]!.value)).toBe('2026-11-09')
    expect(rows.at(-1)![0]).toMatchObject({ type: 'text', value: 'Summe' })
    expect(column('Betrag').raw.map(cell => cell?.type)).toEqual(Array(5).fill('number'))
    expect(unzip(file!.bytes).get('xl/styles.xml')).toContain('#,##0.00')
    expect(said).toContain('Zeitraum 01.11.2026 bis 30.11.2026')
    expect(said).toContain('Ohne Namen der Klientinnen und Klienten')
  })
})

describe('the list of Einsätze', () => {
  test('names no client, not even where somebody typed the name', async () => {
    const house = await aWorkedYear()
    await put(house, 'einsaetze-2b', 'pdf')
    const sheet = drawn(house)
    expect(sheet.rows.map(row => row[4])).toEqual([
      ...['Begleitung Ausländerbehörde', 'Begleitung Ausländerbehörde', 'Gesundheit'],
      ...['Begleitung Ausländerbehörde', 'Begleitung Jobcenter'],
    ])
    expect(JSON.stringify(sheet)).not.toMatch(/Tahmasbi|Soraya/)
    expect(sheet.landscape).toBe(true)
    expect(sheet.lines).toContain('2 Beträge sind auf ganze Cent gerundet')
  })

  test('of one person says who it is and carries two signatures', async () => {
    const house = await aWorkedYear()
    const { second: helperId } = house
    await put(house, 'einsaetze-2b', 'pdf', { helperId, period: NOVEMBER })
    const sheet = drawn(house)
    expect(sheet.lines).toContain('Tesfalem Ogbay')
    expect(sheet.signatures).toHaveLength(2)
    expect(sheet.rows).toEqual([
      ['2026-11-09', '09:15', 45, 'Begleitung Ausländerbehörde', 'Begleitung', '', 375, ''],
    ])
    expect(sheet.totals).toEqual(['Summe', null, 45, null, null, null, 375, null])
  })
})

describe('money', () => {
  test('for each person once, in the order of their names', async () => {
    const house = await aWorkedYear()
    await put(house, 'zahlungen', 'pdf')
    expect(drawn(house).rows).toEqual([
      ['Kidane, Abrehet', 4, 90 + 7 + 1300 + 90, 750 + 58 + 10_833 + 2000],
      ['Ogbay, Tesfalem', 1, 45, 375],
    ])
  })

  test('of the year against its budget', async () => {
    const house = await aWorkedYear()
    await house.volunteers.saveBudget({ budget: { year: 2026, cents: 20_000, note: '' } })
    await put(house, 'nachweis', 'pdf', { period: NOVEMBER })
    const sheet = drawn(house)
    expect(sheet.rows).toEqual([
      ['Begleitung', 2, 4, 1442, 12_016],
      ['Dolmetschen', 1, 1, 90, 2000],
    ])
    expect(sheet.totals).toEqual(['Summe', null, 5, 1532, 14_016])
    expect(sheet.lines).toEqual([
      'Zeitraum 01.01.2026 bis 31.12.2026',
      ...[`Bewilligt 200,00${NBSP}€`, `Ausgegeben 140,16${NBSP}€`, `Rest 59,84${NBSP}€`],
      'Stand 16.11.2026, ausgegeben von Miriam Habermann',
    ])
  })

  test('is receipted in words by one person', async () => {
    const house = await aWorkedYear()
    const { helperId } = house
    await put(house, 'quittung', 'pdf', { helperId })
    const sheet = drawn(house)
    expect(sheet.rows.map(row => row[0])).toEqual(['Oktober 2026', 'November 2026'])
    expect(sheet.lines.join('\n')).toContain(
      'in Worten: einhundertsechsunddreißig Euro und einundvierzig Cent',
    )
    expect(sheet.signatures).toContain('Unterschrift, Betrag erhalten')
    await expect(put(house, 'quittung', 'pdf')).rejects.toMatchObject({
      ...{ code: 'invalid', details: { fields: ['helperId'] } },
    })
  })
})

describe('people', () => {
  test('who were active are insured, from when to when', async () => {
    const house = await aWorkedYear()
    const third = await house.addHelper({ familyName: 'Tekle', givenNames: 'Saba' })
    const { helper } = await house.volunteers.read({ id: third })
    await house.volunteers.changeState({
      ...{ id: third, version: helper.version, state: 'verabschiedet', on: '2026-05-31' },
      ...{ pauseUntil: null, reason: 'umzug', note: '' },
    })
    await house.volunteers.apply({ helper: aHelper({ familyName: 'Zerai' }) })
    const { id: early } = await house.volunteers.apply({ helper: aHelper({ familyName: 'Zewde' }) })
    await house.record(aMission({ day: '2026-06-09' }), early)
    await put(house, 'versicherung', 'pdf')
    expect(drawn(house).rows.map(([name, , ...rest]) => [name, ...rest])).toEqual([
      ['Kidane, Abrehet', '2026-03-11', '2026-12-31', 4, 1487],
      ['Ogbay, Tesfalem', '2026-03-11', '2026-12-31', 1, 45],
      ['Tekle, Saba', '2026-03-11', '2026-05-31', 0, 0],
      ['Zewde, Abrehet', null, null, 1, 90],
    ])
    await put(house, 'versicherung', 'pdf', { period: NOVEMBER })
    expect(drawn(house).rows).toHaveLength(2)
  })

  test('who took part in a training are listed with their units', async () => {
    const house = await aWorkedYear()
    const { helperId, second } = house
    const { id, version } = await house.volunteers.addTraining({ training: aTraining() })
    const part = { attended: true, ue: 24, certificateOn: '2026-10-24' }
    await house.volunteers.setParticipants({
      ...{ id, version },
      participants: [
        { ...part, helperId },
        { ...part, helperId: second, attended: false, ue: 0, certificateOn: null },
      ],
    })
    const answer = await put(house, 'schulung-2c', 'pdf')
    expect(answer).toMatchObject({ rows: 1, cents: 0, minutes: 0 })
    const sheet = drawn(house)
    expect(sheet.rows).toEqual([
      [
        ...['2026-10-02', '2026-10-24', 'Basisqualifizierung Integrationslotsen'],
        ...['Kidane, Abrehet', 24, '2026-10-24', ''],
      ],
    ])
    expect(sheet.totals[4]).toBe(24)
  })
})

test('what nobody saved has not left the house', async () => {
  const house = await aMoneyHouse({}, { host: { saveFile: async () => ({ fileName: null }) } })
  await expect(put(house, 'zahlungen', 'xlsx')).rejects.toMatchObject({ code: 'cancelled' })
  await expect(put(house, 'zahlungen', 'pdf')).rejects.toMatchObject({ code: 'cancelled' })
})
