import type { z } from 'zod'
import { checkIn, ending, type KeptAssignment } from '../../shared/volunteers/assignment.ts'
import { assignmentForm } from './assignment-values.ts'

// Days that the store would refuse, said at their field before anything is sent.

const LATER = 'Dieser Tag liegt in der Zukunft.'

export function checkInUntil(today: string) {
  return checkIn.refine(({ day }) => day <= today, { message: LATER, path: ['day'] })
}

export function endingUntil(today: string, { startOn }: Pick<KeptAssignment, 'startOn'>) {
  const earliest = startOn < today ? startOn : today
  return ending
    .refine(({ on }) => on <= today, { message: LATER, path: ['on'] })
    .refine(({ on }) => on >= earliest, {
      message: 'Das ist vor dem Beginn der Begleitung.',
      path: ['on'],
    })
}

export function assignmentUntil(today: string) {
  return assignmentForm
    .refine(({ clientId }) => clientId !== null, {
      message: 'Bitte wählen Sie aus, wer begleitet wird.',
      path: ['clientId'],
    })
    .refine(({ agreementOn }) => agreementOn === null || agreementOn <= today, {
      message: LATER,
      path: ['agreementOn'],
    })
}
export type CheckedAssignment = z.output<ReturnType<typeof assignmentUntil>>
