import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { type KeptRule, rule } from '../../shared/offers/eligibility.ts'
import { type FinderBase, findOffers } from '../../shared/offers/find-offers.ts'
import {
  type FinderFacts,
  type FinderQuestion,
  type Finding,
  nobodyKnown,
  type Verdict,
} from '../../shared/offers/finder.ts'
import type { KeptOffer, Offer } from '../../shared/offers/offer.ts'
import type { Places } from '../../shared/offers/places.ts'
import type { Topic } from '../../shared/offers/topics.ts'
import { anOffer, anOrganisation } from './offer-builders.ts'

export const TODAY = '2026-11-16'
export const BEFORE = '2026-02-08'
export const AFTER = '2026-02-09'

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const assets = path.join(import.meta.dirname, '../../assets/data')

/** The rules that ship, as they stand in the program. */
export function starterRules(): KeptRule[] {
  const file = readFileSync(path.join(assets, 'starter-rules.json'), 'utf8')
  return z
    .array(rule)
    .parse(JSON.parse(file))
    .map((one, at) => ({ ...one, id: idOf(9000 + at), version: 1, shipped: true }))
}

/** Four of the county and Hanau under both its keys. */
export const places: Places = new Map([
  ['06440004', { name: 'Büdingen', longitude: 9.1126, latitude: 50.2901 }],
  ['06440001', { name: 'Altenstadt', longitude: 8.9452, latitude: 50.2859 }],
  ['06440008', { name: 'Friedberg', longitude: 8.7556, latitude: 50.3374 }],
  ['06440016', { name: 'Nidda', longitude: 9.0079, latitude: 50.4125 }],
  ['06435014', { name: 'Hanau', longitude: 8.9152, latitude: 50.1356 }],
  ['06415000', { name: 'Hanau', longitude: 8.9152, latitude: 50.1356 }],
])
const states = new Map([
  ['000', 'Deutschland'],
  ['129', 'Frankreich'],
  ['159', 'Sowjetunion'],
  ['166', 'Ukraine'],
  ['423', 'Afghanistan'],
  ['475', 'Syrien'],
])

export function aKeptOffer(changes: Partial<Offer> = {}, number = 1): KeptOffer {
  const organisation = { ...anOrganisation(), id: idOf(500), version: 1 }
  return {
    ...anOffer(organisation.id, { childcareFromMonths: 12, ...changes }),
    ...{ id: idOf(number), version: 1, source: 'eigen', updatedOn: TODAY, organisation },
  }
}

export function aKeptRule(number: number, changes: Partial<KeptRule> = {}): KeptRule {
  return {
    ...{ id: idOf(7000 + number), version: 1, shipped: false, title: `Regel ${number}` },
    ...{ topics: ['deutsch4u'], effect: 'voraussetzung' },
    conditions: [{ fact: 'age', from: 18, to: null }],
    ...{ validFrom: null, validUntil: null, source: 'Gesetz', checkedOn: '2026-11-02', note: '' },
    ...changes,
  }
}

export function aBase(changes: Partial<FinderBase> = {}): FinderBase {
  return {
    ...{ offers: [aKeptOffer()], rules: [], places, states, experience: new Map() },
    ...{ today: TODAY, staleDays: 180 },
    ...changes,
  }
}

export type Situation = {
  facts?: Partial<FinderFacts>
  question?: Partial<FinderQuestion>
  offer?: Partial<Offer>
  base?: Partial<FinderBase>
}

/** The one offer of a situation, as the answer shows it. */
export function findingOf({ facts, question, offer, base }: Situation): Finding {
  const asked = { field: null, topic: null, from: TODAY, withinKm: null, words: '', ...question }
  const { findings } = findOffers(aBase({ offers: [aKeptOffer(offer)], ...base }), {
    ...{ question: asked, facts: { ...nobodyKnown, ...facts }, shown: 5 },
  })
  return findings[0]!
}

/** Said of every entry that is in order. */
const ordinary = ['places-free', 'distance']

/** What decided: with "passt" every reason, otherwise those that stand against it. */
export function decidingCodes({ verdict, reasons }: Finding): string[] {
  return reasons
    .filter(one => (verdict === 'passt' ? !ordinary.includes(one.code) : one.verdict !== 'passt'))
    .map(({ criterion, code }) => `${criterion}:${code}`)
}

export type Row = readonly [
  what: string,
  topic: Topic,
  day: string,
  facts: Partial<FinderFacts>,
  verdict: Verdict,
  codes: readonly string[],
]

/** Asked against the rules that ship; the offer itself is open to everybody. */
export function answerTo([, topic, from, facts]: Row, rules: readonly KeptRule[]) {
  const offer = { topic, childcare: 'ja' as const }
  const finding = findingOf({ facts, question: { from }, offer, base: { rules } })
  return { verdict: finding.verdict, codes: decidingCodes(finding) }
}
