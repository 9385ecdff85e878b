import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbMatchScene, arbMeeting } from '../../test/support/match-fact-arbitraries.ts'
import { aMatchCase, aMatchHelper, aMatchWorld } from '../../test/support/match-fact-builders.ts'
import { naiveBarriers } from '../../test/support/naive-match-rules.ts'
import { timesIf } from '../../test/support/thorough.ts'
import { createJudge } from './judge-pair.ts'
import type { MatchCase, MatchHelper } from './match-facts.ts'
import { type PairVerdict, pairVerdict } from './pair-verdict.ts'

const codesOf = ({ barriers }: PairVerdict) => barriers.map(({ code }) => code)

test('every pair that is forbidden names every rule that fails, and no other', () => {
  const property = fc.property(arbMeeting, ({ client, helper, world }) => {
    const judge = createJudge(world)
    const expected = naiveBarriers(client, helper, world)
    expect(judge.barrierCodes(client, helper)).toEqual(expected)
    expect(codesOf(judge.judge(client, helper))).toEqual(expected)
  })
  fc.assert(property, { numRuns: timesIf(1000, 200) })
})

test('no pair that is weighed breaks a rule, and no other is left out', () => {
  const scene = arbMatchScene({ cases: 6, helpers: 6 })
  const property = fc.property(scene, ({ world, cases, helpers }) => {
    const judge = createJudge(world)
    for (const client of cases)
      for (const helper of helpers) {
        const isForbidden = naiveBarriers(client, helper, world).length > 0
        expect(judge.weigh(client, helper) === null).toBe(isForbidden)
      }
  })
  fc.assert(property, { numRuns: timesIf(300, 60) })
})

test('what is said in words is what was weighed', () => {
  const property = fc.property(arbMeeting, ({ client, helper, world }) => {
    const judge = createJudge(world)
    const verdict = judge.judge(client, helper)
    const weighed = judge.weigh(client, helper)
    expect(pairVerdict.parse(verdict)).toEqual(verdict)
    expect(weighed !== null).toBe(verdict.allowed)
    expect(verdict.allowed).toBe(verdict.barriers.length === 0)
    if (weighed === null) return
    const fingerprint = judge.fingerprint(client, helper)
    expect(weighed).toEqual({ score: verdict.score, fingerprint })
  })
  fc.assert(property, { numRuns: timesIf(500, 100) })
})

test('the score is the sum of its parts, none of which is more than its weight', () => {
  const property = fc.property(arbMeeting, ({ client, helper, world }) => {
    const { parts, score } = createJudge(world).judge(client, helper)
    expect(parts.map(({ key }) => key)).toEqual(Object.keys(world.weights))
    for (const { key, points, of } of parts) {
      expect(of).toBe(world.weights[key])
      expect(points).toBeGreaterThanOrEqual(0)
      expect(points).toBeLessThanOrEqual(of)
    }
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score)
    expect(score).toBeLessThanOrEqual(1000)
  })
  fc.assert(property, { numRuns: timesIf(500, 100) })
})

/** To talk by video is a consent: while nobody has given it, the way counts. */
const unknownOfCase: readonly Partial<MatchCase>[] = [
  ...[{ languages: [] }, { germanLevel: null }, { gender: null }, { gender: 'x' as const }],
  ...[{ age: null }, { topics: [] }, { interests: [] }, { slots: [] }, { hoursPerWeek: null }],
  ...[{ municipality: null }, { family: [] }, { ageFrom: null, ageTo: null }],
]
const unknownOfHelper: readonly Partial<MatchHelper>[] = [
  ...[{ languages: [] }, { germanLevel: null }, { gender: 'x' as const }, { age: null }],
  ...[{ topics: [] }, { interests: [] }, { slots: [] }, { municipality: null }, { family: [] }],
  ...[{ radiusKm: null }, { clientAgeFrom: null, clientAgeTo: null }],
]

test('to know less never forbids', () => {
  const unknown = fc.record({
    ofCase: fc.constantFrom({}, ...unknownOfCase),
    ofHelper: fc.constantFrom({}, ...unknownOfHelper),
  })
  const property = fc.property(arbMeeting, unknown, (meeting, { ofCase, ofHelper }) => {
    const { client, helper, world } = meeting
    const judge = createJudge(world)
    const before = judge.barrierCodes(client, helper)
    const after = judge.barrierCodes({ ...client, ...ofCase }, { ...helper, ...ofHelper })
    expect(before).toEqual(expect.arrayContaining([...after]))
  })
  fc.assert(property, { numRuns: timesIf(1000, 200) })
})

test('of whom nothing is known may meet, with a question for each thing that matters', () => {
  const client = aMatchCase({
    ...{ languages: [], germanLevel: null, gender: null, age: null, topics: [], interests: [] },
    ...{ slots: [], municipality: null, family: [], wishedGender: 'w' },
  })
  const helper = aMatchHelper({
    ...{ languages: [], germanLevel: null, gender: 'x', age: null, topics: [], interests: [] },
    ...{ slots: [], municipality: null, family: [], radiusKm: null, wishedGender: 'm' },
    ...{ clientAgeFrom: 18, experience: { total: 0, topics: {} } },
  })
  const { allowed, questions, parts } = createJudge(aMatchWorld()).judge(client, helper)
  expect(allowed).toBe(true)
  expect(questions.map(({ code }) => code)).toEqual([
    ...['geschlecht-fall', 'geschlecht-ehrenamt', 'sprachen-fall', 'sprachen-ehrenamt'],
    ...['deutsch-fall', 'ort-fall', 'ort-ehrenamt', 'umkreis', 'zeiten-fall', 'zeiten-ehrenamt'],
    'alter-fall',
  ])
  const open = parts.filter(({ unknown }) => unknown).map(({ key }) => key)
  expect(open).toEqual(['language', 'topics', 'distance', 'time', 'age', 'interests'])
})

// ---- the fingerprint: what a confirmation answers to

/** All of a verdict but its sentences. */
const essence = ({ barriers, questions, parts }: PairVerdict) =>
  JSON.stringify([
    barriers.map(({ code }) => code),
    questions.map(({ code }) => code),
    parts.map(({ points, unknown }) => [points, unknown]),
  ])

test('the fingerprint differs exactly where the verdict does', () => {
  const property = fc.property(arbMeeting, arbMeeting, fc.boolean(), (one, other, mixed) => {
    const judge = createJudge(one.world)
    const helper = mixed ? one.helper : { ...one.helper, slots: other.helper.slots }
    const client = mixed ? { ...one.client, family: other.client.family } : one.client
    const isSame =
      essence(judge.judge(one.client, one.helper)) === essence(judge.judge(client, helper))
    const [before, after] = [
      judge.fingerprint(one.client, one.helper),
      judge.fingerprint(client, helper),
    ]
    expect(before === after).toBe(isSame)
  })
  fc.assert(property, { numRuns: timesIf(1000, 200) })
})

test.each<[string, Partial<MatchCase>, Partial<MatchHelper>]>([
  ['waiting', { waitingDays: 100, urgency: 'akut' }, {}],
  ['a place more', {}, { places: 3, placesLeft: 3 }],
  ['a topic that nobody asked for', {}, { topics: ['behoerde', 'schule', 'kita'] }],
  ['a slot of the other', {}, { slots: [...aMatchHelper().slots, { weekday: 6, part: 'abend' }] }],
])('the fingerprint stays: %s', (_, ofCase, ofHelper) => {
  const { fingerprint } = createJudge(aMatchWorld())
  const before = fingerprint(aMatchCase(), aMatchHelper())
  expect(fingerprint(aMatchCase(ofCase), aMatchHelper(ofHelper))).toBe(before)
})

test.each<[string, Partial<MatchCase>, Partial<MatchHelper>]>([
  ['a barrier', { agreed: false }, {}],
  ['another barrier as well', { agreed: false, active: false }, {}],
  ['a question', { wishedGender: 'w' }, { gender: 'x' }],
  ['a question of the other side', { gender: null }, { wishedGender: 'w' }],
  ['the age is known, and counts half too', { ageFrom: 50 }, {}],
  ['points', {}, { interests: ['garten'] }],
])('the fingerprint differs: %s', (_, ofCase, ofHelper) => {
  const { fingerprint } = createJudge(aMatchWorld())
  const before = fingerprint(aMatchCase(), aMatchHelper())
  expect(fingerprint(aMatchCase(ofCase), aMatchHelper(ofHelper))).not.toBe(before)
})
