import type { z } from 'zod'
import { addDays, daysBetween } from '../../shared/lib/dates.ts'
import type { Places } from '../../shared/offers/places.ts'
import { needsAct, worstPaper } from '../../shared/volunteers/approval-rules.ts'
import type { Helper } from '../../shared/volunteers/helper.ts'
import { isAsked } from '../../shared/volunteers/helper-filter.ts'
import { byGroup, groupOf } from '../../shared/volunteers/helper-rules.ts'
import type { helpersContract } from '../../shared/volunteers/helpers-contract.ts'
import type { HelperFilter, HelperLine } from '../../shared/volunteers/overview.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import type { Reading } from '../vault/handler-types.ts'
import { type HelperFacts, readHelperFacts } from './helper-facts.ts'

type Page = z.input<typeof helpersContract.list.output>
type Input = z.output<typeof helpersContract.list.input>
type Looking = Pick<Reading, 'db' | 'today'>

export async function listHelpers(
  looking: Looking,
  { filter, offset, limit }: Input,
  places: Places,
): Promise<Page> {
  const { found, counts } = await findHelpers(looking, filter, places)
  const lines = found.slice(offset, offset + limit)
  return { lines: await withYear(looking, lines), total: found.length, counts }
}

export type LineWithHelper = { line: HelperLine; helper: Helper }

/** All that the filter finds, in the order of the list, with the whole person. */
export async function linesOf(
  looking: Looking,
  filter: HelperFilter,
  places: Places,
): Promise<LineWithHelper[]> {
  const { found, helpers } = await findHelpers(looking, filter, places)
  return (await withYear(looking, found)).flatMap(line => {
    const helper = helpers.get(line.id)
    return helper ? [{ line, helper }] : []
  })
}

async function findHelpers({ db, today }: Looking, filter: HelperFilter, places: Places) {
  const { approvals: rules } = await getSettings(db)
  const facts = await readHelperFacts(db, { today, rules, withLeft: filter.withLeft })
  const asked = facts.filter(isAsked(filter, places))
  const found = asked
    .filter(one => filter.kind === null || one.helper.kinds.includes(filter.kind))
    .filter(one => filter.only !== 'still' || one.silentDays !== null)
    .filter(one => filter.only !== 'nachweise' || lacksPapers(one))
    .map(one => lineOf(one, today))
    .toSorted(byGroup)
  const helpers = new Map(asked.map(({ id, helper }) => [id, helper]))
  return { found, helpers, counts: countsOf(asked) }
}

export function lacksPapers({ state, standings }: Pick<HelperFacts, 'state' | 'standings'>) {
  return state === 'aktiv' && standings.some(needsAct)
}

function countsOf(facts: readonly HelperFacts[]): Page['counts'] {
  const counts = { alle: 0, lotse: 0, dolmetscher: 0, pate: 0, still: 0, nachweise: 0 }
  for (const one of facts) {
    counts.alle += 1
    for (const kind of one.helper.kinds) counts[kind] += 1
    if (one.silentDays !== null) counts.still += 1
    if (lacksPapers(one)) counts.nachweise += 1
  }
  return counts
}

export function lineOf(facts: HelperFacts, today: string): HelperLine {
  const { helper, standings, state, silentDays, pauseUntil, stateOn } = facts
  return {
    ...{ id: facts.id, name: facts.name, ownScript: helper.ownScript, kinds: helper.kinds, state },
    languages: helper.languages.map(({ code }) => code),
    ...{ germanLevel: helper.germanLevel, municipality: helper.municipality },
    ...{ radiusKm: helper.radiusKm, mobility: helper.mobility },
    capacity: helper.kinds.map(kind => ({
      ...{ kind, taken: facts.running[kind], places: helper.capacity[kind] },
    })),
    ...{ lastContactOn: facts.lastContactOn, silentDays, pauseUntil },
    paper: state === 'verabschiedet' ? null : worstPaper(standings),
    ...{ yearMinutes: 0, yearMissions: 0 },
    tandemMonths: facts.tandemSince === null ? null : wholeMonths(facts.tandemSince, today),
    group: groupOf({ state, silentDays, pauseUntil, stateOn, standings }, today),
  }
}

const DAYS_OF_A_MONTH = 30.4375
export function wholeMonths(from: string, to: string): number {
  return Math.max(0, Math.floor(daysBetween(from, addDays(to, 1)) / DAYS_OF_A_MONTH))
}

const AT_ONCE = 500

/** Sums of the running year, only for the lines that are shown. */
async function withYear({ db, today }: Looking, lines: readonly HelperLine[]) {
  const sums = new Map<string, { minutes: number | null; missions: number }>()
  for (let start = 0; start < lines.length; start += AT_ONCE) {
    const ids = lines.slice(start, start + AT_ONCE).map(({ id }) => id)
    for (const { id, ...sum } of await yearSums(db, ids, today.slice(0, 4))) sums.set(id, sum)
  }
  return lines.map(line => {
    const { minutes: yearMinutes, missions: yearMissions } = sums.get(line.id) ?? none
    return { ...line, yearMinutes: yearMinutes ?? 0, yearMissions }
  })
}
const none = { minutes: 0, missions: 0 }

function yearSums(db: Reader, ids: readonly string[], year: string) {
  return db
    .selectFrom('missions')
    .select(({ fn }) => [
      ...(['helper_id as id'] as const),
      // only what is paid by the hour counts against the hours of a year
      fn.sum<number | null>('minutes').filterWhere('kind', '=', 'lotse').as('minutes'),
      fn.countAll<number>().as('missions'),
    ])
    .where('helper_id', 'in', ids)
    .where('day', '>=', `${year}-01-01`)
    .where('day', '<=', `${year}-12-31`)
    .where('cancelled_at', 'is', null)
    .groupBy('helper_id')
    .execute()
}
