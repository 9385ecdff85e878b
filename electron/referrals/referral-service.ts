import { AppError } from '../../shared/errors.ts'
import { addDays } from '../../shared/lib/dates.ts'
import type { Appointment, Arrival, Delivery } from '../../shared/referrals/referral.ts'
import {
  firstAppointmentDay,
  isAwaiting,
  isClosedState,
  isDayAhead,
  isMoveDay,
  type ReferralFacts,
} from '../../shared/referrals/referral-rules.ts'
import { getOpenClient } from '../clients/client-repository.ts'
import type { Writing } from '../vault/handler-types.ts'
import { letterToSend, markSent } from './letter-marks.ts'
import { factsOf, type ReferralRow } from './referral-columns.ts'
import { type EventKind, insertEvent, type LeftLetter } from './referral-events.ts'
import { getReferralRow, markRemoved, saveDraftWords, saveFacts } from './referral-repository.ts'
import { covering, releasesFor } from './release-repository.ts'

// What happens to a referral besides its steps. Nothing changes while a case is closed.

export type Changing = { clientId: string; id: string; version: number }

export async function rowToChange(
  { db }: Writing,
  { clientId, id, version }: Changing,
): Promise<ReferralRow> {
  await getOpenClient(db, clientId)
  const row = await getReferralRow(db, clientId, id)
  if (row.version !== version) throw new AppError('changed-meanwhile', { version: row.version })
  return row
}

const FURTHEST_ANSWER_DAYS = 366

export async function saveDraft(
  context: Writing,
  input: Changing & { letterNote: string; answerBy: string | null },
) {
  const { db, now, today } = context
  const { id, letterNote, answerBy } = input
  const row = await rowToChange(context, input)
  if (row.state !== 'entwurf') throw new AppError('move-refused')
  const isOutside = (day: string) => day < today || day > addDays(today, FURTHEST_ANSWER_DAYS)
  // a day that was good when it was chosen doesn't stop the note from being saved
  if (answerBy !== null && answerBy !== row.answer_by && isOutside(answerBy))
    throw new AppError('invalid', { fields: ['answerBy'] })
  return { version: await saveDraftWords(db, id, { letterNote, answerBy }, now) }
}

type Noted = { day: string; kind: EventKind; code?: string | null }

/** Keeps what has changed, and what was before, so that it can be taken back. */
async function keep(
  context: Writing,
  row: ReferralRow,
  changes: Partial<ReferralFacts>,
  event: Noted,
  letters: readonly LeftLetter[] = [],
) {
  const facts = factsOf(row)
  await insertEvent(context, {
    ...{ referralId: row.id, clientId: row.client_id, ...event },
    before: { facts, letters, need: null },
  })
  const version = await saveFacts(context.db, row.id, { ...facts, ...changes }, context.now)
  return { version }
}

export async function setAppointment(
  context: Writing,
  input: Changing & { appointment: Appointment | null },
) {
  const { today } = context
  const { appointment } = input
  const row = await rowToChange(context, input)
  if (isClosedState(row.state)) throw new AppError('move-refused')
  const first = firstAppointmentDay(row.sent_on, today)
  if (appointment !== null && !isDayAhead(appointment.day, first, today))
    throw new AppError('invalid', { fields: ['appointment.day'] })
  const code = appointment?.day ?? null
  return keep(context, row, { appointment }, { day: today, kind: 'termin', code })
}

/** The client's own word; null takes it away again. */
export async function recordArrival(
  context: Writing,
  input: Changing & { arrived: Arrival | null; on: string },
) {
  const { arrived, on } = input
  const row = await rowToChange(context, input)
  if (row.sent_on === null) throw new AppError('move-refused')
  if (!isMoveDay(on, row.sent_on, context.today)) throw new AppError('invalid', { fields: ['on'] })
  const changes = { arrived, arrivedOn: arrived === null ? null : on }
  if (arrived === null)
    return keep(context, row, changes, { day: on, kind: 'zurueckgenommen', code: 'angekommen' })
  const kind = arrived === 'ja' ? 'angekommen' : 'nicht-angekommen'
  return keep(context, row, changes, { day: on, kind })
}

/** The letter that reminds holds data about the person too, unless somebody only called. */
export async function recordReminder(
  context: Writing,
  input: Changing & { on: string; delivery: Delivery },
) {
  const { db, today } = context
  const { id, on, delivery } = input
  const row = await rowToChange(context, input)
  if (!isAwaiting(row) && row.state !== 'warteliste') throw new AppError('move-refused')
  if (!isMoveDay(on, row.sent_on, today)) throw new AppError('invalid', { fields: ['on'] })
  const letter = delivery === 'telefon' ? null : await letterToSend(db, id, 'erinnerung')
  if (letter) {
    const { groups, releaseId } = letter
    const needed = groups.length > 0
    const release = needed ? covering(await releasesFor(db, id), groups, on) : null
    if (needed && !release) throw new AppError('release-missing')
    await markSent(db, letter.id, { on, delivery, releaseId: release?.id ?? releaseId })
  }
  const changes = { remindedOn: on, reminders: row.reminders + 1 }
  const noted = { day: on, kind: 'erinnert', code: delivery } as const
  const left = letter ? [{ id: letter.id, releaseId: letter.releaseId, unprinted: false }] : []
  return keep(context, row, changes, noted, left)
}

export async function removeReferral(context: Writing, input: Changing & { reason: string }) {
  const { id } = await rowToChange(context, input)
  await markRemoved(context.db, id, input.reason, context.now)
  return {}
}
