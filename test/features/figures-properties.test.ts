import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { v7 } from 'uuid'
import { expect, onTestFinished, test } from 'vitest'
import { createReferenceData } from '../../electron/reference/reference-data.ts'
import { updateSection } from '../../electron/settings/settings-repository.ts'
import { readFigures } from '../../electron/statistics/figures-service.ts'
import { loadPopulations } from '../../electron/statistics/population-loader.ts'
import type { Database } from '../../electron/store/database.ts'
import { insertUser } from '../../electron/store/user-repository.ts'
import { addDays } from '../../shared/lib/dates.ts'
import { daysOfQuarter } from '../../shared/lib/quarters.ts'
import { type CountedRow, countCells, shapeOf } from '../../shared/statistics/count-cells.ts'
import { countTable, readTable } from '../../shared/statistics/figure-tables.ts'
import { flowIdentities, sumIdentities } from '../../shared/statistics/identities.ts'
import { programmeFor } from '../../shared/statistics/programme.ts'
import { anOffice } from '../support/builders.ts'
import { engineStore } from '../support/engine-store.ts'
import {
  type Case,
  type County,
  contradictoryCounty,
  fillCounty,
  orderlyCounty,
  wasOpenOn,
} from '../support/random-cases.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { assetsFolder } from '../support/test-vault.ts'
import { timesIf } from '../support/thorough.ts'

const TODAY = '2026-11-16'
const QUARTERS = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']
const places = [{ key: '06440008', name: 'Friedberg (Hessen)' }]
const programme = programmeFor(places)
const reference = createReferenceData(assetsFolder)
const actor = { id: v7(), name: 'Miriam Habermann', role: 'fallmanagement' } as const

type Look = (db: Kysely<Database>, county: County) => Promise<void>

/** Looks at many counties in one store: afterwards it is as if each had never been. */
async function holdsIn(counties: fc.Arbitrary<County>, look: Look): Promise<void> {
  const { db, connection } = await engineStore(tempFolder())
  onTestFinished(() => connection.close())
  await db.transaction().execute(async trx => {
    await insertUser(trx, actor, `${TODAY}T08:00:00.000Z`)
    await updateSection(trx, 'office', anOffice(), `${TODAY}T08:00:00.000Z`)
  })
  const undone = new Error('undone')
  const visit = (county: County) =>
    db.transaction().execute(async trx => {
      await fillCounty(trx, county, actor.id)
      await look(trx, county)
      throw undone
    })
  const property = fc.asyncProperty(counties, county =>
    visit(county).catch(error => {
      if (error !== undone) throw error
    }),
  )
  await fc.assert(property, { numRuns: timesIf(60, 20) })
}

const load = (db: Kysely<Database>, quarter: string, withWho = true) =>
  loadPopulations(db, quarter, { places, today: TODAY, withWho })
const spanOf = (quarter: string) => {
  const { from, to } = daysOfQuarter(quarter)
  return { from, to: to < TODAY ? to : TODAY, before: addDays(from, -1) }
}
const idsOf = (rows: readonly CountedRow[] = []) => rows.map(({ who }) => who).toSorted()

test('who is there, who came, who went: as told step by step', async () => {
  const look: Look = async (db, county) => {
    for (const quarter of QUARTERS) {
      const { from, to, before } = spanOf(quarter)
      const rows = await load(db, quarter)
      const those = (choose: (one: Case) => boolean) =>
        county.cases
          .filter(one => one.is === 'counted' && choose(one))
          .map(({ id }) => id)
          .toSorted()
      const hasStarted = ({ openedOn, moves }: Case) =>
        [{ kind: 'reopened', day: openedOn }, ...moves].some(
          ({ kind, day }) => kind === 'reopened' && from <= day && day <= to,
        )
      const isNew = (one: Case) => !wasOpenOn(one, before) && hasStarted(one)
      const isGone = (one: Case) => !wasOpenOn(one, to) && (wasOpenOn(one, before) || isNew(one))
      expect(idsOf(rows.bestand)).toEqual(those(one => wasOpenOn(one, to)))
      expect(idsOf(rows.zugang)).toEqual(those(isNew))
      expect(idsOf(rows.abgang)).toEqual(those(isGone))
    }
  }
  await holdsIn(orderlyCounty, look)
})

test('whatever the days say: nobody twice, all sums hold, also from quarter to quarter', async () => {
  const look: Look = async db => {
    const counts = new Map<string, number>()
    const identities = []
    for (const [at, quarter] of QUARTERS.entries()) {
      const rows = await load(db, quarter)
      for (const key of ['bestand', 'zugang', 'abgang'])
        expect(new Set(idsOf(rows[key])).size).toBe(rows[key]?.length)
      for (const [cell, { count }] of countCells(programme, quarter, rows)) counts.set(cell, count)
      identities.push(...sumIdentities(programme, quarter))
      const before = QUARTERS[at - 1]
      if (before) identities.push(...flowIdentities(programme, quarter, before))
    }
    for (const { says, terms } of identities)
      expect(
        terms.reduce((sum, [factor, cell]) => sum + factor * (counts.get(cell) ?? Number.NaN), 0),
        says,
      ).toBe(0)
  }
  await holdsIn(contradictoryCounty, look)
})

test('alike counted together or each by itself, by cells or by tables: the same', async () => {
  const look: Look = async db => {
    const quarter = '2026-Q2'
    const [each, together] = [await load(db, quarter), await load(db, quarter, false)]
    const cells = countCells(programme, quarter, each)
    const counts = Object.fromEntries([...cells].map(([id, { count }]) => [id, count]))
    for (const definition of programme.tables) {
      const shape = shapeOf(programme, definition)
      const table = countTable(shape, together[shape.population.key] ?? [])
      expect(table, definition.id).toEqual(readTable(shape, quarter, counts))
    }
  }
  await holdsIn(contradictoryCounty, look)
})

test('many quarters asked at once, without looking at each: the same as one by one', async () => {
  const look: Look = async db => {
    const { lines } = await readFigures({ db, today: TODAY }, { period: '2026-Q4' }, reference)
    const series = new Map(lines.map(({ key, series }) => [key as string, series]))
    for (const quarter of QUARTERS) {
      const rows = await load(db, quarter)
      for (const [population, some] of Object.entries(rows)) {
        const line = series.get(population)
        if (!line) continue
        const shown = line.find(({ period }) => period === quarter)?.value ?? 0
        const counted = some.reduce((sum, { count }) => sum + count, 0)
        expect(shown, `${quarter} ${population}`).toBe(counted)
      }
    }
  }
  await holdsIn(contradictoryCounty, look)
})

test('what happened is counted on its day, and a year is its quarters', async () => {
  const look: Look = async (db, county) => {
    const figures = async (period: string) => {
      const { lines } = await readFigures({ db, today: TODAY }, { period }, reference)
      return new Map(lines.map(({ key, value }) => [key, value ?? 0]))
    }
    const year = await figures('2026')
    const sums = new Map<string, number>()
    for (const quarter of QUARTERS.slice(1)) {
      const { from, to } = spanOf(quarter)
      const isIn = (day: string | null) => day !== null && from <= day && day <= to
      const known = await figures(quarter)
      const missions = county.missions.filter(({ day, cancelled }) => isIn(day) && !cancelled)
      const hours = (kind: string) =>
        missions.reduce((all, one) => all + (one.kind === kind ? one.minutes : 0), 0) / 60
      const needs = county.cases.flatMap(one => one.needs)
      const expected = {
        kurzkontakt: county.contacts.filter(({ day }) => isIn(day)).length,
        einsatz: missions.length,
        stunden: Math.floor(hours('lotse')) + Math.floor(hours('dolmetscher')),
        vermittlung: needs.filter(({ sentOn }) => isIn(sentOn)).length,
        huerde: county.cases.flatMap(one => one.barriers).filter(({ day }) => isIn(day)).length,
      }
      for (const [key, value] of Object.entries(expected)) {
        expect(known.get(key as 'huerde'), `${quarter} ${key}`).toBe(value)
        sums.set(key, (sums.get(key) ?? 0) + value)
      }
    }
    for (const [key, value] of sums) expect(year.get(key as 'huerde'), key).toBe(value)
    expect(year.get('bestand')).toBe((await figures('2026-Q4')).get('bestand'))
  }
  await holdsIn(orderlyCounty, look)
})
