import { sql } from 'kysely'
import type { Reader } from '../store/reader.ts'
import {
  activeOn,
  attendancesIn,
  begunIn,
  endedIn,
  loadHours,
  missionsIn,
  runningOn,
} from './population-helpers.ts'
import type { PopulationKey } from './population-loader.ts'
import { entriesIn, exitsIn, stockOn } from './population-presence.ts'
import { spanOf } from './population-span.ts'
import { barriersIn, referralsIn, shortContactsIn } from './population-work.ts'

export type Totals = Readonly<Record<PopulationKey, number>>

const all = sql<number>`count(*)`.as('count')

/** How many there are of each population: the same conditions, without asking who and what. */
export async function loadTotals(db: Reader, quarter: string, today: string): Promise<Totals> {
  const span = spanOf(quarter, today)
  const hours = await loadHours(db, span)
  return {
    bestand: await countOf(stockOn(db, span.to).select(all)),
    zugang: await countOf(entriesIn(db, span).select(all)),
    abgang: await countOf(exitsIn(db, span).select(all)),
    kurzkontakt: await countOf(shortContactsIn(db, span).select(all)),
    vermittlung: await countOf(referralsIn(db, span).select(all)),
    ehrenamt: await countOf(activeOn(db, span.to).select(all)),
    einsatz: await countOf(missionsIn(db, span).select(all)),
    stunden: hours.reduce((sum, { count }) => sum + count, 0),
    begleitung: await countOf(runningOn(db, span.to).select(all)),
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
