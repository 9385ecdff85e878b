import { decideWith, rulesInForce, verdictWith } from './decide-offer.ts'
import { type KeptRule, ruleAgeOn } from './eligibility.ts'
import {
  type FinderAnswer,
  type FinderFacts,
  type FinderQuestion,
  type Finding,
  type RuleNote,
  type Verdict,
  verdict,
} from './finder.ts'
import { type Asked, type Line, reasonsOf, worstOf } from './finder-lines.ts'
import { spokenFor } from './judge-hints.ts'
import { judgeRules } from './judge-rules.ts'
import { type Experience, type KeptOffer, noExperience, placeOf } from './offer.ts'
import { bestOf, byText, type Ranked } from './offer-rank.ts'
import { distanceKm, type Places, placeName } from './places.ts'
import { isStale } from './stale.ts'
import { answersTo } from './topic-kinds.ts'
import { type Topic, topics } from './topics.ts'
import { topicsInText } from './topics-in-text.ts'

/** What there is to choose from and what is known of the county. */
export type FinderBase = {
  offers: readonly KeptOffer[]
  rules: readonly KeptRule[]
  places: Places
  /** Names of states by their key. */
  states: ReadonlyMap<string, string>
  experience: ReadonlyMap<string, Experience>
  today: string
  staleDays: number
}
export type FinderWish = { question: FinderQuestion; facts: FinderFacts }

export type Found = Ranked

/** Decides all offers that the question is about, in no order and without a word. */
export function decideAll(base: FinderBase, wish: FinderWish): Found[] {
  const asked = askedOf(base, wish)
  return foundBy(base.offers, rulesByTopic(base.rules, asked), asked)
}

function foundBy(
  offers: readonly KeptOffer[],
  linesOf: (topic: Topic) => readonly Line[],
  asked: Asked,
): Found[] {
  const ofRules = remembered((topic: Topic) => worstOf(linesOf(topic)))
  const named = topicsInText(asked.question.words, asked.question.field).topics
  return offers
    .filter(({ topic }) => isAskedFor(topic, asked.question))
    .map(offer => ({
      offer,
      verdict: verdictWith(offer, ofRules(offer.topic), asked),
      isNamed: named.has(offer.topic),
      km: asked.kmTo(placeOf(offer).municipality),
      speaksOwnLanguage: spokenFor(offer, asked.facts.languages) !== undefined,
      experience: asked.experienceOf(offer.id),
    }))
}

/** All are decided, and only those that are shown are put into words. */
export function findOffers(
  base: FinderBase,
  { shown, ...wish }: FinderWish & { shown: number },
): FinderAnswer {
  const asked = askedOf(base, wish)
  const linesOf = rulesByTopic(base.rules, asked)
  const found = foundBy(base.offers, linesOf, asked)
  const groups = Map.groupBy(found, one => one.verdict)
  const of = (wanted: Verdict) => groups.get(wanted) ?? []
  return {
    today: base.today,
    facts: wish.facts,
    findings: verdict.options
      .flatMap(one => bestOf(of(one), shown))
      .map(one =>
        toFinding(one, decideWith(one.offer, linesOf(one.offer.topic), asked).lines, base),
      ),
    counts: {
      passt: of('passt').length,
      vielleicht: of('vielleicht').length,
      nicht: of('nicht').length,
    },
    rules: ruleNotes(base, wish.question, found),
    directorySize: base.offers.length,
  }
}

export function isAskedFor(offered: Topic, { field, topic }: FinderQuestion): boolean {
  if (topic !== null) return answersTo(topic, offered)
  return field === null || topics[offered].field === field
}

function askedOf(base: FinderBase, { question, facts }: FinderWish): Asked {
  const { today, staleDays, places, states, experience } = base
  return {
    ...{ facts, question, today, staleDays, places },
    names: {
      place: ags => placeName(places, ags),
      state: key => states.get(key) ?? key,
    },
    experienceOf: id => experience.get(id) ?? noExperience,
    kmTo: remembered(there => distanceKm(places, facts.municipality, there)),
  }
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return key => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(key)
    known.set(key, made)
    return made
  }
}

/** Rules know nothing of the single offer: once for each topic is enough. */
function rulesByTopic(rules: readonly KeptRule[], asked: Asked): (topic: Topic) => Line[] {
  const inForce = rulesInForce(rules, asked.question.from)
  return remembered(topic =>
    judgeRules(
      inForce.filter(rule => rule.topics.includes(topic)),
      asked,
    ),
  )
}

/** Those that held and those that would have on another day, for what was asked and what is there. */
function ruleNotes(
  base: FinderBase,
  question: FinderQuestion,
  found: readonly Found[],
): RuleNote[] {
  const matter = new Set(found.map(({ offer }) => offer.topic))
  if (question.topic !== null) matter.add(question.topic)
  return base.rules
    .filter(rule => rule.topics.some(topic => matter.has(topic)))
    .map(rule => ({
      ...{ id: rule.id, title: rule.title, source: rule.source, checkedOn: rule.checkedOn },
      ...{ validFrom: rule.validFrom, validUntil: rule.validUntil },
      age: ruleAgeOn(rule, question.from),
      stale: isStale(rule.checkedOn, base.today, base.staleDays),
    }))
    .toSorted(byAgeAndTitle)
}

const ages: readonly RuleNote['age'][] = ['gilt', 'noch-nicht', 'abgelaufen']

function byAgeAndTitle(a: RuleNote, b: RuleNote): number {
  return ages.indexOf(a.age) - ages.indexOf(b.age) || byText(a.title, b.title) || byText(a.id, b.id)
}

function toFinding(
  found: Found,
  lines: readonly Line[],
  { today, staleDays }: FinderBase,
): Finding {
  const { offer, verdict, km, experience } = found
  const place = placeOf(offer)
  const checkedOn = offer.checked?.on ?? null
  return {
    ...{ offerId: offer.id, verdict, distanceKm: km, reasons: reasonsOf(lines) },
    ...{ name: offer.name, organisationName: offer.organisation.name, topic: offer.topic },
    ...{ standing: offer.standing, municipality: place.municipality, town: place.town },
    ...{ capacity: offer.capacity, placesFree: offer.placesFree },
    ...{ capacityNote: offer.capacityNote, startOn: offer.startOn, timesNote: offer.timesNote },
    ...{ childcare: offer.childcare, childcareFromMonths: offer.childcareFromMonths },
    ...{ experience, checkedOn, stale: isStale(checkedOn, today, staleDays) },
  }
}
