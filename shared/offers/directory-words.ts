import { languageName } from '../clients/language-name.ts'
import { foldText } from '../lib/fold-text.ts'
import { type KeptOffer, placeOf } from './offer.ts'
import { topics } from './topics.ts'

/** "Büdingen", "Buedingen" and "budingen" are one; so are "Straße" and "STRASSE". */
export function searchForm(text: string): string {
  return foldText(text).replace(/([aou])e/g, '$1')
}

/** An entry never changes; a changed one is another object. */
const known = new WeakMap<KeptOffer, string>()

/** All by which an entry is found. */
export function wordsOf(offer: KeptOffer): string {
  const found = known.get(offer)
  if (found !== undefined) return found
  const { organisation, topic } = offer
  const { town, postcode } = placeOf(offer)
  const texts = [
    ...[offer.name, organisation.name, topics[topic].name, topics[topic].words ?? ''],
    ...[town, postcode, offer.about, offer.contactPerson],
    ...offer.languages.map(({ code }) => languageName(code)),
  ]
  const words = searchForm(texts.join(' '))
  known.set(offer, words)
  return words
}
