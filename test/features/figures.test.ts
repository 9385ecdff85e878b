import { expect, test } from 'vitest'
import { programmeFor } from '../../shared/statistics/programme.ts'
import { anActiveHelper } from '../support/assignment-house.ts'
import { aShortContact } from '../support/builders.ts'
import { aNeed } from '../support/client-builders.ts'
import { admitTo, aFiguresHouse, aSmallCounty, closeIn } from '../support/figures-house.ts'
import { aTraining } from '../support/volunteer-builders.ts'

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

test('a case that is closed on the last day of a quarter is gone at its end', async () => {
  const house = await aFiguresHouse()
  house.on('2026-02-10')
  const { id } = await admitTo(house, {})
  house.on('2026-11-16')
  await closeIn(house, id, '2026-03-31')
  const { value } = await house.figures('2026-Q1')
  expect([value('bestand'), value('zugang'), value('abgang')]).toEqual([0, 1, 1])
  expect((await house.figures('2026-Q2')).value('abgang')).toBe(0)
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
  const { id: clientId } = await admitTo(house, {}, { needs: [aNeed({ field: 'wohnen' })] })
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
  await admitTo(house, {}, { municipality: '06435014' })
  house.on('2026-02-03')
  await admitTo(house, { familyName: 'Zweite' }, { municipality: '06415000' })
  await admitTo(house, { familyName: 'Dritte' }, { municipality: '06440008' })
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
  for (const period of ['2027-Q1', '2027', '1000', '1001-Q1'])
    await expect(house.figures(period)).rejects.toMatchObject({ code: 'invalid' })
  const { all } = await house.figures('2026-Q4')
  expect(all.lines.map(({ value }) => value)).toEqual(all.lines.map(() => null))
  expect(all.tables.every(({ total, before }) => total === 0 && before === null)).toBe(true)
})

test('a volunteer who was there before makes no noughts of what nobody counted then', async () => {
  const house = await aFiguresHouse()
  house.on('2026-03-12')
  await anActiveHelper(house)
  await house.api.volunteers.addTraining({
    training: aTraining({ day: '2026-03-20', endDay: null }),
  })
  house.on('2026-05-11')
  await admitTo(house, {})
  house.on('2026-11-16')
  const { all, lineOf, tableOf } = await house.figures('2026-Q2')
  expect([lineOf('bestand').value, lineOf('einsatz').value, lineOf('treffen').value]).toEqual([
    1, 0, 0,
  ])
  // the training is there, and nobody came
  const told = { ehrenamt: 1, 'schulung-ue': 0 }
  for (const { key, before, series } of all.lines) {
    const then = new Map(Object.entries(told)).get(key) ?? null
    expect([key, before, series.at(-2)?.value]).toEqual([key, then, then])
  }
  expect(tableOf('b-status').before).toBeNull()
  expect(tableOf('e-geschlecht').before).toBe(1)
})

test('of a time when nobody counted the tables know as little as the headlines', async () => {
  const house = await aFiguresHouse()
  house.on('2026-03-12')
  await anActiveHelper(house)
  house.on('2026-05-11')
  await admitTo(house, {})
  house.on('2026-11-16')
  const { tables: definitions } = programmeFor([])
  const populationOf = (table: string) => definitions.find(({ id }) => id === table)!.population
  /** The populations of which the tables say anything. */
  async function knownIn(period: string) {
    const { lines, tables } = (await house.figures(period)).all
    const headlines = new Map<string, number | null>(lines.map(({ key, value }) => [key, value]))
    for (const { id, known, total } of tables) {
      const headline = headlines.get(populationOf(id))
      if (headline !== undefined) expect([id, known]).toEqual([id, headline !== null])
      if (!known) expect([id, total]).toEqual([id, 0])
    }
    return new Set(tables.filter(({ known }) => known).map(({ id }) => populationOf(id)))
  }
  expect(await knownIn('1995')).toEqual(new Set())
  expect(await knownIn('2026-Q1')).toEqual(new Set(['ehrenamt']))
  const all = new Set(definitions.map(({ population }) => population))
  expect(await knownIn('2026-Q2')).toEqual(all)
  expect(await knownIn('2026')).toEqual(all)
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
