import type { Depth } from '../clients/client.ts'
import type { CourseState } from '../clients/deadline-rules.ts'
import type { ResidenceEntry } from '../clients/residence-history.ts'
import type { WishKind } from '../matching/wish.ts'
import type { ConsentFacts } from '../privacy/consent-rules.ts'
import type { ApprovalSettings, Requirement, RequirementState } from '../volunteers/approval.ts'
import type { AssignmentKind, RequestState } from '../volunteers/assignment.ts'
import type { HelperState } from '../volunteers/helper.ts'

// What the rules of Heute look at, one kind of fact for each kind of line.

type OfCase = {
  clientId: string
  /** A case that is closed or has become part of another one raises nothing. */
  resting: boolean
}

export type StepFacts = OfCase & {
  kind: 'step'
  id: string
  dueOn: string | null
  /** Done or given up. */
  settled: boolean
}

export type StatusFacts = OfCase & {
  kind: 'deadline'
  entries: readonly ResidenceEntry[]
  course: CourseState
}

export type HandOverFacts = OfCase & {
  kind: 'handed-over'
  id: string
  on: string
  depth: Depth
  by: string
  to: string
  /** Who has the case now. */
  responsible: string
}

export type SilenceFacts = OfCase & {
  kind: 'silent'
  depth: Depth
  lastContactOn: string | null
  openedOn: string
}

export type NeedFacts = OfCase & {
  kind: 'need-idle'
  id: string
  field: string
  openedOn: string
  closed: boolean
  hasOpenStep: boolean
  lastStepDoneOn: string | null
}

export type ConsentCaseFacts = OfCase & ConsentFacts & { kind: 'consent' }

export type ReferralDeskFacts = OfCase & {
  kind: 'referral'
  id: string
  sentOn: string
  remindedOn: string | null
}
export type WaitingFacts = OfCase & {
  kind: 'waiting-over'
  id: string
  waitUntil: string | null
  remindedOn: string | null
}
export type ArrivalFacts = OfCase & {
  kind: 'arrival'
  id: string
  acceptedOn: string | null
  appointmentOn: string | null
  /** The client has said whether. */
  told: boolean
}
export type WithdrawalFacts = OfCase & {
  kind: 'withdrawal'
  letterId: string
  /** Null where the referral is no longer there. */
  referralId: string | null
  withdrawnOn: string
  /** The recipient knows. */
  told: boolean
}
export type RecheckFacts = { kind: 'rechecks'; monday: string; open: number }
export type SharedTaskFacts = {
  kind: 'shared-task'
  id: string
  version: number
  dueOn: string | null
}
export type TandemFacts = OfCase & {
  kind: 'tandem-silent'
  id: string
  assignmentKind: AssignmentKind
  startOn: string
  lastWordOn: string | null
  helperState: HelperState
  /** Days without a word. */
  silentAfter: number
}
export type CheckInFacts = Omit<TandemFacts, 'kind'> & {
  kind: 'check-in'
  cadence: ApprovalSettings['cadenceDays']
  cadenceDays: number | null
  lastCheckInOn: string | null
  pauseUntil: string | null
}
export type HelpRequestFacts = {
  kind: 'help-request'
  id: string
  clientId: string | null
  on: string
  state: RequestState
}
export type PaperFacts = {
  kind: 'papers'
  helperId: string
  requirement: Requirement
  state: RequirementState
  until: string | null
  activeSince: string
}
export type HelperSilenceFacts = {
  kind: 'helper-silent'
  helperId: string
  activeSince: string
  lastContactOn: string | null
  /** Somebody or something waits for her. */
  works: boolean
  /** A line of a tandem says the same. */
  saidByTandem: boolean
  silentAfter: number
}
export type ReservationFacts = {
  kind: 'reservation'
  id: string
  clientId: string | null
  /** The wish or the request. */
  caseId: string
  of: AssignmentKind
  until: string
}
export type WishWaitingFacts = OfCase & {
  kind: 'wish-waiting'
  id: string
  of: WishKind
  since: string
  addedOn: string
  /** To be proposed to somebody at all. */
  agreed: boolean
  /** The run that holds looked for somebody. */
  reckoned: boolean
  /** Is proposed, or put aside. */
  hasSomebody: boolean
}
export type DraftFacts = { kind: 'draft'; form: string; savedOn: string; name: string }

export type BackupFacts = { kind: 'backup'; lastOn: string | null }

export type DeskFacts =
  | StepFacts
  | StatusFacts
  | HandOverFacts
  | SilenceFacts
  | NeedFacts
  | ConsentCaseFacts
  | ReferralDeskFacts
  | WaitingFacts
  | ArrivalFacts
  | WithdrawalFacts
  | RecheckFacts
  | SharedTaskFacts
  | TandemFacts
  | CheckInFacts
  | HelpRequestFacts
  | PaperFacts
  | HelperSilenceFacts
  | ReservationFacts
  | WishWaitingFacts
  | DraftFacts
  | BackupFacts
