import { listName } from '../../shared/clients/client.ts'
import {
  affordableMinutes,
  moveHours as moved,
  planHours as planned,
  plannedMinutesOf,
} from '../../shared/volunteers/hour-planning.ts'
import type { Planned, Rate } from '../../shared/volunteers/money.ts'
import { bordersOf } from '../../shared/volunteers/money-periods.ts'
import { capOf, rateOfYear } from '../../shared/volunteers/money-rules.ts'
import type { Reader } from '../store/reader.ts'
import type { Writing } from '../vault/handler-types.ts'
import { budgetCentsOf, getBudget, houseCentsOf } from './budget-repository.ts'
import { listRates } from './rate-repository.ts'

export async function readBudget(db: Reader, year: number) {
  const plans = await plansOf(db, year, rateOfYear(await listRates(db), year))
  return {
    budget: await getBudget(db, year),
    usedCents: await houseCentsOf(db, bordersOf({ kind: 'year', year })),
    planned: plans,
    plannedMinutes: plannedMinutesOf(plans),
  }
}

type Hours = { minutes: number; used: number }

/** Whoever accompanies now, and whoever has hours in this year or was promised some. */
async function plansOf(db: Reader, year: number, rate: Rate): Promise<Planned[]> {
  const hours = await hoursOf(db, year)
  const rows = await db
    .selectFrom('helpers')
    .select(['id', 'family_name', 'given_names', 'kinds', 'state', 'coordinating'])
    .orderBy('name_sort')
    .orderBy('id')
    .execute()
  return rows.flatMap(row => {
    const known = hours.get(row.id)
    const works = ['aktiv', 'pause'].includes(row.state) && row.kinds.includes('"lotse"')
    if (!known && !works) return []
    return [
      {
        helperId: row.id,
        helperName: listName({ familyName: row.family_name, givenNames: row.given_names }),
        minutes: known?.minutes ?? 0,
        cap: capOf({ coordinating: row.coordinating === 1 }, rate),
        usedMinutes: known?.used ?? 0,
      },
    ]
  })
}

async function hoursOf(db: Reader, year: number): Promise<Map<string, Hours>> {
  const { from, to } = bordersOf({ kind: 'year', year })
  const worked = await db
    .selectFrom('missions')
    .select(({ fn }) => ['helper_id', fn.sum<number>('minutes').as('used')])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('kind', '=', 'lotse')
    .where('cancelled_at', 'is', null)
    .groupBy('helper_id')
    .execute()
  const promised = await db
    .selectFrom('planned_hours')
    .select(['helper_id', 'minutes'])
    .where('year', '=', year)
    .execute()
  const hours = new Map(worked.map(row => [row.helper_id, { minutes: 0, used: row.used }]))
  for (const { helper_id: id, minutes } of promised)
    hours.set(id, { minutes, used: hours.get(id)?.used ?? 0 })
  return hours
}

export async function planHours(
  { db }: Writing,
  { year, helperId, minutes }: { year: number; helperId: string; minutes: number },
) {
  const rate = rateOfYear(await listRates(db), year)
  const plans = await plansOf(db, year, rate)
  const affordable = affordableMinutes(await budgetCentsOf(db, year), rate.lotseCentsPerHour)
  planned(plans, { helperId, minutes }, affordable)
  await savePlan(db, year, helperId, minutes)
  return {}
}

export async function moveHours(
  { db }: Writing,
  { year, fromId, toId, minutes }: { year: number; fromId: string; toId: string; minutes: number },
) {
  const plans = await plansOf(db, year, rateOfYear(await listRates(db), year))
  const next = moved(plans, { fromId, toId, minutes })
  for (const { helperId, minutes: theirs } of next)
    if (helperId === fromId || helperId === toId) await savePlan(db, year, helperId, theirs)
  return {}
}

async function savePlan(
  db: Writing['db'],
  year: number,
  helperId: string,
  minutes: number,
): Promise<void> {
  await db
    .insertInto('planned_hours')
    .values({ year, helper_id: helperId, minutes })
    .onConflict(conflict => conflict.columns(['year', 'helper_id']).doUpdateSet({ minutes }))
    .execute()
}
