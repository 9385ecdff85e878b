import type { Selectable } from 'kysely'
import {
  type Appointment,
  appointment,
  type Recipient,
  recipient,
} from '../../shared/referrals/referral.ts'
import type { ReferralFacts } from '../../shared/referrals/referral-rules.ts'
import type { ReferralTable } from './referral-table.ts'

export type ReferralRow = Selectable<ReferralTable>

export function appointmentOf(json: string | null): Appointment | null {
  return json === null ? null : appointment.parse(JSON.parse(json))
}

export function recipientOf(json: string): Recipient {
  return recipient.parse(JSON.parse(json))
}

export function factsOf(row: ReferralRow): ReferralFacts {
  const { state, refusal, outcome, delivery, arrived, reminders } = row
  return {
    ...{ state, refusal, outcome, delivery, arrived, reminders },
    ...{ sentOn: row.sent_on, answerBy: row.answer_by, answeredOn: row.answered_on },
    ...{ waitUntil: row.wait_until, arrivedOn: row.arrived_on, remindedOn: row.reminded_on },
    ...{ closedOn: row.closed_on, appointment: appointmentOf(row.appointment) },
  }
}

export function columnsOf(facts: ReferralFacts) {
  const { state, refusal, outcome, delivery, arrived, reminders } = facts
  return {
    ...{ state, refusal, outcome, delivery, arrived, reminders },
    ...{ sent_on: facts.sentOn, answer_by: facts.answerBy, answered_on: facts.answeredOn },
    ...{ wait_until: facts.waitUntil, arrived_on: facts.arrivedOn, reminded_on: facts.remindedOn },
    ...{ closed_on: facts.closedOn, appointment_on: facts.appointment?.day ?? null },
    appointment: facts.appointment && JSON.stringify(facts.appointment),
  }
}

/** Of a referral that has just been begun. */
export const firstFacts: ReferralFacts = {
  ...{ state: 'entwurf', refusal: null, outcome: null, delivery: null, arrived: null },
  ...{ reminders: 0, sentOn: null, answerBy: null, answeredOn: null, waitUntil: null },
  ...{ arrivedOn: null, remindedOn: null, closedOn: null, appointment: null },
}
