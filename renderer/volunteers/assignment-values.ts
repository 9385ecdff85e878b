import { z } from 'zod'
import {
  type Assignment,
  assignment,
  type KeptAssignment,
  type KeptRequest,
} from '../../shared/volunteers/assignment.ts'

/** What the form holds: the assignment, and with whom. */
export const assignmentForm = z.strictObject({
  ...assignment.shape,
  clientId: z.uuid('Bitte wählen Sie aus, wer begleitet wird.').nullable(),
  clientName: z.string(),
})
export type AssignmentForm = z.output<typeof assignmentForm>

export function assignmentOfForm({ clientId, clientName, ...rest }: AssignmentForm): Assignment {
  return rest
}

export function formOfAssignment(kept: KeptAssignment): AssignmentForm {
  const { kind, topic, purpose, startOn, firstMeetingOn, moderatedBy, agreementOn } = kept
  const { plannedHours, cadenceDays, clientId, clientName } = kept
  return {
    ...{ kind, topic, purpose, startOn, firstMeetingOn, moderatedBy, agreementOn },
    ...{ plannedHours, cadenceDays, clientId, clientName },
  }
}

export function blankAssignment(today: string): AssignmentForm {
  return {
    ...{ kind: 'begleitung', topic: 'behoerde', purpose: '', startOn: today },
    ...{ firstMeetingOn: null, moderatedBy: '', agreementOn: null },
    ...{ plannedHours: null, cadenceDays: null, clientId: null, clientName: '' },
  }
}

/** From the day of the appointment on, about what was asked. */
export function fromRequest(request: KeptRequest): AssignmentForm {
  const { kind, topic, task, day, clientId, clientName } = request
  return { ...blankAssignment(day), ...{ kind, topic, purpose: task, clientId, clientName } }
}
