import type { Gender } from '../clients/options.ts'
import type { Weights } from '../settings/settings.ts'
import type { Permission } from './approval-rules.ts'
import type { Candidate, HelpRequest } from './assignment.ts'
import type { AnswerState, Engagement } from './assignment-rules.ts'
import type { Helper, HelperState } from './helper.ts'

// What proposing somebody looks at.

export type CandidateFacts = {
  helperId: string
  name: string
  helper: Pick<
    Helper,
    | 'kinds'
    | 'gender'
    | 'languages'
    | 'topics'
    | 'refusedTopics'
    | 'wishedGender'
    | 'radiusKm'
    | 'municipality'
    | 'slots'
    | 'capacity'
  >
  state: HelperState
  pauseUntil: string | null
  /** Whether her papers allow this kind of work. */
  permission: Permission
  /** To be kept apart from this client. */
  excluded: boolean
  /** An earlier assignment ended because the client wished so. */
  endedByClient: boolean
  /** Works with somebody of this household already. */
  knowsFamily: boolean
  engagements: readonly Engagement[]
  lastContactOn: string | null
  /** Below the cap of her hours; null where nothing is counted by the hour. */
  minutesLeft: number | null
  answer: AnswerState | null
}

export type Wanted = Pick<
  HelpRequest,
  'kind' | 'topic' | 'language' | 'day' | 'time' | 'minutes' | 'municipality' | 'wishedGender'
> & {
  /** Null: a request without a client, or not known. */
  clientGender: Gender | null
}

export type CandidateWorld = {
  today: string
  silentDays: number
  weights: Pick<Weights, 'language' | 'topics' | 'distance' | 'time' | 'family'>
  kmBetween: (from: string | null, to: string | null) => number | null
  placeName: (ags: string) => string
}

export type Reason = Candidate['reasons'][number]
/** A reason and what it adds to the order. */
export type Weighed = Reason & { points: number }
