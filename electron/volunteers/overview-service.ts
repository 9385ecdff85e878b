import type { Places } from '../../shared/offers/places.ts'
import { isValidOn } from '../../shared/reference/reference.ts'
import { blockersOf, isOpen, needsAct } from '../../shared/volunteers/approval-rules.ts'
import { reaches } from '../../shared/volunteers/helper-filter.ts'
import type { CoordinatorOverview } from '../../shared/volunteers/overview.ts'
import { type AlmostReady, overviewHint } from '../../shared/volunteers/overview-hint.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import type { Reading } from '../vault/handler-types.ts'
import { type HelperFacts, readHelperFacts } from './helper-facts.ts'
import { budgetOf, monthsOf, retentionOf, tandemsOf } from './overview-sums.ts'

type Reference = Pick<ReferenceData, 'municipalities'>

export async function readOverview(
  { db, today }: Reading,
  { year }: { year: number },
  { reference, places }: { reference: Reference; places: Places },
): Promise<CoordinatorOverview> {
  const { approvals: rules, office } = await getSettings(db)
  const facts = await readHelperFacts(db, { today, rules, withLeft: false })
  const active = facts.filter(({ state }) => state === 'aktiv')
  const free = active.filter(hasRoom)
  const requests = await openRequests(db)
  const reached = reachedPlaces(
    active,
    await countyPlaces(reference, office.bodyKey, today),
    places,
  )
  const languages = languagesOf(free, requests)
  const months = await monthsOf(db, year)
  const silent = active.filter(({ silentDays }) => silentDays !== null).length
  const papers = papersOf(active)
  return {
    ...{ year, active: activeOf(active), silent, papers, openRequests: requests.length },
    ...{ languages, places: reached, months },
    tandems: await tandemsOf(db, year, today),
    retention: await retentionOf(db),
    budget: await budgetOf(db, year, months),
    hint: overviewHint({
      answerable: answerable(languages),
      ...{ almostReady: almostReady(facts), languages, silent, papers },
      emptyPlaces: reached
        .filter(({ reachedBy }) => reachedBy === 0)
        .map(({ ags }) => places.get(ags)?.name ?? ags),
    }),
  }
}

/** A place that is free and that she may fill: nothing stands in the way. */
export function hasRoom({ helper, running, standings }: HelperFacts): boolean {
  return helper.kinds.some(
    kind => running[kind] < helper.capacity[kind] && blockersOf(kind, standings).length === 0,
  )
}

function activeOf(active: readonly HelperFacts[]): CoordinatorOverview['active'] {
  const counts = { lotse: 0, dolmetscher: 0, pate: 0, all: active.length }
  for (const { helper } of active) for (const kind of helper.kinds) counts[kind] += 1
  return counts
}

/** People, each once: who lacks something is not counted as ending as well. */
function papersOf(active: readonly HelperFacts[]): CoordinatorOverview['papers'] {
  const papers = { missing: 0, ending: 0 }
  for (const { standings } of active) {
    const pressing = standings.filter(needsAct)
    if (pressing.some(isOpen)) papers.missing += 1
    else if (pressing.length > 0) papers.ending += 1
  }
  return papers
}

/** The language of each request that still looks for somebody. */
async function openRequests(db: Reader): Promise<(string | null)[]> {
  const rows = await db
    .selectFrom('help_requests')
    .select('language')
    .where('state', 'in', ['offen', 'angefragt'])
    .execute()
  return rows.map(({ language }) => language)
}

function answerable(languages: CoordinatorOverview['languages']): number {
  return languages.reduce((sum, { free, waiting }) => sum + (free > 0 ? waiting : 0), 0)
}

/** German is spoken by all and asked for by none. */
const GERMAN = 'de'

function languagesOf(free: readonly HelperFacts[], requests: readonly (string | null)[]) {
  const counts = new Map<string, { code: string; free: number; waiting: number }>()
  const at = (code: string) => {
    const known = counts.get(code) ?? { code, free: 0, waiting: 0 }
    counts.set(code, known)
    return known
  }
  for (const { helper } of free) for (const { code } of helper.languages) at(code).free += 1
  for (const code of requests) if (code !== null) at(code).waiting += 1
  return [...counts.values()]
    .filter(({ code, waiting }) => code !== GERMAN || waiting > 0)
    .toSorted(
      (a, b) =>
        a.free - a.waiting - (b.free - b.waiting) ||
        b.waiting - a.waiting ||
        (a.code < b.code ? -1 : 1),
    )
}

async function countyPlaces(reference: Reference, bodyKey: string, today: string) {
  return (await reference.municipalities())
    .filter(({ funded_body_key }) => funded_body_key === bodyKey)
    .filter(({ valid_from: validFrom, valid_until: validUntil }) =>
      isValidOn({ validFrom, validUntil }, today),
    )
    .map(({ ags }) => ags)
}

/** Many live in the same place and go as far: each pair is reckoned once. */
function reachedPlaces(active: readonly HelperFacts[], county: readonly string[], places: Places) {
  const homes = new Map<string, { from: HelperFacts['helper']; count: number }>()
  for (const { helper } of active) {
    const key = `${helper.municipality} ${helper.radiusKm}`
    homes.set(key, { from: helper, count: (homes.get(key)?.count ?? 0) + 1 })
  }
  return county.map(ags => {
    let reachedBy = 0
    for (const { from, count } of homes.values()) if (reaches(from, ags, places)) reachedBy += count
    return { ags, reachedBy }
  })
}

/** One paper stands between them and the first thing they could do. */
function almostReady(facts: readonly HelperFacts[]): AlmostReady[] {
  return facts.flatMap(({ name, helper, state, standings }) => {
    if (state === 'pause') return []
    const blockers = helper.kinds.map(kind => blockersOf(kind, standings))
    const [missing] = blockers.find(({ length }) => length === 1) ?? []
    if (!missing || blockers.some(({ length }) => length === 0)) return []
    const languages = helper.languages.map(({ code }) => code)
    return [{ name, languages, missing: missing.requirement }]
  })
}
