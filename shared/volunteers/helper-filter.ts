import { languageName } from '../clients/language-name.ts'
import { foldText } from '../lib/fold-text.ts'
import { distanceKm, type Places, samePlace } from '../offers/places.ts'
import type { Helper, HelperState } from './helper.ts'
import type { HelperFilter } from './overview.ts'

export type FilterFacts = {
  helper: Helper
  state: HelperState
  organisationName: string
}

/** As the crow flies between the middles; without a radius only the own place. */
export function reaches(
  { municipality, radiusKm }: Pick<Helper, 'municipality' | 'radiusKm'>,
  place: string,
  places: Places,
): boolean {
  if (municipality === null) return false
  if (samePlace(municipality, place)) return true
  const distance = radiusKm === null ? null : distanceKm(places, municipality, place)
  return distance !== null && radiusKm !== null && distance <= radiusKm
}

/** Everything that is asked but the kind and what presses: those are counted beside. */
export function isAsked(filter: HelperFilter, places: Places): (facts: FilterFacts) => boolean {
  const typed = foldText(filter.text).split(' ').filter(Boolean)
  return facts => {
    const { helper } = facts
    const { language, topic, freeOn, gender, reaches: place } = filter
    return (
      (filter.withLeft || facts.state !== 'verabschiedet') &&
      (language === null || helper.languages.some(({ code }) => code === language)) &&
      (topic === null || (helper.topics as readonly string[]).includes(topic)) &&
      (freeOn === null || helper.slots.some(({ weekday }) => weekday === freeOn)) &&
      (gender === null || helper.gender === gender) &&
      (place === null || reaches(helper, place, places)) &&
      (typed.length === 0 || hasWords(facts, typed))
    )
  }
}

function hasWords({ helper, organisationName }: FilterFacts, typed: readonly string[]): boolean {
  const languages = helper.languages.map(({ code }) => languageName(code))
  const names = [helper.givenNames, helper.familyName, helper.ownScript, organisationName]
  const text = foldText([...names, ...languages].join(' '))
  return typed.every(word => text.includes(word))
}
