import { distanceKm, samePlace } from '../offers/places.ts'
import { dayPart, helpTopic, type Slot } from '../volunteers/helper.ts'
import type { MatchCase, MatchHelper, MatchWorld } from './match-facts.ts'
import { familyTrait, interest } from './matching-profile.ts'

// The same facts in a form in which hundreds of thousands of pairs are held against each other in a
// second: each list a number with one bit for each entry, each person made ready once.

/** One bit for each entry that is there. */
export type Bits = number

export type PreparedCase = {
  facts: MatchCase
  topics: Bits
  urgentTopics: Bits
  interests: Bits
  slots: Bits
  family: Bits
  placeKnown: boolean
  /** By the number of the helper's place, as far as asked; null where nobody knows. */
  kmTo: (number | null)[]
  /** Helpers. */
  apart: ReadonlySet<string>
  refused: ReadonlySet<string>
  together: ReadonlySet<string>
}

export type PreparedHelper = {
  facts: MatchHelper
  topics: Bits
  refusedTopics: Bits
  interests: Bits
  slots: Bits
  family: Bits
  placeKnown: boolean
  /** Its number among those met. */
  place: number
}

/** The world, and who is made ready to be held against whom in it. */
export type PreparedWorld = Pick<MatchWorld, 'weights' | 'places' | 'germanFrom'> & {
  ofCase: (facts: MatchCase) => PreparedCase
  ofHelper: (facts: MatchHelper) => PreparedHelper
  /** From the one's place to the other's; null where one of them is not known. */
  kmBetween: (c: PreparedCase, h: PreparedHelper) => number | null
}

export function prepareWorld({ weights, places, germanFrom, pairs }: MatchWorld): PreparedWorld {
  const numberOf = numbered()
  const kmFrom = new Map<string | null, (number | null)[]>()
  const isKnown = (ags: string | null) => ags !== null && places.has(ags)
  const apart = byCase(pairs.apart)
  const refused = byCase(pairs.refused)
  const together = byCase(pairs.together)

  const prepareCase = (facts: MatchCase): PreparedCase => {
    const kmTo = kmFrom.get(facts.municipality) ?? []
    kmFrom.set(facts.municipality, kmTo)
    return {
      ...{ facts, kmTo, placeKnown: isKnown(facts.municipality) },
      ...{ interests: bitsOf(interest.options, facts.interests) },
      topics: bitsOf(
        helpTopic.options,
        facts.topics.map(({ topic }) => topic),
      ),
      urgentTopics: bitsOf(
        helpTopic.options,
        facts.topics.filter(({ urgent }) => urgent).map(({ topic }) => topic),
      ),
      ...{ slots: slotBits(facts.slots), family: bitsOf(familyTrait.options, facts.family) },
      apart: apart.get(facts.id) ?? nobody,
      refused: refused.get(facts.id) ?? nobody,
      together: together.get(facts.id) ?? nobody,
    }
  }

  const prepareHelper = (facts: MatchHelper): PreparedHelper => ({
    ...{ facts, place: numberOf(facts.municipality), placeKnown: isKnown(facts.municipality) },
    topics: bitsOf(helpTopic.options, facts.topics),
    refusedTopics: bitsOf(helpTopic.options, facts.refusedTopics),
    interests: bitsOf(interest.options, facts.interests),
    slots: slotBits(facts.slots),
    family: bitsOf(familyTrait.options, facts.family),
  })

  const kmBetween = (c: PreparedCase, h: PreparedHelper): number | null => {
    const known = c.kmTo[h.place]
    if (known !== undefined) return known
    const [from, to] = [c.facts.municipality, h.facts.municipality]
    const isSame = from !== null && to !== null && samePlace(from, to)
    const km = isSame ? 0 : distanceKm(places, from, to)
    c.kmTo[h.place] = km
    return km
  }

  return {
    ...{ weights, places, germanFrom, kmBetween },
    ofCase: rememberEach(prepareCase),
    ofHelper: rememberEach(prepareHelper),
  }
}

const nobody: ReadonlySet<string> = new Set()

/** The helpers of each case: asking by the key of a pair would write one for every pair. */
function byCase(keys: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const key of keys) {
    const end = key.indexOf('/')
    const helpers = found.get(key.slice(0, end)) ?? new Set()
    found.set(key.slice(0, end), helpers.add(key.slice(end + 1)))
  }
  return found
}

function numbered(): (key: string | null) => number {
  const numbers = new Map<string | null, number>()
  return key => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
}

function rememberEach<Facts extends object, Made>(make: (facts: Facts) => Made) {
  const made = new WeakMap<Facts, Made>()
  return (facts: Facts): Made => {
    const known = made.get(facts)
    if (known !== undefined) return known
    const fresh = make(facts)
    made.set(facts, fresh)
    return fresh
  }
}

// ---- bits

function bitsOf<T>(all: readonly T[], some: readonly T[]): Bits {
  return some.reduce((bits, one) => bits | (1 << all.indexOf(one)), 0)
}

export function countBits(bits: Bits): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}

/** Seven days with three parts each. */
function slotBits(slots: readonly Slot[]): Bits {
  return slots.reduce(
    (bits, { weekday, part }) =>
      bits | (1 << ((weekday - 1) * dayPart.options.length + dayPart.options.indexOf(part))),
    0,
  )
}
