import { type SeededRandom, seededRandom } from '../../electron/demo/seeded-random.ts'
import type { MatchCase, MatchHelper } from '../../shared/matching/match-facts.ts'
import { familyTrait, interest } from '../../shared/matching/matching-profile.ts'
import type { RunInput } from '../../shared/matching/run-input.ts'
import type { Places } from '../../shared/offers/places.ts'
import { helpTopic, type Slot } from '../../shared/volunteers/helper.ts'
import { aMatchCase, aMatchHelper, aMatchWorld } from './match-fact-builders.ts'

// Facts of a whole county: the same people for the same seed, each number of them.

type Size = { cases: number; helpers: number; seed?: number }

const TOWNS = 25
const ROWS = 5
/** About 9 km from town to town. */
const [EAST, NORTH] = [0.125, 0.08]
const languages = ['prs', 'ar', 'uk', 'tr', 'ti', 'so', 'ku', 'fa', 'ru', 'en']
const parts = ['vormittag', 'nachmittag', 'abend'] as const

const townKey = (at: number) => `06440${String(at + 1).padStart(3, '0')}`
const towns: Places = new Map(
  Array.from({ length: TOWNS }, (_, at) => [
    townKey(at),
    {
      name: `Ort ${at + 1}`,
      longitude: 8.5 + EAST * (at % ROWS),
      latitude: 50.1 + NORTH * Math.floor(at / ROWS),
    },
  ]),
)

/** Cases are numbered from 1, helpers too. */
export const countyCaseId = (at: number) => numbered('c', at)
export const countyHelperId = (at: number) => numbered('e', at)
const numbered = (letter: string, at: number) =>
  `0000${letter}000-0000-4000-8000-${String(at).padStart(12, '0')}`

export function aMatchCounty({ cases, helpers, seed = 1 }: Size): RunInput {
  const random = seededRandom(seed)
  return {
    cases: Array.from({ length: cases }, (_, at) => aCountyCase(random, at + 1)),
    helpers: Array.from({ length: helpers }, (_, at) => aCountyHelper(random, at + 1)),
    world: aMatchWorld({ places: towns }),
    ...{ fixed: [], previous: [] },
  }
}

export function aCountyCase(random: SeededRandom, at: number): MatchCase {
  const mayWish = { w: oneIn(random, 4) ? 'w' : null, m: oneIn(random, 12) ? 'm' : null } as const
  const gender = random.pick(['w', 'm'] as const)
  return aMatchCase({
    id: countyCaseId(at),
    languages: [{ code: aLanguage(random), level: 'erstsprache' }],
    germanLevel: random.pick([null, 'A0', 'A0', 'A1', 'A1', 'A1', 'A2', 'B1'] as const),
    ...{ gender, wishedGender: mayWish[gender], age: 18 + random.below(60) },
    topics: some(random, helpTopic.options.slice(0, 8), 3).map(topic => ({
      ...{ topic, urgent: oneIn(random, 4) },
    })),
    ...{ interests: some(random, interest.options, 3), slots: someSlots(random, 5) },
    municipality: oneIn(random, 20) ? null : townKey(random.below(TOWNS)),
    ...{ family: some(random, familyTrait.options, 2), minors: oneIn(random, 4) },
    urgency: random.pick(['akut', 'dringend', 'normal', 'normal', 'normal', 'kann-warten']),
    waitingDays: random.below(200),
  })
}

export function aCountyHelper(random: SeededRandom, at: number): MatchHelper {
  const isForMinors = !oneIn(random, 3)
  const papers = { allowed: isForMinors, missing: [], bySafeguarding: !isForMinors }
  return aMatchHelper({
    ...{ id: countyHelperId(at), placesLeft: random.below(5), places: 4 },
    ...{ gender: random.pick(['w', 'w', 'm']), age: 20 + random.below(55) },
    permissionWithMinors: papers,
    languages: [
      { code: aLanguage(random), level: random.pick(['erstsprache', 'fliessend', 'gut']) },
      { code: 'de', level: 'fliessend' },
    ],
    topics: some(random, helpTopic.options.slice(0, 8), 4),
    refusedTopics: oneIn(random, 5) ? [random.pick(helpTopic.options.slice(0, 8))] : [],
    wishedGender: oneIn(random, 6) ? 'w' : null,
    ...{ radiusKm: random.pick([10, 15, 20, 30]), municipality: townKey(random.below(TOWNS)) },
    ...{ slots: someSlots(random, 5), interests: some(random, interest.options, 3) },
    family: some(random, familyTrait.options, 2),
    experience: { total: random.below(8), topics: {} },
  })
}

const oneIn = (random: SeededRandom, count: number) => random.below(count) === 0

/** The first are spoken by many, the last by few. */
const aLanguage = (random: SeededRandom) =>
  languages[Math.min(random.below(languages.length), random.below(languages.length))]!

function some<T>(random: SeededRandom, values: readonly T[], most: number): T[] {
  const drawn = Array.from({ length: random.below(most + 1) }, () => random.pick(values))
  return [...new Set(drawn)]
}

function someSlots(random: SeededRandom, most: number): Slot[] {
  const all = Array.from({ length: 15 }, (_, at) => at)
  return some(random, all, most).map(at => ({ weekday: 1 + (at % 5), part: parts[at % 3]! }))
}
