import { z } from 'zod'
import { lineText } from '../../shared/lib/text-fields.ts'
import { ownReason } from '../../shared/matching/decision.ts'
import { type Assignment, assignment } from '../../shared/volunteers/assignment.ts'

type Asks = {
  today: string
  /** Against the reckoning: why. */
  byHand: boolean
  /** What is so now is not what was reckoned with, or not what stood here a moment ago. */
  mustLook: boolean
}

export function decideForm({ today, byHand, mustLook }: Asks) {
  return z
    .strictObject({
      ...assignment.shape,
      reason: ownReason.nullable(),
      note: lineText(200),
      looked: z.boolean(),
    })
    .refine(({ agreementOn }) => agreementOn === null || agreementOn <= today, {
      message: 'Dieser Tag liegt in der Zukunft.',
      path: ['agreementOn'],
    })
    .refine(({ reason }) => !byHand || reason !== null, {
      message: 'Bitte wählen Sie den Grund aus.',
      path: ['reason'],
    })
    .refine(({ looked }) => !mustLook || looked, {
      message: 'Bitte sehen Sie sich den neuen Stand an und haken Sie das an.',
      path: ['looked'],
    })
}
export type Decided = z.output<ReturnType<typeof decideForm>>

export function assignmentOf({ reason, note, looked, ...rest }: Decided): Assignment {
  return rest
}
