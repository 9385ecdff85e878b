import { z } from 'zod'
import { ags, citizenshipKey, languageCode } from '../clients/client.ts'
import { gender, germanLevel, referralField } from '../clients/options.ts'
import { residenceStatus } from '../clients/residence-status.ts'
import { day } from '../lib/dates.ts'
import { claim } from './eligibility.ts'
import { capacity, experience, standing } from './offer.ts'
import { topic } from './topics.ts'

// What the finder is asked and what it answers; the deciding itself is in decide-offer.ts.

export const daypart = z.enum(['vormittag', 'nachmittag', 'abend', 'wochenende'])
export type Daypart = z.infer<typeof daypart>
export const daypartNames: Readonly<Record<Daypart, string>> = {
  vormittag: 'vormittags',
  nachmittag: 'nachmittags',
  abend: 'abends',
  wochenende: 'am Wochenende',
}

/** What is known of somebody. Null or empty: not known, which is never the same as "no". */
export const finderFacts = z.strictObject({
  status: residenceStatus.nullable(),
  age: z.int().min(0).max(120).nullable(),
  gender,
  germanLevel: germanLevel.nullable(),
  citizenships: z.array(citizenshipKey).max(5),
  municipality: ags.nullable(),
  languages: z.array(languageCode).max(10),
  /** Ages in months; null: nobody asked, []: no children. */
  children: z.array(z.int().min(0).max(1440)).max(20).nullable(),
  needsChildcare: z.boolean().nullable(),
  dayparts: z.array(daypart).max(4),
  /** Only what somebody has said or a title proves. */
  claims: z.array(z.strictObject({ claim, holds: z.boolean() })).max(5),
})
export type FinderFacts = z.infer<typeof finderFacts>

export const nobodyKnown: FinderFacts = {
  status: null,
  age: null,
  gender: 'x',
  germanLevel: null,
  citizenships: [],
  municipality: null,
  languages: [],
  children: null,
  needsChildcare: null,
  dayparts: [],
  claims: [],
}

export const finderQuestion = z.strictObject({
  field: referralField.nullable(),
  topic: topic.nullable(),
  /** From when it is wanted; the rules of that day decide. */
  from: day,
  withinKm: z.int().min(1).max(200).nullable(),
  /** The need in the words of its title: what they name stands first, nothing is left out. */
  words: z.string().max(200).default(''),
})
export type FinderQuestion = z.infer<typeof finderQuestion>

export const verdict = z.enum(['passt', 'vielleicht', 'nicht'])
export type Verdict = z.infer<typeof verdict>
export const verdictNames: Readonly<Record<Verdict, string>> = {
  passt: 'Passt',
  vielleicht: 'Passt vielleicht',
  nicht: 'Passt nicht',
}

export const criterion = z.enum([
  ...['angebot', 'status', 'alter', 'deutsch', 'geschlecht', 'herkunft', 'wohnort'],
  ...['kinder', 'anspruch', 'betreuung', 'zeit', 'beginn', 'plaetze', 'sprache', 'weg'],
  ...['erfahrung', 'angaben', 'regeln'],
] as const)
export type Criterion = z.infer<typeof criterion>
export const criterionNames: Readonly<Record<Criterion, string>> = {
  angebot: 'Angebot',
  status: 'Status',
  alter: 'Alter',
  deutsch: 'Deutsch',
  geschlecht: 'Für wen',
  herkunft: 'Herkunft',
  wohnort: 'Wohnort',
  kinder: 'Kinder',
  anspruch: 'Anspruch',
  betreuung: 'Betreuung',
  zeit: 'Zeit',
  beginn: 'Beginn',
  plaetze: 'Plätze',
  sprache: 'Sprache',
  weg: 'Weg',
  erfahrung: 'Erfahrung',
  angaben: 'Angaben',
  regeln: 'Regeln',
}

/** One line of the answer: both facts in one sentence, and where it is known from. */
export const reason = z.strictObject({
  criterion,
  verdict,
  /** Fits or not, it is only good to know: no tick of its own. */
  hint: z.boolean().optional(),
  /** A key for tests and statistics, such as "rule-excludes" or "too-young". */
  code: z.string().max(40),
  text: z.string(),
  /** With "vielleicht": what is to be asked, in one sentence. */
  question: z.string().nullable(),
  source: z.string(),
  checkedOn: z.string().nullable(),
  /** The check is older than the settings allow. */
  stale: z.boolean(),
  ruleId: z.uuid().nullable(),
})
export type Reason = z.infer<typeof reason>

export const finding = z.strictObject({
  offerId: z.uuid(),
  verdict,
  distanceKm: z.number().nullable(),
  /** The deciding ones first. */
  reasons: z.array(reason),
  /** What a line of the list shows of the offer. */
  name: z.string(),
  organisationName: z.string(),
  topic,
  standing,
  municipality: ags.nullable(),
  town: z.string(),
  capacity,
  placesFree: z.int().nullable(),
  capacityNote: z.string(),
  startOn: z.string().nullable(),
  timesNote: z.string(),
  childcare: z.enum(['ja', 'nein', 'unbekannt']),
  childcareFromMonths: z.int().nullable(),
  experience,
  checkedOn: z.string().nullable(),
  stale: z.boolean(),
})
export type Finding = z.infer<typeof finding>

/** A rule that had a say, or would have had one on another day. */
export const ruleNote = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  source: z.string(),
  checkedOn: z.string(),
  validFrom: z.string().nullable(),
  validUntil: z.string().nullable(),
  age: z.enum(['gilt', 'noch-nicht', 'abgelaufen']),
  stale: z.boolean(),
})
export type RuleNote = z.infer<typeof ruleNote>

export const finderAnswer = z.strictObject({
  today: z.string(),
  facts: finderFacts,
  /** At most `shown` of each; the counts say how many there are. */
  findings: z.array(finding),
  counts: z.strictObject({ passt: z.int(), vielleicht: z.int(), nicht: z.int() }),
  rules: z.array(ruleNote),
  /** Nothing in the directory at all, or no rule: the screen says what to do first. */
  directorySize: z.int(),
})
export type FinderAnswer = z.infer<typeof finderAnswer>
