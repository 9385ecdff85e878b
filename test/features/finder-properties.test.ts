import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gender, germanLevel } from '../../shared/clients/options.ts'
import { residenceStatus } from '../../shared/clients/residence-status.ts'
import { checkCondition } from '../../shared/offers/condition-check.ts'
import { decideOffer } from '../../shared/offers/decide-offer.ts'
import {
  type Condition,
  citizenshipGroup,
  claim,
  type KeptRule,
  ruleEffect,
} from '../../shared/offers/eligibility.ts'
import { factsRead } from '../../shared/offers/facts-read.ts'
import { findOffers } from '../../shared/offers/find-offers.ts'
import {
  daypart,
  type FinderFacts,
  type FinderQuestion,
  nobodyKnown,
} from '../../shared/offers/finder.ts'
import { type Asked, worstOf } from '../../shared/offers/finder-lines.ts'
import { ownConditions } from '../../shared/offers/judge-admission.ts'
import { capacity, noExperience, offerState, yesNoUnknown } from '../../shared/offers/offer.ts'
import { distanceKm, placeName } from '../../shared/offers/places.ts'
import { aBase, aKeptOffer, aKeptRule, places, TODAY } from '../support/finder-situations.ts'

const some = <T>(options: readonly T[]) => fc.subarray([...options], { minLength: 1, maxLength: 3 })
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const span = (top: number) =>
  fc.tuple(fc.nat(top), fc.nat(top)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
const places4 = ['06440004', '06440008', '06435014', '06415000'] as const
const states = ['000', '129', '166', '475', '159', '997', '998'] as const
const level = fc.constantFrom(...germanLevel.options)

const conditions: fc.Arbitrary<Condition> = fc.oneof(
  some(residenceStatus.options).map(list => ({ fact: 'status' as const, in: list })),
  span(60).map(both => ({ fact: 'age' as const, ...both })),
  level.map(from => ({ fact: 'german' as const, from, to: null })),
  level.map(to => ({ fact: 'german' as const, from: null, to })),
  some(['w', 'm', 'd'] as const).map(list => ({ fact: 'gender' as const, in: list })),
  some(citizenshipGroup.options).map(groups => ({
    ...{ fact: 'citizenship' as const, groups, keys: [] },
  })),
  some(places4).map(list => ({ fact: 'municipality' as const, in: list })),
  span(18).map(both => ({ fact: 'children' as const, ...both })),
  some(claim.options).map(list => ({ fact: 'claim' as const, in: list })),
)
const rules: fc.Arbitrary<KeptRule[]> = fc
  .array(
    fc.record({
      effect: fc.constantFrom(...ruleEffect.options),
      conditions: fc.array(conditions, { minLength: 1, maxLength: 3 }),
      validFrom: fc.constantFrom(null, '2026-01-01', '2026-11-16', '2026-12-01'),
      validUntil: fc.constantFrom(null, '2026-12-31'),
    }),
    { maxLength: 6 },
  )
  .map(list => list.map((part, at) => aKeptRule(at, part)))

const facts: fc.Arbitrary<FinderFacts> = fc.record({
  status: maybe(fc.constantFrom(...residenceStatus.options)),
  age: maybe(fc.nat(90)),
  gender: fc.constantFrom(...gender.options),
  germanLevel: maybe(level),
  citizenships: fc.subarray([...states], { maxLength: 2 }),
  municipality: maybe(fc.constantFrom(...places4)),
  languages: fc.subarray(['ar', 'fa', 'de', 'ti'], { maxLength: 3 }),
  children: maybe(fc.array(fc.nat(200), { maxLength: 3 })),
  needsChildcare: maybe(fc.boolean()),
  dayparts: fc.subarray([...daypart.options]),
  claims: fc
    .subarray([...claim.options])
    .chain(list =>
      fc.tuple(...list.map(one => fc.boolean().map(holds => ({ claim: one, holds })))),
    ),
})
const offers = fc
  .record({
    topic: fc.constantFrom('deutsch4u' as const, 'rechtsberatung' as const),
    state: fc.constantFrom(...offerState.options),
    capacity: fc.constantFrom(...capacity.options),
    childcare: fc.constantFrom(...yesNoUnknown.options),
    childcareFromMonths: maybe(fc.nat(48)),
    area: fc.subarray([...places4], { maxLength: 2 }),
    endOn: fc.constantFrom(null, '2026-11-01', '2027-01-01'),
    admission: fc.record({
      ...{ ageFrom: maybe(fc.nat(20)), ageTo: maybe(fc.nat(40).map(over => over + 20)) },
      ...{ genders: fc.subarray(['w' as const, 'm' as const]), germanFrom: maybe(level) },
      germanTo: maybe(level),
      statuses: fc.subarray([...residenceStatus.options], { maxLength: 4 }),
      note: fc.constant(''),
    }),
  })
  .map(part => aKeptOffer(part))
const question: fc.Arbitrary<FinderQuestion> = fc.record({
  ...{ field: fc.constant(null), topic: fc.constant(null), from: fc.constant(TODAY) },
  withinKm: maybe(fc.integer({ min: 1, max: 40 })),
  words: fc.constantFrom('', 'Deutschkurs', 'Anwalt'),
})
const cases = fc.record({ offer: offers, rules, facts, question })

function asked(known: FinderFacts, about: FinderQuestion): Asked {
  return {
    ...{ facts: known, question: about, today: TODAY, staleDays: 180, places },
    names: { place: ags => placeName(places, ags), state: key => key },
    experienceOf: () => noExperience,
    kmTo: there => distanceKm(places, known.municipality, there),
  }
}
const everyRule = (list: readonly KeptRule[], topic: KeptRule['topics'][number]) =>
  list.map(rule => ({ ...rule, topics: [topic] }))

test('a fact that nothing reads changes no verdict', () => {
  fc.assert(
    fc.property(cases, facts, ({ offer, rules: list, facts: known, question: about }, others) => {
      const held = everyRule(list, offer.topic)
      const read = factsRead(offer, held, about)
      const other = { ...others }
      for (const key of read) Object.assign(other, { [key]: known[key] })
      const one = decideOffer(offer, held, asked(known, about)).verdict
      expect(decideOffer(offer, held, asked(other, about)).verdict).toBe(one)
    }),
    { numRuns: 400 },
  )
})

test('every "no" cites what fails, and that is known', () => {
  fc.assert(
    fc.property(cases, ({ offer, rules: list, facts: known, question: about }) => {
      const held = everyRule(list, offer.topic)
      const { verdict, lines } = decideOffer(offer, held, asked(known, about))
      const nos = lines.filter(line => line.verdict === 'nicht')
      expect(nos.length > 0).toBe(verdict === 'nicht')
      for (const no of nos) {
        const { text, source, ruleId } = no.words()
        expect(text).not.toBe('')
        expect(source).not.toBe('')
        expect(text).not.toContain('nicht bekannt')
        const cited = held.find(({ id }) => id === ruleId)?.conditions ?? ownConditions(offer)
        if (!['angebot', 'beginn', 'zeit'].includes(no.criterion)) {
          expect(cited.map(one => checkCondition(one, known))).not.toEqual([])
          expect(cited.some(one => checkCondition(one, known) !== 'unclear')).toBe(true)
        }
      }
    }),
    { numRuns: 400 },
  )
})

test('of somebody of whom nothing is known nobody says no, but what is over is over', () => {
  fc.assert(
    fc.property(cases, ({ offer, rules: list, question: about }) => {
      const { lines } = decideOffer(offer, everyRule(list, offer.topic), asked(nobodyKnown, about))
      const nos = lines.filter(({ verdict }) => verdict === 'nicht').map(line => line.criterion)
      expect(nos.filter(one => one !== 'angebot' && one !== 'beginn')).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('forgetting a fact never makes a "no", unless it is a claim or a passport', () => {
  const forgettable = [
    ...(['status', 'age', 'gender', 'germanLevel', 'municipality', 'children'] as const),
    ...(['needsChildcare', 'dayparts', 'languages'] as const),
  ]
  fc.assert(
    fc.property(cases, fc.constantFrom(...forgettable), (one, key) => {
      const { offer, facts: known, question: about } = one
      const held = everyRule(one.rules, offer.topic).filter(({ effect }) => effect !== 'anspruch')
      const fewer = { ...known, [key]: nobodyKnown[key] }
      const before = decideOffer(offer, held, asked(known, about)).verdict
      if (before === 'nicht') return
      expect(decideOffer(offer, held, asked(fewer, about)).verdict).not.toBe('nicht')
    }),
    { numRuns: 400 },
  )
})

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })

test('the answer does not depend on the order in which anything is kept', () => {
  const many = fc
    .array(offers, { minLength: 2, maxLength: 8 })
    .map(list => list.map((offer, at) => ({ ...offer, id: aKeptOffer({}, at + 1).id })))
    .chain(list => fc.tuple(fc.constant(list), shuffled(list)))
  const held = rules.chain(list => fc.tuple(fc.constant(list), shuffled(list)))
  fc.assert(
    fc.property(many, held, facts, question, ([list, mixed], [rule, turned], known, about) => {
      const wish = { question: about, facts: known, shown: 20 }
      const one = findOffers(aBase({ offers: list, rules: rule }), wish)
      expect(findOffers(aBase({ offers: mixed, rules: turned }), wish)).toEqual(one)
    }),
    { numRuns: 150 },
  )
})

test('a rule that has ended changes nothing but the note', () => {
  fc.assert(
    fc.property(cases, conditions, fc.constantFrom(...ruleEffect.options), (one, extra, effect) => {
      const { offer, rules: list, facts: known, question: about } = one
      const held = everyRule(list, offer.topic)
      const ended = aKeptRule(99, {
        ...{ topics: [offer.topic], conditions: [extra], effect, validUntil: '2026-11-15' },
      })
      const wish = { question: about, facts: known, shown: 20 }
      const base = { offers: [offer] }
      const { rules: notes, ...answer } = findOffers(aBase({ ...base, rules: held }), wish)
      const more = findOffers(aBase({ ...base, rules: [...held, ended] }), wish)
      expect({ ...more, rules: [] }).toEqual({ ...answer, rules: [] })
      expect(more.rules).toHaveLength(notes.length + 1)
      expect(more.rules.find(({ id }) => id === ended.id)?.age).toBe('abgelaufen')
    }),
    { numRuns: 200 },
  )
})

test('the verdict is the worst of the lines that are read', () => {
  fc.assert(
    fc.property(cases, ({ offer, rules: list, facts: known, question: about }) => {
      const base = aBase({ offers: [offer], rules: everyRule(list, offer.topic) })
      const { findings } = findOffers(base, { question: about, facts: known, shown: 5 })
      expect(findings.map(one => one.verdict)).toEqual(findings.map(one => worstOf(one.reasons)))
    }),
    { numRuns: 300 },
  )
})
