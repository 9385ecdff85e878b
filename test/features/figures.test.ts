import { expect, test } from 'vitest'
import type { PersonSection } from '../../shared/clients/client.ts'
import { blankSections } from '../../shared/clients/client.ts'
import { aShortContact } from '../support/builders.ts'
import {
  aConsent,
  aMember,
  aNeed,
  anAdmission,
  anEntry,
  aPerson,
} from '../support/client-builders.ts'
import { aFiguresHouse, type FiguresHouse } from '../support/figures-house.ts'

type Changes = Parameters<typeof anAdmission>[0] & { municipality?: string }

async function admit(house: FiguresHouse, person: Partial<PersonSection>, changes: Changes = {}) {
  const { municipality = '06440008', ...rest } = changes
  const reach = { ...blankSections.reach, municipality }
  return house.api.clients.admit(
    anAdmission({
      person: aPerson(person),
      reach,
      consent: aConsent({ givenOn: '2025-10-01' }),
      ...rest,
    }),
  )
}

const close = ({ api }: FiguresHouse, id: string, on: string) =>
  api.clients.closeCase({
    ...{ ids: [id], on, reason: 'verzogen', note: '', openSteps: 'hinfaellig' },
  })

/**
 * Three people. Soraya is there from February to September, her title changes in July; Karim from
 * March, away from 20 May to 3 August; somebody from Hanau comes in August.
 */
async function aSmallCounty() {
  const house = await aFiguresHouse()
  house.on('2026-02-10')
  const entries = [
    anEntry({ status: 'GESTATTUNG', validFrom: '2026-01-15', validTo: '2026-07-14' }),
    anEntry({ status: 'AE_25_2_S', validFrom: '2026-07-15', validTo: '2029-07-14' }),
  ]
  const { id: soraya } = await admit(
    house,
    { citizenships: ['423', '439'], birthDate: { precision: 'day', value: '2008-05-02' } },
    {
      residence: { ...blankSections.residence, entries },
      needs: [aNeed(), aNeed({ title: 'Noch einer' }), aNeed({ field: 'wohnen' })],
      members: [aMember({ person: aPerson({ givenNames: 'Yusuf', gender: 'm' }) })],
    },
  )
  house.on('2026-03-05')
  const blank = { precision: 'unknown', value: null } as const
  const { id: karim } = await admit(
    house,
    { familyName: 'Karimi', gender: 'm', citizenships: ['439'], birthDate: blank },
    { depth: 'verweisberatung' },
  )
  house.on('2026-05-20')
  await close(house, karim, '2026-05-20')
  house.on('2026-08-03')
  await house.api.clients.reopenCase({ id: karim, note: '' })
  house.on('2026-08-10')
  const { id: hanau } = await admit(
    house,
    { familyName: 'Zeller', gender: 'd', citizenships: [] },
    { municipality: '06415000' },
  )
  house.on('2026-09-02')
  await close(house, soraya, '2026-09-01')
  house.on('2026-11-16')
  return { ...house, soraya, karim, hanau }
}

test('a case is where it was on the last day, whatever came afterwards', async () => {
  const { figures } = await aSmallCounty()
  const flows = async (quarter: string) => {
    const { value } = await figures(quarter)
    return [value('bestand'), value('zugang'), value('abgang')]
  }
  expect(await flows('2026-Q1')).toEqual([2, 2, 0])
  expect(await flows('2026-Q2')).toEqual([1, 0, 1])
  expect(await flows('2026-Q3')).toEqual([2, 2, 1])
  expect(await flows('2026-Q4')).toEqual([2, 0, 0])
  expect(await flows('2026')).toEqual([2, 4, 2])
  const { series, before } = (await figures('2026-Q4')).lineOf('bestand')
  expect(series.slice(-5).map(({ value }) => value)).toEqual([null, 2, 1, 2, 2])
  expect(series.map(({ period }) => period).slice(0, 2)).toEqual(['2025-Q1', '2025-Q2'])
  expect(before).toBe(2)
})

test('who they are is told as of that day', async () => {
  const { figures } = await aSmallCounty()
  const spring = await figures('2026-Q1')
  expect(spring.rowsOf('b-status')).toEqual({ gestattung: 1, uebrige: 1 })
  expect(spring.rowsOf('b-alter')).toEqual({ '0-17': 1, unbekannt: 1 })
  expect(spring.rowsOf('b-staat')).toEqual({ '423': 1, '439': 1 })
  expect(spring.rowsOf('b-tiefe')).toEqual({ fallmanagement: 1, verweisberatung: 1 })
  expect(spring.cellOf('b-tiefe', 'fallmanagement', 'w')).toBe(1)
  expect(spring.rowsOf('b-gemeinde')).toEqual({ '06440008': 2 })
  expect(spring.rowsOf('bedarf-sprache')).toEqual({ ja: 1, nein: 1 })
  expect(spring.rowsOf('bedarf-recht')).toEqual({ nein: 2 })
  expect(spring.all.running).toBe(false)

  const summer = await figures('2026-Q3')
  expect(summer.rowsOf('b-gemeinde')).toEqual({ '06440008': 1, andere: 1 })
  expect(summer.rowsOf('z-geschlecht')).toEqual({ m: 1, dx: 1 })
  expect(summer.rowsOf('a-staat')).toEqual({ '423': 1 })
  expect((await figures('2026-Q2')).rowsOf('b-status')).toEqual({ gestattung: 1 })
  expect((await figures('2026-Q2')).rowsOf('a-grund')).toEqual({ verzogen: 1 })
  expect((await figures('2026-Q2')).rowsOf('b-alter')).toEqual({ '18-26': 1 })
  expect((await figures('2026')).rowsOf('a-grund')).toEqual({ verzogen: 2 })
  expect((await figures('2026-Q4')).all.running).toBe(true)
})

test('a need counts while it is open, and in the quarter in which it came up', async () => {
  const house = await aFiguresHouse()
  house.on('2026-02-10')
  const { id: clientId } = await admit(house, {}, { needs: [aNeed({ field: 'wohnen' })] })
  const { id } = await house.api.tasks.addNeed({ clientId, need: aNeed({ field: 'recht' }) })
  house.on('2026-05-04')
  await house.api.tasks.closeNeed({ clientId, id, outcome: 'gedeckt' })
  house.on('2026-11-16')
  for (const [quarter, wohnen, recht] of [
    ['2026-Q1', 'ja', 'ja'],
    ['2026-Q2', 'ja', 'nein'],
  ] as const) {
    const { rowsOf } = await house.figures(quarter)
    expect(rowsOf('bedarf-wohnen')).toEqual({ [wohnen]: 1 })
    expect(rowsOf('bedarf-recht')).toEqual({ [recht]: 1 })
  }
})

test('Hanau is one place by its old key and by its new one', async () => {
  const house = await aFiguresHouse()
  const { office } = await house.api.settings.get({})
  await house.api.settings.update({
    section: 'office',
    values: { ...office, bodyKey: '06415', bodyName: 'Hanau' },
  })
  house.on('2025-11-03')
  await admit(house, {}, { municipality: '06435014' })
  house.on('2026-02-03')
  await admit(house, { familyName: 'Zweite' }, { municipality: '06415000' })
  await admit(house, { familyName: 'Dritte' }, { municipality: '06440008' })
  const { rowsOf } = await house.figures('2026-Q1')
  expect(rowsOf('b-gemeinde')).toEqual({ '06415000': 2, andere: 1 })
})

test('short contacts count on the day of the talk, by rougher ages and every topic', async () => {
  const house = await aFiguresHouse()
  const { recordShortContact } = house.api.clients
  house.on('2026-10-02')
  await recordShortContact(aShortContact({ day: '2026-09-30', ageGroup: '0-13', gender: 'x' }))
  await recordShortContact(aShortContact({ day: '2026-10-01', ageGroup: '45-64' }))
  await recordShortContact(aShortContact({ day: '2026-10-02', ageGroup: null, fields: [] }))
  house.on('2026-11-16')
  const autumn = await house.figures('2026-Q4')
  expect([autumn.value('kurzkontakt'), autumn.lineOf('kurzkontakt').before]).toEqual([2, 1])
  expect(autumn.rowsOf('k-alter')).toEqual({ '27-64': 1, unbekannt: 1 })
  expect(autumn.rowsOf('thema-wohnen')).toEqual({ ja: 1, nein: 1 })
  expect((await house.figures('2026-Q3')).rowsOf('k-alter')).toEqual({ '0-17': 1 })
  expect((await house.figures('2026-Q3')).rowsOf('k-geschlecht')).toEqual({ dx: 1 })
  expect((await house.figures('2026')).value('kurzkontakt')).toBe(3)
})

test('a period that has not begun has no figures, one before the first entry none but nulls', async () => {
  const house = await aFiguresHouse()
  await expect(house.figures('2027-Q1')).rejects.toMatchObject({ code: 'invalid' })
  const { all } = await house.figures('2026-Q4')
  expect(all.lines.map(({ value }) => value)).toEqual(all.lines.map(() => null))
  expect(all.tables.every(({ total, before }) => total === 0 && before === null)).toBe(true)
})

test('goals of a year stand beside its figures until they are taken away', async () => {
  const house = await aFiguresHouse('leitung')
  const { listTargets, saveTarget, removeTarget } = house.api.statistics
  const target = { year: 2026, figure: 'zugang', value: 120, note: 'vereinbart im März' } as const
  await saveTarget({ target: { ...target, value: 100 } })
  await saveTarget({ target })
  await saveTarget({ target: { ...target, year: 2025 } })
  expect(await listTargets({ year: 2026 })).toEqual([target])
  for (const period of ['2026-Q3', '2026'])
    expect((await house.figures(period)).lineOf('zugang').target).toBe(120)
  expect((await house.figures('2026')).lineOf('bestand').target).toBeNull()
  await removeTarget({ year: 2026, figure: 'zugang' })
  expect(await listTargets({ year: 2026 })).toEqual([])
  expect((await house.figures('2026-Q3')).lineOf('zugang').target).toBeNull()
})
