import { setImmediate as breathe } from 'node:timers/promises'
import { decideAll, type FinderBase } from '../../shared/offers/find-offers.ts'
import { type FinderFacts, nobodyKnown } from '../../shared/offers/finder.ts'
import type { GapReport } from '../../shared/offers/finder-contract.ts'
import { gapOf, gapTable } from '../../shared/offers/gap-count.ts'
import { gapParagraph } from '../../shared/offers/gap-words.ts'
import { placeName } from '../../shared/offers/places.ts'
import { topics } from '../../shared/offers/topics.ts'
import { topicsInText } from '../../shared/offers/topics-in-text.ts'
import type { Working } from '../vault/handler-types.ts'
import { factsOfMany } from './client-facts.ts'
import type { createCounty } from './finder-base.ts'
import { readFinderBase } from './finder-base.ts'
import { countBarriers, countRefusals, listOpenNeeds } from './gap-counts.ts'

const AT_ONCE = 50
type Base = FinderBase & { nearKm: number }
type Need = Awaited<ReturnType<typeof listOpenNeeds>>[number]

/** Asks the finder for every open need and counts what it did not find. */
export async function findGaps(
  context: Working,
  readCounty: ReturnType<typeof createCounty>,
  span: { from: string; until: string },
): Promise<GapReport> {
  const { read, progress, signal, today } = context
  const base = await read(db => readFinderBase(db, readCounty, today))
  const needs = await read(db => listOpenNeeds(db, span))
  const [table, languages] = [gapTable(), new Map<string, number>()]
  const decide = byNeed(base)
  for (let start = 0; start < needs.length; start += AT_ONCE) {
    signal.throwIfAborted()
    const some = needs.slice(start, start + AT_ONCE)
    const ids = [...new Set(some.map(({ clientId }) => clientId))]
    const facts = await read(db => factsOfMany(db, ids, today))
    for (const need of some) {
      const { language, ...gap } = decide(need, facts.get(need.clientId) ?? nobodyKnown)
      table.add(need, { openNeeds: 1, ...gap })
      if (language !== null) languages.set(language, (languages.get(language) ?? 0) + 1)
    }
    progress(Math.min(start + AT_ONCE, needs.length), needs.length)
    // lets a wish to cancel come in
    await breathe()
  }
  signal.throwIfAborted()
  const events = await read(async db => [
    ...(await countRefusals(db, span)),
    ...(await countBarriers(db, span)),
  ])
  for (const { where, counted } of events) table.add(where, counted)
  return reportOf(span, table.rows(), languages, base)
}

/**
 * Only what the title names counts as an offer, where it names something: an office of the same
 * field is no place in a Kita. The offers of a field are picked out once, not for every need.
 */
function byNeed(base: Base) {
  const ofField = Map.groupBy(base.offers, ({ topic }) => topics[topic].field)
  return ({ field, title }: Need, facts: FinderFacts) => {
    const question = { field, topic: null, from: base.today, withinKm: null, words: '' }
    const named = topicsInText(title, field).topics
    const all = ofField.get(field) ?? []
    const offers = named.size === 0 ? all : all.filter(({ topic }) => named.has(topic))
    return gapOf(decideAll({ ...base, offers }, { question, facts }), facts, base.nearKm)
  }
}

function reportOf(
  { from, until }: { from: string; until: string },
  rows: GapReport['rows'],
  counted: ReadonlyMap<string, number>,
  { places, nearKm }: Base,
): GapReport {
  const languages = [...counted]
    .map(([code, needs]) => ({ code, needs }))
    .toSorted((a, b) => b.needs - a.needs || (a.code < b.code ? -1 : 1))
  const report = { from, until, rows, languages }
  const place = (ags: string) => placeName(places, ags)
  return { ...report, paragraph: gapParagraph(report, { place, nearKm }) }
}
