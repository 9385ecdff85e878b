import { sql } from 'kysely'
import {
  activeOn,
  attendancesIn,
  begunIn,
  endedIn,
  type MissionSum,
  runningOn,
  wholeHours,
} from './population-helpers.ts'
import type { PopulationKey } from './population-loader.ts'
import { entriesIn, exitsIn, type History, stockOn } from './population-presence.ts'
import type { Span } from './population-span.ts'
import { barriersIn, referralsIn, shortContactsIn } from './population-work.ts'

export type Totals = Readonly<Record<PopulationKey, number>>

const all = sql<number>`count(*)`.as('count')
const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0)

/**
 * How many there are of each population: the same conditions, without asking who and what. Of the
 * quarter before one that was counted the stock is not looked up: it is what stood `after` without
 * who came and with who went (see population-presence.ts).
 */
export async function totalsIn(
  history: History,
  span: Span,
  { missions, after }: { missions: readonly MissionSum[]; after: Totals | null },
): Promise<Totals> {
  const { db } = history
  return {
    bestand: after
      ? after.bestand - after.zugang + after.abgang
      : await countOf(stockOn(history, span.to).select(all)),
    zugang: await countOfAll(entriesIn(history, span)),
    abgang: await countOfAll(exitsIn(history, span)),
    kurzkontakt: await countOf(shortContactsIn(db, span).select(all)),
    vermittlung: await countOf(referralsIn(db, span).select(all)),
    ehrenamt: await countOf(activeOn(db, span.to).select(all)),
    einsatz: sum(missions.map(({ count }) => count)),
    stunden: sum(missions.map(({ minutes }) => wholeHours(minutes))),
    begleitung: after
      ? after.begleitung - after['begleitung-neu'] + after['begleitung-ende']
      : await countOf(runningOn(db, span.to).select(all)),
    'begleitung-neu': await countOf(begunIn(db, span).select(all)),
    'begleitung-ende': await countOf(endedIn(db, span).select(all)),
    schulung: await countOf(attendancesIn(db, span).select(all)),
    huerde: await countOf(barriersIn(db, span).select(all)),
  }
}

type Counted = { executeTakeFirstOrThrow: () => Promise<{ count: number }> }

async function countOf(query: Counted): Promise<number> {
  return (await query.executeTakeFirstOrThrow()).count
}

async function countOfAll(parts: readonly ReturnType<typeof stockOn>[]): Promise<number> {
  const counts: number[] = []
  for (const part of parts) counts.push(await countOf(part.select(all)))
  return sum(counts)
}
