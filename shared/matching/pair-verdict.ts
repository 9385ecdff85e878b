import { z } from 'zod'
import { weights } from '../settings/settings.ts'

// What the rules say of two people: codes first, sentences from them.

/** Why two may not meet. The first five protect people: nobody can pass over them. */
export const barrierCode = z.enum([
  ...['papiere', 'papiere-minderjaehrige', 'ausschluss', 'einverstaendnis'],
  ...['einverstaendnis-ehrenamt', 'nicht-aktiv', 'fall-ruht', 'aufgabe', 'voll', 'schon-zusammen'],
  ...['abgelehnt', 'wunsch-geschlecht', 'wunsch-geschlecht-ehrenamt', 'verstaendigung'],
  ...['entfernung', 'zeit', 'thema', 'altersgrenze'],
] as const)
export type BarrierCode = z.infer<typeof barrierCode>

export const barrier = z.strictObject({
  code: barrierCode,
  /** Nobody can pass over it, not even with a reason. */
  safeguarding: z.boolean(),
  /** "4 km über dem Umkreis von 15 km." */
  text: z.string(),
  /** What would cure it, where one can ask; empty where nothing does. */
  cure: z.string(),
})
export type Barrier = z.infer<typeof barrier>

/** Unknown data never forbids: it is asked. */
export const openQuestion = z.strictObject({ code: z.string().max(40), text: z.string() })
export type OpenQuestion = z.infer<typeof openQuestion>

export const partKey = weights.keyof()
export type PartKey = z.infer<typeof partKey>
export const partNames: Readonly<Record<PartKey, string>> = {
  language: 'Sprache',
  topics: 'Themen',
  distance: 'Entfernung',
  time: 'Zeit',
  family: 'Familie',
  age: 'Alter',
  interests: 'Interessen',
  experience: 'Erfahrung',
}

export const scorePart = z.strictObject({
  key: partKey,
  points: z.int().min(0),
  of: z.int().min(0),
  /** Counts half, because nobody knows. */
  unknown: z.boolean(),
  text: z.string(),
})
export type ScorePart = z.infer<typeof scorePart>

export const pairVerdict = z.strictObject({
  allowed: z.boolean(),
  barriers: z.array(barrier),
  questions: z.array(openQuestion),
  parts: z.array(scorePart),
  score: z.int().min(0).max(1000),
})
export type PairVerdict = z.infer<typeof pairVerdict>
