import fc from 'fast-check'
import { gender, germanLevel, urgency } from '../../shared/clients/options.ts'
import { languageLevel } from '../../shared/clients/options-record.ts'
import {
  type MatchCase,
  type MatchHelper,
  type MatchWorld,
  pairKey,
  type Spoken,
} from '../../shared/matching/match-facts.ts'
import { familyTrait, interest } from '../../shared/matching/matching-profile.ts'
import type { Weights } from '../../shared/settings/settings.ts'
import { requirement, safeguarding } from '../../shared/volunteers/approval.ts'
import type { Permission } from '../../shared/volunteers/approval-rules.ts'
import { assignmentKind } from '../../shared/volunteers/assignment.ts'
import { dayPart, helpTopic, type Slot } from '../../shared/volunteers/helper.ts'
import { aMatchWorld, matchTowns } from './match-fact-builders.ts'

// Facts as they may come: few values, so that both fitting and forbidden pairs are frequent.

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values)
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null })
const someOf = <T>(values: readonly T[], maxLength = 4) => fc.subarray([...values], { maxLength })
const mostly = fc.nat({ max: 9 }).map(chance => chance > 0)

const spoken: fc.Arbitrary<Spoken[]> = fc.uniqueArray(
  fc.record({ code: oneOf(['prs', 'ar', 'uk', 'de']), level: oneOf(languageLevel.options) }),
  { maxLength: 3, selector: ({ code }) => code },
)
const slots: fc.Arbitrary<Slot[]> = fc.uniqueArray(
  fc.record({ weekday: oneOf([1, 2, 6]), part: oneOf(dayPart.options) }),
  { maxLength: 4, selector: ({ weekday, part }) => `${weekday}${part}` },
)
const { friedberg, nauheim } = matchTowns
const town = orNull(oneOf(['06999999', friedberg, nauheim, ...Object.values(matchTowns)]))
const ages = orNull(oneOf([0, 12, 17, 18, 25, 34, 40, 66, 95]))
const topic = oneOf(helpTopic.options.slice(0, 5))
const needs = fc.uniqueArray(fc.record({ topic, urgent: fc.boolean() }), {
  ...{ maxLength: 4, selector: (one: { topic: string }) => one.topic },
})

const allowed: Permission = { allowed: true, missing: [], bySafeguarding: false }
const permission: fc.Arbitrary<Permission> = fc.oneof(
  { weight: 9, arbitrary: fc.constant(allowed) },
  {
    weight: 1,
    arbitrary: someOf(requirement.options, 3).map(missing => ({
      ...{ allowed: false, missing, bySafeguarding: missing.some(one => safeguarding.has(one)) },
    })),
  },
)

const caseFacts = {
  kind: oneOf(assignmentKind.options),
  agreed: mostly,
  active: mostly,
  languages: spoken,
  germanLevel: orNull(oneOf(germanLevel.options)),
  interpreter: fc.boolean(),
  neededLanguage: oneOf([null, null, null, null, null, 'prs', 'ar']),
  gender: orNull(oneOf(gender.options)),
  age: ages,
  wishedGender: oneOf([null, null, 'w', 'm'] as const),
  ageFrom: oneOf([null, null, 18, 40]),
  ageTo: oneOf([null, null, 40, 70]),
  topics: needs,
  interests: someOf(interest.options.slice(0, 5)),
  slots,
  hoursPerWeek: orNull(fc.integer({ min: 1, max: 20 })),
  online: oneOf([null, true, false]),
  municipality: town,
  family: someOf(familyTrait.options, 3),
  minors: fc.boolean(),
  urgency: oneOf(urgency.options),
  waitingDays: fc.nat({ max: 400 }),
}

const helperFacts = {
  agreed: mostly,
  active: mostly,
  pauseUntil: oneOf([null, '2026-12-01']),
  does: mostly,
  placesLeft: oneOf([-1, 0, 1, 1, 2, 2, 3, 3, 4, 4]),
  places: oneOf([0, 1, 2, 4]),
  permission,
  permissionWithMinors: permission,
  gender: oneOf(gender.options),
  age: ages,
  languages: spoken,
  germanLevel: orNull(oneOf(germanLevel.options)),
  topics: fc.uniqueArray(topic, { maxLength: 4 }),
  refusedTopics: fc.uniqueArray(topic, { maxLength: 2 }),
  wishedGender: oneOf([null, null, 'w', 'm'] as const),
  clientAgeFrom: oneOf([null, null, 18, 30]),
  clientAgeTo: oneOf([null, null, 30, 65]),
  radiusKm: orNull(oneOf([0, 3, 15, 30, 200])),
  municipality: town,
  slots,
  interests: someOf(interest.options.slice(0, 5)),
  online: oneOf([null, true, false]),
  family: someOf(familyTrait.options, 3),
  experience: fc.record({
    total: fc.nat({ max: 8 }),
    topics: fc.dictionary(topic, fc.integer({ min: 1, max: 4 }), { noNullPrototype: true }),
  }),
}

export const arbMatchCase: fc.Arbitrary<MatchCase> = fc.record({ id: fc.uuid(), ...caseFacts })
export const arbMatchHelper: fc.Arbitrary<MatchHelper> = fc.record({
  ...{ id: fc.uuid(), ...helperFacts },
})

/** Eight shares that sum to 1000; some of them often nothing. */
export const arbWeights: fc.Arbitrary<Weights> = fc
  .array(fc.nat({ max: 1000 }), { minLength: 7, maxLength: 7 })
  .map(cuts => {
    const ends = [...cuts.toSorted((a, b) => a - b), 1000]
    const [language, topics, distance, time, family, age, interests, experience] = ends.map(
      (end, at) => end - (ends[at - 1] ?? 0),
    ) as [number, number, number, number, number, number, number, number]
    return { language, topics, distance, time, family, age, interests, experience }
  })

export type MatchScene = { world: MatchWorld; cases: MatchCase[]; helpers: MatchHelper[] }
type Most = { cases: number; helpers: number }

/** Cases and helpers with ids of their own, and what is known of some pairs among them. */
export function arbMatchScene(most: Most): fc.Arbitrary<MatchScene> {
  const people = fc.record({
    cases: fc.uniqueArray(arbMatchCase, { maxLength: most.cases, selector: ({ id }) => id }),
    helpers: fc.uniqueArray(arbMatchHelper, { maxLength: most.helpers, selector: ({ id }) => id }),
    weights: arbWeights,
    germanFrom: oneOf(germanLevel.options),
  })
  return people.chain(({ cases, helpers, weights, germanFrom }) => {
    const keys = cases.flatMap(({ id }) => helpers.map(helper => pairKey(id, helper.id)))
    const few = fc
      .tuple(fc.subarray(keys), fc.nat({ max: 4 }))
      .map(([some, chance]) => new Set(chance === 0 ? some : []))
    return fc
      .record({ apart: few, refused: few, together: few })
      .map(pairs => ({ world: aMatchWorld({ weights, germanFrom, pairs }), cases, helpers }))
  })
}

/** Two who could meet. */
export const arbMeeting = fc
  .record({ client: arbMatchCase, helper: arbMatchHelper, weights: arbWeights })
  .chain(({ client, helper, weights }) => {
    const key = pairKey(client.id, helper.id)
    const rarely = fc.nat({ max: 9 }).map(chance => new Set(chance === 0 ? [key] : []))
    return fc
      .record({
        pairs: fc.record({ apart: rarely, refused: rarely, together: rarely }),
        germanFrom: oneOf(germanLevel.options),
      })
      .map(rest => ({ client, helper, world: aMatchWorld({ weights, ...rest }) }))
  })
