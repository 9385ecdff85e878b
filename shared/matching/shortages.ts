import { helperAdder } from './added-helper.ts'
import { benefitOf } from './benefit.ts'
import { mainLanguage } from './fairness.ts'
import { type Profile, profileHelper } from './helper-profile.ts'
import type { MatchCase } from './match-facts.ts'
import type { Plan } from './plan.ts'
import type { Shortage } from './run.ts'

// What is missing: for each kind of volunteer who could help those nobody is proposed for, one more
// is added to the proposal.

/** Profiles that are weighed at all: those that most people wait for. */
const MOST_PROFILES = 40
const SHOWN = 5

type Adder = ReturnType<typeof helperAdder>
type Found = { shortage: Shortage; served: readonly number[] }

export function findShortages(plan: Plan): Shortage[] {
  const served = new Set(plan.solution.pairs.map(([client]) => client))
  const waiting = plan.cases.filter((_, client) => !served.has(client))
  const add = helperAdder(plan.allowed.instance, plan.free)
  const found = profilesFor(waiting).flatMap(profile => withOneMore(plan, profile, add))
  return withoutRepeats(found.sort(byUse))
    .slice(0, SHOWN)
    .map(({ shortage }) => shortage)
}

/** Where and in which language people wait; where somebody wishes for it, with a gender too. */
function profilesFor(waiting: readonly MatchCase[]): Profile[] {
  const counted = new Map<string, { profile: Profile; cases: number }>()
  for (const one of waiting) {
    const [language, { municipality }] = [mainLanguage(one), one]
    if (language === null || municipality === null) continue
    for (const gender of new Set([null, one.wishedGender])) {
      const profile = { language, municipality, gender }
      const key = JSON.stringify(profile)
      const cases = (counted.get(key)?.cases ?? 0) + 1
      counted.set(key, { profile, cases })
    }
  }
  return [...counted]
    .sort(([key, one], [other, two]) => two.cases - one.cases || (key < other ? -1 : 1))
    .slice(0, MOST_PROFILES)
    .map(([, { profile }]) => profile)
}

function withOneMore({ cases, judge }: Plan, profile: Profile, add: Adder): Found[] {
  const helper = profileHelper(profile)
  const edges = cases.flatMap((one, client) => {
    const weighed = judge.weigh(one, helper)
    return weighed === null ? [] : [[client, benefitOf(weighed.score, one, false)] as const]
  })
  const { gain, served } = add({ capacity: helper.placesLeft, edges })
  if (served.length === 0) return []
  return [{ shortage: { ...profile, more: served.length, gain }, served }]
}

/** The most people first, then the most points; who would do in any gender is not asked for one. */
function byUse({ shortage: one }: Found, { shortage: other }: Found): number {
  if (one.more !== other.more) return other.more - one.more
  if (one.gain !== other.gain) return other.gain - one.gain
  return Number(one.gender !== null) - Number(other.gender !== null)
}

/** The same language from the next village, for nobody else: that is no second shortage. */
function withoutRepeats(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const one of found) {
    const repeats = kept.some(
      ({ shortage, served }) =>
        shortage.language === one.shortage.language &&
        one.served.every(client => served.includes(client)),
    )
    if (!repeats) kept.push(one)
  }
  return kept
}
