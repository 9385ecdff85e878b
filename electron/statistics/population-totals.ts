import { type assignmentSums, runningOn } from './population-assignments.ts'
import { movesEach } from './population-balance.ts'
import { activeOn, attendancesIn, type MissionSum, wholeHours } from './population-helpers.ts'
import type { PopulationKey } from './population-loader.ts'
import { type History, stockOn } from './population-presence.ts'
import { countEach, type Span } from './population-span.ts'
import { barriersIn, shortContactsIn } from './population-work.ts'

export type Totals = Readonly<Record<PopulationKey, number>>

/** Of each span; where the sums need them too they are asked for once. */
type Told = {
  missions: readonly (readonly MissionSum[])[]
  assignments: Awaited<ReturnType<typeof assignmentSums>>
  /** Referrals. */
  sent: readonly number[]
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0)

/**
 * How many there are of each population, for spans that follow each other: the same conditions,
 * without asking who and what. Stocks are looked up at the end of the last only: before, there was
 * what stood after without who came and with who went (see population-presence.ts).
 */
export async function totalsEach(
  history: History,
  spans: readonly Span[],
  { missions, assignments, sent }: Told,
): Promise<Totals[]> {
  const { db } = history
  const moves = await movesEach(history, spans)
  const contacts = await countEach(db, spans, span => shortContactsIn(db, span))
  const helpers = await countEach(db, spans, span => activeOn(db, span.to))
  const attendances = await countEach(db, spans, span => attendancesIn(db, span))
  const barriers = await countEach(db, spans, span => barriersIn(db, span))
  const end = spans.at(-1)?.to ?? ''
  const [stock = 0] = await countEach(db, spans.slice(-1), () => stockOn(history, end))
  const [running = 0] = await countEach(db, spans.slice(-1), () => runningOn(db, end))
  const stocks = stocksBefore(
    stock,
    moves.map(({ entries, exits }) => exits - entries),
  )
  const accompaniments = stocksBefore(
    running,
    assignments.map(({ begun, ended }) => ended - begun),
  )
  return spans.map((_, at) => ({
    bestand: stocks[at] ?? 0,
    zugang: moves[at]?.entries ?? 0,
    abgang: moves[at]?.exits ?? 0,
    kurzkontakt: contacts[at] ?? 0,
    vermittlung: sent[at] ?? 0,
    ehrenamt: helpers[at] ?? 0,
    einsatz: sum((missions[at] ?? []).map(({ count }) => count)),
    stunden: sum((missions[at] ?? []).map(({ minutes }) => wholeHours(minutes))),
    begleitung: accompaniments[at] ?? 0,
    'begleitung-neu': assignments[at]?.begun ?? 0,
    'begleitung-ende': assignments[at]?.ended ?? 0,
    schulung: attendances[at] ?? 0,
    huerde: barriers[at] ?? 0,
  }))
}

/** At the end of each span, backwards from the last; `lost` tells by how much each made it less. */
function stocksBefore(last: number, lost: readonly number[]): number[] {
  const stocks = [last]
  for (const less of lost.slice(1).toReversed()) stocks.unshift((stocks[0] ?? 0) + less)
  return stocks
}
