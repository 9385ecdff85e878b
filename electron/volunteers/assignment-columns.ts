import type { Selectable } from 'kysely'
import type {
  Assignment,
  AssignmentKind,
  Ending,
  EndReason,
  HelpRequest,
  RequestState,
} from '../../shared/volunteers/assignment.ts'
import type { HelpTopic } from '../../shared/volunteers/helper.ts'
import type { AssignmentTable, HelpRequestTable } from './volunteer-tables.ts'

// Assignments and requests ↔ their columns.

export type AssignmentRow = Selectable<AssignmentTable>
export type RequestRow = Selectable<HelpRequestTable>

export function assignmentColumns(assignment: Assignment) {
  const { kind, topic, purpose, startOn, firstMeetingOn, moderatedBy, agreementOn } = assignment
  return {
    ...{ kind, topic, purpose, start_on: startOn, first_meeting_on: firstMeetingOn },
    ...{ moderated_by: moderatedBy, agreement_on: agreementOn },
    ...{ planned_hours: assignment.plannedHours, cadence_days: assignment.cadenceDays },
  }
}

export function assignmentOf(row: AssignmentRow): Assignment {
  return {
    kind: row.kind as AssignmentKind,
    topic: row.topic as HelpTopic,
    purpose: row.purpose,
    startOn: row.start_on,
    firstMeetingOn: row.first_meeting_on,
    moderatedBy: row.moderated_by,
    agreementOn: row.agreement_on,
    plannedHours: row.planned_hours,
    cadenceDays: row.cadence_days,
  }
}

export function endingColumns({ on, reason, helperWord, clientWord }: Ending) {
  return {
    ...{ state: 'beendet', ended_on: on, end_reason: reason },
    ...{ helper_word: helperWord, client_word: clientWord },
  }
}

export function endReasonOf(row: Pick<AssignmentRow, 'end_reason'>): EndReason | null {
  return row.end_reason as EndReason | null
}

export function requestColumns(request: HelpRequest) {
  const { clientId, kind, topic, language, task, day, time, minutes, place } = request
  return {
    ...{ client_id: clientId, kind, topic, language, task, day, time, minutes, place },
    ...{ municipality: request.municipality, wished_gender: request.wishedGender },
    note: request.note,
  }
}

export function requestOf(row: RequestRow): HelpRequest {
  const { kind, topic, language, task, day, time, minutes, place, municipality, note } = row
  return {
    ...{ clientId: row.client_id, kind: kind as AssignmentKind, topic: topic as HelpTopic },
    ...{ language, task, day, time, minutes, place, municipality, note },
    wishedGender: row.wished_gender as HelpRequest['wishedGender'],
  }
}

export function requestStateOf(row: Pick<RequestRow, 'state'>): RequestState {
  return row.state as RequestState
}
