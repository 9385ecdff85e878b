import type { DeskLineKind } from '../../shared/today/desk.ts'
import { checkInSource, helpRequestSource, tandemSource } from './assignment-source.ts'
import { consentSource } from './consent-source.ts'
import { deadlineSource } from './deadline-source.ts'
import type { DeskSource } from './desk-source.ts'
import { handoverSource } from './handover-source.ts'
import { helperSilenceSource, paperSource } from './helper-source.ts'
import { backupSource, draftSource } from './house-sources.ts'
import { reservationSource, wishWaitingSource } from './matching-source.ts'
import { needSource } from './need-source.ts'
import { recheckSource } from './recheck-source.ts'
import { arrivalSource, referralSource, waitingSource } from './referral-source.ts'
import { sharedTaskSource } from './shared-task-source.ts'
import { silenceSource } from './silence-source.ts'
import { stepSource } from './step-source.ts'
import { withdrawalSource } from './withdrawal-source.ts'

/** Everything that may stand on the desk. Later parts add theirs here, and nowhere else. */
export const deskSources: Readonly<Record<DeskLineKind, DeskSource>> = {
  step: stepSource,
  deadline: deadlineSource,
  'handed-over': handoverSource,
  consent: consentSource,
  draft: draftSource,
  backup: backupSource,
  'need-idle': needSource,
  silent: silenceSource,
  referral: referralSource,
  'waiting-over': waitingSource,
  arrival: arrivalSource,
  withdrawal: withdrawalSource,
  rechecks: recheckSource,
  'shared-task': sharedTaskSource,
  'tandem-silent': tandemSource,
  'check-in': checkInSource,
  'help-request': helpRequestSource,
  papers: paperSource,
  'helper-silent': helperSilenceSource,
  reservation: reservationSource,
  'wish-waiting': wishWaitingSource,
}
