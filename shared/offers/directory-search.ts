import type { DirectoryFilter, DirectoryPage, OfferGroup } from './directory-contract.ts'
import { inOrder, isResponsible } from './directory-order.ts'
import { searchForm, wordsOf } from './directory-words.ts'
import type { KeptOffer } from './offer.ts'
import { type LineDay, offerLineOf, serves } from './offer-line.ts'
import { topics } from './topics.ts'

// Who is responsible there, and who helps as well: two lists in one, never mixed.

type Range = { offset: number; limit: number }

export function isForWomen({ admission: { genders } }: Pick<KeptOffer, 'admission'>): boolean {
  return genders.length === 1 && genders[0] === 'w'
}

/** Everything that is asked but the place. */
function isAsked(filter: DirectoryFilter): (offer: KeptOffer) => boolean {
  const typed = searchForm(filter.text).split(' ').filter(Boolean)
  const among = <T>(list: readonly T[], value: T) => list.length === 0 || list.includes(value)
  return offer =>
    among(filter.states, offer.state) &&
    among(filter.capacity, offer.capacity) &&
    among(filter.kinds, offer.organisation.kind) &&
    (filter.topic === null || offer.topic === filter.topic) &&
    (filter.field === null || topics[offer.topic].field === filter.field) &&
    (filter.language === null || offer.languages.some(({ code }) => code === filter.language)) &&
    (!filter.forWomen || isForWomen(offer)) &&
    (typed.length === 0 || typed.every(word => wordsOf(offer).includes(word)))
}

/** By law, whatever else is asked for: a full office is still the one in charge. */
function lacksResponsible(offers: readonly KeptOffer[], { place, topic: about }: DirectoryFilter) {
  if (place === null || about === null) return false
  return !offers.some(
    offer =>
      offer.topic === about &&
      offer.state === 'aktiv' &&
      isResponsible(offer) &&
      serves(offer, place),
  )
}

/** Nothing is asked that anybody could be responsible for: one list, topic by topic. */
function isBrowsing({ place, field, topic: about }: DirectoryFilter): boolean {
  return place === null && field === null && about === null
}

function groupOf(offer: KeptOffer, filter: DirectoryFilter): OfferGroup {
  if (isBrowsing(filter)) return topics[offer.topic].field
  if (!isResponsible(offer)) return 'hilft'
  return filter.place === null || serves(offer, filter.place) ? 'zustaendig' : 'woanders'
}

function countGroups(found: readonly KeptOffer[], filter: DirectoryFilter) {
  const counts = new Map<OfferGroup, number>()
  for (const offer of found) {
    const group = groupOf(offer, filter)
    counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  return [...counts].map(([group, count]) => ({ group, count }))
}

/** All that a filter finds, in its order. Where nobody is in charge, those of other places are. */
export function findOffers(
  offers: readonly KeptOffer[],
  filter: DirectoryFilter,
): { found: KeptOffer[]; nobodyResponsible: boolean } {
  const { place } = filter
  const nobodyResponsible = lacksResponsible(offers, filter)
  const isNear = (offer: KeptOffer) =>
    place === null || serves(offer, place) || (nobodyResponsible && isResponsible(offer))
  const ordered = inOrder(offers, isBrowsing(filter) ? 'topic' : 'standing')
  return { found: ordered.filter(isAsked(filter)).filter(isNear), nobodyResponsible }
}

function countStates(offers: readonly KeptOffer[]): DirectoryPage['counts'] {
  const counts = { aktiv: 0, ruht: 0, eingestellt: 0 }
  for (const { state } of offers) counts[state] += 1
  return counts
}

export function searchDirectory(
  offers: readonly KeptOffer[],
  { filter, offset, limit }: Range & { filter: DirectoryFilter },
  day: LineDay,
): DirectoryPage {
  const { found, nobodyResponsible } = findOffers(offers, filter)
  return {
    lines: found.slice(offset, offset + limit).map(offer => offerLineOf(offer, day, filter.place)),
    total: found.length,
    groups: countGroups(found, filter),
    counts: countStates(offers),
    nobodyResponsible,
  }
}
