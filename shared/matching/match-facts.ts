import type { Gender, GermanLevel, Urgency } from '../clients/options.ts'
import type { LanguageLevel } from '../clients/options-record.ts'
import type { Places } from '../offers/places.ts'
import type { Weights } from '../settings/settings.ts'
import type { Permission } from '../volunteers/approval-rules.ts'
import type { AssignmentKind } from '../volunteers/assignment.ts'
import type { HelpTopic, Slot } from '../volunteers/helper.ts'
import type { FamilyTrait, Interest } from './matching-profile.ts'

// What the rules look at: facts without names, so that they may be reckoned with in a worker.

export type Spoken = { code: string; level: LanguageLevel }

/** A wish that waits, or an appointment that needs somebody who interprets. */
export type MatchCase = {
  /** Of the wish, or of the request. */
  id: string
  kind: AssignmentKind
  /** Agreed to be proposed; a request asks for that itself. */
  agreed: boolean
  /** The case is open and the wish still waits. */
  active: boolean
  /** Of everybody for whom it is: one who speaks it is enough for the family. */
  languages: readonly Spoken[]
  germanLevel: GermanLevel | null
  /** Somebody else interprets when they meet. */
  interpreter: boolean
  /** The language that has to be interpreted; null for a wish. */
  neededLanguage: string | null
  gender: Gender | null
  age: number | null
  wishedGender: 'w' | 'm' | null
  ageFrom: number | null
  ageTo: number | null
  topics: readonly { topic: HelpTopic; urgent: boolean }[]
  interests: readonly Interest[]
  slots: readonly Slot[]
  hoursPerWeek: number | null
  online: boolean | null
  municipality: string | null
  family: readonly FamilyTrait[]
  /** A child is among them, or it is about children. */
  minors: boolean
  urgency: Urgency
  waitingDays: number
}

export type MatchHelper = {
  id: string
  agreed: boolean
  active: boolean
  pauseUntil: string | null
  /** Does this kind of work. */
  does: boolean
  /** Places left for it: what is confirmed is taken, what is reserved is not. */
  placesLeft: number
  places: number
  /** By the papers; and where children are among those she would meet. */
  permission: Permission
  permissionWithMinors: Permission
  gender: Gender
  age: number | null
  languages: readonly Spoken[]
  germanLevel: GermanLevel | null
  topics: readonly HelpTopic[]
  refusedTopics: readonly HelpTopic[]
  wishedGender: 'w' | 'm' | null
  clientAgeFrom: number | null
  clientAgeTo: number | null
  radiusKm: number | null
  municipality: string | null
  slots: readonly Slot[]
  interests: readonly Interest[]
  online: boolean | null
  family: readonly FamilyTrait[]
  /** Accompaniments of this kind so far, and in which topics. */
  experience: { total: number; topics: Readonly<Partial<Record<HelpTopic, number>>> }
}

/** What is known of two who would meet; keyed by `pairKey`. */
export type PairFacts = {
  /** On the list of those to be kept apart, or an earlier one ended by the client's wish. */
  apart: ReadonlySet<string>
  /** One of them refused, and it still holds. */
  refused: ReadonlySet<string>
  /** They are together already. */
  together: ReadonlySet<string>
}

export const pairKey = (caseId: string, helperId: string) => `${caseId}/${helperId}`

export type MatchWorld = {
  today: string
  weights: Weights
  places: Places
  /** German of the client from which two understand each other without another language. */
  germanFrom: GermanLevel
  pairs: PairFacts
}

/** Grows when a rule or a part of the score changes its meaning; stands in every run. */
export const matchRulesVersion = 1
