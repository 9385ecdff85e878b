import { phoneBookForm } from '../lib/phone-book.ts'
import type { Capacity, KeptOffer } from './offer.ts'
import { type Topic, topic } from './topics.ts'

type Order = 'standing' | 'topic'
type Ranked = { offer: KeptOffer; topicPlace: number; freePlace: number; name: string }

const FREE_FIRST: readonly Capacity[] = ['frei', 'warteliste', 'klaerung', 'voll']
const topicPlaces = new Map<Topic, number>(topic.options.map((key, index) => [key, index]))

export function isResponsible({ standing }: Pick<KeptOffer, 'standing'>): boolean {
  return standing === 'zustaendig'
}

const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const byName = (a: Ranked, b: Ranked) => byText(a.name, b.name) || byText(a.offer.id, b.offer.id)
const byStanding = (a: Ranked, b: Ranked) =>
  Number(isResponsible(b.offer)) - Number(isResponsible(a.offer))

const orders: Readonly<Record<Order, (a: Ranked, b: Ranked) => number>> = {
  /** Responsibility does not depend on free places; help does. */
  standing: (a, b) =>
    byStanding(a, b) ||
    (isResponsible(a.offer) ? a.topicPlace - b.topicPlace : a.freePlace - b.freePlace) ||
    byName(a, b),
  topic: (a, b) => a.topicPlace - b.topicPlace || byStanding(a, b) || byName(a, b),
}

/** Sorted once for a directory, not for each question. */
const known = new WeakMap<readonly KeptOffer[], Partial<Record<Order, readonly KeptOffer[]>>>()

export function inOrder(offers: readonly KeptOffer[], order: Order): readonly KeptOffer[] {
  const before = known.get(offers)
  const found = before?.[order]
  if (found) return found
  const sorted = offers
    .map(offer => ({
      offer,
      topicPlace: topicPlaces.get(offer.topic) ?? 0,
      freePlace: FREE_FIRST.indexOf(offer.capacity),
      name: phoneBookForm(offer.name),
    }))
    .sort(orders[order])
    .map(({ offer }) => offer)
  known.set(offers, { ...before, [order]: sorted })
  return sorted
}
