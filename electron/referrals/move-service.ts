import { AppError } from '../../shared/errors.ts'
import type { Move } from '../../shared/referrals/referral.ts'
import {
  applyMove,
  canTakeBack,
  isClosedState,
  type MoveProblem,
} from '../../shared/referrals/referral-rules.ts'
import { getSettings } from '../settings/settings-repository.ts'
import { endNeed, takeNeedUp } from '../tasks/plan-service.ts'
import type { Writing } from '../vault/handler-types.ts'
import {
  letterToSend,
  markSent,
  noteUnprinted,
  type PrintedLetter,
  takeSendingBack,
} from './letter-marks.ts'
import { factsOf, type ReferralRow } from './referral-columns.ts'
import { type Before, deleteEvent, insertEvent, lastEvent, lastOfKind } from './referral-events.ts'
import { listGroup, needOf, saveFacts } from './referral-repository.ts'
import { type Changing, rowToChange } from './referral-service.ts'
import { covering, type HeldRelease, releasesFor } from './release-repository.ts'

type Moving = Changing & { move: Move; wholeGroup: boolean }

/** The whole family goes along as far as the rules and their own consents allow. */
export async function moveReferral(context: Writing, input: Moving) {
  const { move, wholeGroup } = input
  const row = await rowToChange(context, input)
  const problem = await moveProblem(context, row, move)
  if (problem !== null) throw problem
  const others = wholeGroup ? await othersWhoMay(context, row, move) : []
  for (const other of others) await makeMove(context, other, move)
  return makeMove(context, row, move)
}

async function othersWhoMay(context: Writing, row: ReferralRow, move: Move) {
  const { db } = context
  const allowed: ReferralRow[] = []
  for (const other of await listGroup(db, row.group_id)) {
    if (other.id === row.id || (await isCaseClosed(context, other.client_id))) continue
    if ((await moveProblem(context, other, move)) === null) allowed.push(other)
  }
  return allowed
}

async function isCaseClosed({ db }: Writing, clientId: string): Promise<boolean> {
  const row = await db
    .selectFrom('clients')
    .select('closed_on')
    .where('id', '=', clientId)
    .executeTakeFirst()
  return row?.closed_on !== null
}

const fieldOf: Readonly<Record<Exclude<MoveProblem, 'move'>, string>> = {
  on: 'move.on',
  until: 'move.until',
  appointment: 'move.appointment.day',
}

function refusalOf(problem: MoveProblem): AppError {
  if (problem === 'move') return new AppError('move-refused')
  return new AppError('invalid', { fields: [fieldOf[problem]] })
}

async function moveProblem(context: Writing, row: ReferralRow, move: Move) {
  const result = await resultOf(context, row, move)
  if (!result.ok) return refusalOf(result.problem)
  if (move.to !== 'vermittelt') return null
  return (await sendingOf(context, row, move)) === null ? new AppError('release-missing') : null
}

async function resultOf({ db, today }: Writing, row: ReferralRow, move: Move) {
  const { referrals } = await getSettings(db)
  const accepted = await lastOfKind(db, row.id, 'angenommen')
  const acceptedOn = accepted?.day ?? null
  return applyMove(factsOf(row), move, { today, acceptedOn, answerDays: referrals.answerDays })
}

type Sending = { letter: PrintedLetter | null; release: HeldRelease | null }
type SendingMove = Extract<Move, { to: 'vermittelt' }>

/**
 * What leaves the house, and the consent that lets it: null where none holds on that day. Whoever
 * goes by herself, or asks on the phone, needs no page with a name.
 */
async function sendingOf(
  { db }: Writing,
  row: ReferralRow,
  { on, delivery }: SendingMove,
): Promise<Sending | null> {
  const letter = await letterToSend(db, row.id, 'vermittlung')
  if (!letter && delivery === 'mitgegeben') return { letter, release: null }
  const groups = [...new Set(['name' as const, ...(letter?.groups ?? [])])]
  const release = covering(await releasesFor(db, row.id), groups, on)
  return release || (!letter && delivery === 'telefon') ? { letter, release } : null
}

async function makeMove(context: Writing, row: ReferralRow, move: Move) {
  const { db, now } = context
  const result = await resultOf(context, row, move)
  if (!result.ok) throw new AppError('move-refused')
  const letters = move.to === 'vermittelt' ? await sendLetter(context, row, move) : []
  const need = await moveNeed(context, row, move)
  await insertEvent(context, {
    ...{ referralId: row.id, clientId: row.client_id, day: move.on, kind: move.to },
    ...{ code: codeOf(move), note: move.note, before: { facts: factsOf(row), letters, need } },
  })
  const version = await saveFacts(db, row.id, result.facts, now)
  return { version, needClosed: need === 'closed' }
}

async function sendLetter(
  context: Writing,
  row: ReferralRow,
  move: SendingMove,
): Promise<Before['letters']> {
  const { db, actor, now, newId } = context
  const { on, delivery } = move
  const { letter = null, release = null } = (await sendingOf(context, row, move)) ?? {}
  if (!release) return []
  if (letter) {
    await markSent(db, letter.id, { on, delivery, releaseId: release.id })
    return [{ id: letter.id, releaseId: letter.releaseId, unprinted: false }]
  }
  const id = newId()
  await noteUnprinted(db, {
    ...{ id, clientId: row.client_id, referralId: row.id, release },
    ...{ on, delivery, by: actor.id, at: now },
  })
  return [{ id, releaseId: release.id, unprinted: true }]
}

function codeOf(move: Move): string | null {
  switch (move.to) {
    case 'vermittelt':
      return move.delivery
    case 'abgelehnt':
      return move.reason
    case 'abgeschlossen':
      return move.outcome
    case 'warteliste':
      return move.until
    case 'angenommen':
      return move.appointment?.day ?? null
    default:
      return null
  }
}

// ---- the need behind it

/** Covered for all who went along, it is done; taken up again, it is open again. */
async function moveNeed(context: Writing, row: ReferralRow, move: Move): Promise<Before['need']> {
  const need = await needOf(context.db, row.need_id)
  if (need.caseClosedOn !== null) return null
  const ofNeed = { clientId: need.clientId, id: need.id }
  if (move.to === 'abgeschlossen' && move.outcome === 'gedeckt' && need.closedOn === null) {
    if (await othersUnderWay(context, row)) return null
    await endNeed(context, { ...ofNeed, outcome: 'gedeckt' })
    return 'closed'
  }
  if (move.to === 'wieder-offen' && need.closedOn !== null && (await hadClosedNeed(context, row))) {
    await takeNeedUp(context, ofNeed)
    return 'reopened'
  }
  return null
}

async function othersUnderWay({ db }: Writing, row: ReferralRow): Promise<boolean> {
  const group = await listGroup(db, row.group_id)
  return group.some(
    ({ id, need_id, state }) =>
      id !== row.id && need_id === row.need_id && state !== 'entwurf' && !isClosedState(state),
  )
}

async function hadClosedNeed({ db }: Writing, row: ReferralRow): Promise<boolean> {
  return (await lastOfKind(db, row.id, 'abgeschlossen'))?.before?.need === 'closed'
}

// ---- one step back

export async function takeMoveBack(context: Writing, input: Changing) {
  const { db, now, today } = context
  const row = await rowToChange(context, input)
  const last = await lastEvent(db, row.id)
  if (!last?.before || !canTakeBack(last.kind)) throw new AppError('move-refused')
  const { facts, letters, need } = last.before
  for (const letter of letters) await takeSendingBack(db, letter)
  if (need !== null) await restoreNeed(context, row, need)
  await deleteEvent(db, last.id)
  await insertEvent(context, {
    ...{ referralId: row.id, clientId: row.client_id, day: today },
    ...{ kind: 'zurueckgenommen', code: last.kind },
  })
  return { version: await saveFacts(db, row.id, facts, now) }
}

/** Unless somebody has changed it by hand since. */
async function restoreNeed(context: Writing, row: ReferralRow, was: 'closed' | 'reopened') {
  const need = await needOf(context.db, row.need_id)
  const isClosed = need.closedOn !== null
  if (need.caseClosedOn !== null || isClosed !== (was === 'closed')) return
  const ofNeed = { clientId: need.clientId, id: need.id }
  if (isClosed) await takeNeedUp(context, ofNeed)
  else await endNeed(context, { ...ofNeed, outcome: 'gedeckt' })
}
