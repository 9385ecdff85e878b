import { type GermanLevel, isAtLeast } from '../clients/options.ts'
import { commonGerman, NOT_SPOKEN, strengthIn, strengthInCommon } from './common-language.ts'
import { bothOnline } from './hard-rules.ts'
import type { PartKey } from './pair-verdict.ts'
import {
  countBits,
  type PreparedCase,
  type PreparedHelper,
  type PreparedWorld,
} from './prepared-facts.ts'

// How well two fit, each part from 0 to 1.

/** What is not known counts half. Below zero: reckoned so, for nobody knows. */
export type Share = number
const UNKNOWN: Share = -0.5
export const isUnknown = (share: Share) => share < 0
/** Rounded part by part, so that the score is the sum of what is shown. */
export const pointsOf = (weight: number, share: Share) => Math.round(weight * Math.abs(share))

type Part = (c: PreparedCase, h: PreparedHelper, world: PreparedWorld) => Share

/** By strength: not spoken, somewhat, well, fluently, mother tongue. */
const languageShares = [0, 0.5, 0.8, 0.8, 1] as const
export const languageShare = (strength: number) => languageShares[strength - NOT_SPOKEN] ?? 0
const INTERPRETED = 0.3

function germanShare(level: GermanLevel): number {
  if (isAtLeast(level, 'B2')) return 0.7
  return isAtLeast(level, 'B1') ? 0.5 : 0.3
}

/** The best way in which they can talk; half where none is known and nobody knows of one. */
const language: Part = ({ facts: c }, { facts: h }, { germanFrom }) => {
  if (c.neededLanguage !== null) {
    if (h.languages.length === 0) return UNKNOWN
    return languageShare(strengthIn(c.neededLanguage, h.languages))
  }
  const common = languageShare(strengthInCommon(c.languages, h.languages))
  const german = commonGerman(c, h, germanFrom)
  const inGerman = german === null ? 0 : germanShare(german)
  const best = Math.max(common, inGerman, c.interpreter ? INTERPRETED : 0)
  const isOpen = c.languages.length === 0 || h.languages.length === 0 || c.germanLevel === null
  return best === 0 && isOpen ? UNKNOWN : best
}

/** What she said she would not do is not covered, also where she said nothing else. */
const topics: Part = (c, h) => {
  if (c.topics === 0) return UNKNOWN
  const possible = c.topics & ~h.refusedTopics
  if (h.topics === 0) return UNKNOWN * shareOfNeeds(c, possible)
  return shareOfNeeds(c, possible & h.topics)
}

/** What is urgent counts double. */
const shareOfNeeds = (c: PreparedCase, covered: number) =>
  (countBits(covered) + countBits(covered & c.urgentTopics)) /
  (countBits(c.topics) + countBits(c.urgentTopics))

/** Where a volunteer has not said how far she goes. */
export const USUAL_RADIUS_KM = 25
const ONLINE = 0.5

const distance: Part = (c, h, { kmBetween }) => {
  const km = kmBetween(c, h)
  const least = bothOnline(c, h) ? ONLINE : 0
  if (km === null) return least === 0 ? UNKNOWN : least
  const limit = h.facts.radiusKm ?? USUAL_RADIUS_KM
  return Math.max(least, km === 0 ? 1 : limit === 0 ? 0 : 1 - km / limit)
}

const HOURS_PER_SLOT = 1.5
export const slotsWanted = (hoursPerWeek: number | null) =>
  Math.max(1, Math.ceil((hoursPerWeek ?? 0) / HOURS_PER_SLOT))

const time: Part = (c, h) => {
  if (c.slots === 0 || h.slots === 0) return UNKNOWN
  return Math.min(1, countBits(c.slots & h.slots) / slotsWanted(c.facts.hoursPerWeek))
}

/** Where there is nothing that one should know from one's own life, everybody fits. */
const family: Part = (c, h) => {
  if (c.family === 0) return 1
  if (h.family === 0) return UNKNOWN
  return countBits(c.family & h.family) / countBits(c.family)
}

const NEARLY_YEARS = 5
const NEARLY = 0.5

const age: Part = ({ facts: { ageFrom, ageTo } }, { facts }) => {
  if ((ageFrom === null && ageTo === null) || facts.age === null) return UNKNOWN
  const years = yearsOff(facts.age, ageFrom, ageTo)
  if (years === 0) return 1
  return Math.abs(years) <= NEARLY_YEARS ? NEARLY : 0
}

/** Below zero where younger than wished, above where older. */
export function yearsOff(years: number, from: number | null, to: number | null): number {
  if (from !== null && years < from) return years - from
  return to !== null && years > to ? years - to : 0
}

const interests: Part = (c, h) => {
  if (c.interests === 0 || h.interests === 0) return UNKNOWN
  return countBits(c.interests & h.interests) / countBits(c.interests)
}

const MUCH = 5

/** Those in a topic of the case count double. */
const experience: Part = (c, h) => Math.min(1, (h.facts.experience.total + inTopics(c, h)) / MUCH)

export function inTopics(c: PreparedCase, h: PreparedHelper): number {
  const { total, topics: done } = h.facts.experience
  let sum = 0
  for (const { topic } of c.facts.topics) sum += done[topic] ?? 0
  return Math.min(total, sum)
}

/** In the order in which they are shown. */
export const scoreParts: readonly { key: PartKey; share: Part }[] = [
  { key: 'language', share: language },
  { key: 'topics', share: topics },
  { key: 'distance', share: distance },
  { key: 'time', share: time },
  { key: 'family', share: family },
  { key: 'age', share: age },
  { key: 'interests', share: interests },
  { key: 'experience', share: experience },
]
