import { dayOfInstant } from '../../shared/lib/dates.ts'
import { daysOfQuarter, quarterOf, shiftQuarter } from '../../shared/lib/quarters.ts'
import { cellId } from '../../shared/statistics/count-cells.ts'
import type { QuarterLine, QuarterState } from '../../shared/statistics/release.ts'
import type { Reader } from '../store/reader.ts'
import { untilNextWrite } from './figures-memory.ts'
import { cases } from './population-presence.ts'
import { findRelease } from './release-repository.ts'
import {
  type Municipalities,
  neighbouringStates,
  reckonCounts,
  type StateOf,
  saysTheSame,
} from './snapshot-reckoning.ts'
import { findSnapshot, frozenQuarters, type Snapshot } from './snapshot-repository.ts'

/** A slip in a date must not make a list of a hundred years. */
const MOST_QUARTERS = 40

/** So many frozen quarters are reckoned anew to see whether they would still say the same. */
const LOOKED_AT = 3

type Around = { reference: Municipalities; today: string }

/** Newest first, from the first entry on to the quarter that runs. */
export async function listQuarters(
  db: Reader,
  around: Around,
  isChanged: ChangeCheck = hasChanged,
): Promise<QuarterLine[]> {
  const looking = { ...around, stateOf: neighbouringStates(db) }
  const recent = new Set((await frozenQuarters(db)).slice(-LOOKED_AT))
  const lines: QuarterLine[] = []
  for (const quarter of await quartersSoFar(db, around.today)) {
    const snapshot = await findSnapshot(db, quarter)
    lines.push({
      ...{ quarter, state: await stateOf(db, { quarter, snapshot, today: around.today }) },
      version: snapshot?.version ?? null,
      frozenOn: snapshot && dayOfInstant(snapshot.frozenAt),
      changedSince:
        snapshot !== null && recent.has(quarter) && (await isChanged(db, snapshot, looking)),
      stock: snapshot?.counts[cellId(quarter, 'bestand', [])] ?? null,
    })
  }
  return lines
}

type Looking = Around & { stateOf: StateOf }
type ChangeCheck = (db: Reader, snapshot: Snapshot, looking: Looking) => Promise<boolean>

const hasChanged: ChangeCheck = async (db, snapshot, looking) =>
  !saysTheSame(snapshot, await reckonCounts(db, snapshot.quarter, looking))

/** Asked at every visit, but only a write can change the answer. */
export function rememberedChanges(): ChangeCheck {
  const memory = untilNextWrite<boolean>()
  return async (db, snapshot, looking) => {
    const answers = await memory(db, looking.today)
    const known = answers.get(snapshot.id) ?? (await hasChanged(db, snapshot, looking))
    answers.set(snapshot.id, known)
    return known
  }
}

type Found = { quarter: string; snapshot: Snapshot | null; today: string }

async function stateOf(db: Reader, { quarter, snapshot, today }: Found): Promise<QuarterState> {
  if (!snapshot) return isOver(quarter, today) ? 'offen' : 'laeuft'
  const release = await findRelease(db, snapshot.id)
  return release && release.state !== 'ersetzt' ? release.state : 'eingefroren'
}

export const isOver = (quarter: string, today: string) => today > daysOfQuarter(quarter).to

/** The last one that is over is there even where nothing was ever entered. */
export async function quartersSoFar(db: Reader, today: string): Promise<string[]> {
  const running = quarterOf(today)
  const [frozen] = await frozenQuarters(db)
  const day = await firstDay(db)
  const starts = [shiftQuarter(running, -1), ...(day ? [quarterOf(day)] : []), frozen ?? running]
  const first = starts.toSorted()[0]!
  const quarters = []
  for (let one = running; one >= first && quarters.length < MOST_QUARTERS; ) {
    quarters.push(one)
    one = shiftQuarter(one, -1)
  }
  return quarters
}

/** Each is the first entry of an index: of the others' days nothing is counted. */
async function firstDay(db: Reader): Promise<string | null> {
  const dated = [
    cases(db).select(eb => eb.fn.min('opened_on').as('day')),
    db.selectFrom('short_contacts').select(eb => eb.fn.min('day').as('day')),
    db
      .selectFrom('referrals')
      .where('removed_at', 'is', null)
      .select(eb => eb.fn.min('sent_on').as('day')),
    db.selectFrom('helpers').select(eb => eb.fn.min('active_on').as('day')),
    db.selectFrom('missions').select(eb => eb.fn.min('day').as('day')),
  ]
  const days: string[] = []
  for (const query of dated) {
    const row = await query.executeTakeFirst()
    if (row?.day) days.push(row.day)
  }
  return days.toSorted()[0] ?? null
}
