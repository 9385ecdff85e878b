import { countOf, formatGermanNumber } from '../lib/german-numbers.ts'
import { placeName } from '../offers/places.ts'
import {
  kmWords,
  listed,
  needWords,
  rangeWords,
  slotWords,
  workNames,
  yearWords,
} from './fact-words.ts'
import { bothOnline } from './hard-rules.ts'
import { languageWords } from './language-words.ts'
import { familyTraitNames, interestNames } from './matching-profile.ts'
import type { PartKey } from './pair-verdict.ts'
import type { PreparedCase, PreparedHelper, PreparedWorld } from './prepared-facts.ts'
import {
  inTopics,
  isUnknown,
  type Share,
  slotsWanted,
  USUAL_RADIUS_KM,
  yearsOff,
} from './score-parts.ts'

// Each part of the score in one sentence: what was counted, never only how much.

type Meeting = { c: PreparedCase; h: PreparedHelper; world: PreparedWorld; share: Share }
type Say = (meeting: Meeting) => string

const language: Say = ({ c, h, share, world: { germanFrom } }) =>
  languageWords(c.facts, h.facts, { share, germanFrom })

const topics: Say = ({ c: { facts: c }, h: { facts: h }, share }) => {
  if (c.topics.length === 0) return 'Im Fall ist kein Thema eingetragen, zählt halb.'
  const refused = c.topics.filter(({ topic }) => h.refusedTopics.includes(topic))
  const possible = c.topics.filter(need => !refused.includes(need))
  const no = refused.length === 0 ? '' : ` Möchte nicht: ${needWords(refused)}.`
  const half = isUnknown(share) ? ', zählt halb' : ''
  if (h.topics.length === 0) return `Eigene Themen sind nicht eingetragen${half}.${no}`
  const covered = possible.filter(({ topic }) => h.topics.includes(topic))
  const lacking = possible.filter(need => !covered.includes(need))
  const names = covered.length === 0 ? '' : `: ${needWords(covered)}`
  const needs = `${covered.length} von ${c.topics.length} ${c.topics.length === 1 ? 'Bedarf' : 'Bedarfen'}${names}.`
  return `${needs}${lackWords(lacking)}${no}`
}

const lackWords = (needs: PreparedCase['facts']['topics']) =>
  needs.length === 0 ? '' : ` Es ${needs.length === 1 ? 'fehlt' : 'fehlen'}: ${needWords(needs)}.`

const distance: Say = ({ c, h, world: { kmBetween, places } }) => {
  const online = bothOnline(c, h) ? ' Auch online möglich, zählt mindestens halb.' : ''
  const km = kmBetween(c, h)
  const [to, from] = [c.facts.municipality, h.facts.municipality]
  if (km === null || from === null || to === null)
    return online === ''
      ? 'Entfernung nicht bekannt, zählt halb.'
      : 'Entfernung nicht bekannt. Online möglich, zählt halb.'
  if (km === 0) return `Beide in ${placeName(places, to)}.${online}`
  const { radiusKm } = h.facts
  const reach =
    radiusKm === null
      ? `Umkreis nicht bekannt, gerechnet mit ${USUAL_RADIUS_KM} km`
      : `Umkreis ${radiusKm} km`
  return `${kmWords(km)} von ${placeName(places, from)} nach ${placeName(places, to)}, ${reach}.${online}`
}

const time: Say = ({ c: { facts: c }, h: { facts: h }, share }) => {
  if (isUnknown(share)) return 'Zeiten sind nicht auf beiden Seiten eingetragen, zählt halb.'
  const common = c.slots.filter(({ weekday, part }) =>
    h.slots.some(slot => slot.weekday === weekday && slot.part === part),
  )
  if (common.length === 0) return 'Keine gemeinsame Zeit.'
  const which = slotWords(common)
  if (share === 1) return `Gemeinsam: ${which}.`
  return `${common.length} von ${slotsWanted(c.hoursPerWeek)} gewünschten Zeiten: ${which}.`
}

const family: Say = ({ c: { facts: c }, h: { facts: h }, share }) => {
  if (c.family.length === 0) return 'Keine besondere Situation eingetragen, zählt voll.'
  if (isUnknown(share)) return 'Eigene Familiensituation nicht bekannt, zählt halb.'
  const namesOf = (traits: typeof c.family) => listed(traits.map(trait => familyTraitNames[trait]))
  const known = c.family.filter(trait => h.family.includes(trait))
  if (known.length === 0) return `Kennt nichts davon aus dem eigenen Leben: ${namesOf(c.family)}.`
  if (share === 1) return `Kennt es aus dem eigenen Leben: ${namesOf(known)}.`
  return `Kennt aus dem eigenen Leben ${known.length} von ${c.family.length}: ${namesOf(known)}.`
}

const age: Say = ({ c: { facts: c }, h: { facts: h } }) => {
  if (c.ageFrom === null && c.ageTo === null) return 'Kein Wunsch bekannt, zählt halb.'
  const wish = `Gewünscht: ${rangeWords(c.ageFrom, c.ageTo)}.`
  if (h.age === null) return `${wish} Alter nicht bekannt, zählt halb.`
  const years = yearsOff(h.age, c.ageFrom, c.ageTo)
  if (years === 0) return `${wish} Alter: ${yearWords(h.age)}.`
  return `${wish} ${yearWords(Math.abs(years))} ${years < 0 ? 'jünger' : 'älter'}.`
}

const interests: Say = ({ c: { facts: c }, h: { facts: h } }) => {
  if (c.interests.length === 0) return 'Im Fall sind keine Interessen eingetragen, zählt halb.'
  if (h.interests.length === 0) return 'Eigene Interessen sind nicht eingetragen, zählt halb.'
  const common = c.interests.filter(one => h.interests.includes(one))
  if (common.length === 0) return 'Keine gemeinsamen Interessen.'
  const names = listed(common.map(one => interestNames[one]))
  return `${common.length} von ${c.interests.length}: ${names}.`
}

const experience: Say = ({ c, h }) => {
  const { total } = h.facts.experience
  const work = workNames[c.facts.kind]
  if (total === 0) return `${work.first} ${work.one}.`
  const same = inTopics(c, h)
  const all = countOf(total, work.one, work.many)
  if (same === 0) return `${all}.`
  return same === total
    ? `${all} zu diesen Themen.`
    : `${all}, davon ${formatGermanNumber(same)} zu diesen Themen.`
}

export const partWords: Readonly<Record<PartKey, Say>> = {
  language,
  topics,
  distance,
  time,
  family,
  age,
  interests,
  experience,
}
