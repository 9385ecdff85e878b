import { AppError } from '../../shared/errors.ts'
import type { OwnReason } from '../../shared/matching/decision.ts'
import type { BarrierCode } from '../../shared/matching/pair-verdict.ts'
import { isPassable } from '../../shared/matching/passable.ts'
import type { WishKind } from '../../shared/matching/wish.ts'
import type { Assignment } from '../../shared/volunteers/assignment.ts'
import type { Writing } from '../vault/handler-types.ts'
import { assign } from '../volunteers/assignment-service.ts'
import { endReservations, insertDecision } from './decision-repository.ts'
import { type SeenPair, seenPair } from './decision-service.ts'
import type { County } from './match-input.ts'
import { changeWish } from './wish-repository.ts'

type Confirming = SeenPair & { kind: WishKind; assignment: Assignment }
type ByHand = Confirming & { reason: OwnReason; note: string }

/** Makes the assignment and answers the wish, or does neither. */
export async function confirm(context: Writing, county: County, input: Confirming) {
  const seen = await pairToConfirm(context, county, input)
  const codes = seen.verdict.barriers.map(({ code }) => code)
  if (!seen.verdict.allowed) throw new AppError('pair-forbidden', { codes })
  return bringTogether(context, input, { ...seen, own: {} })
}

/** Whatever the reason: never against what protects people, nor what could not come about. */
export async function confirmByHand(
  context: Writing,
  county: County,
  { reason, note, ...input }: ByHand,
) {
  const seen = await pairToConfirm(context, county, input)
  const { barriers } = seen.verdict
  const codes = barriers.filter(one => !isPassable(one)).map(({ code }) => code)
  if (codes.length > 0) throw new AppError('pair-forbidden', { codes })
  const passedOver = barriers.map(({ code }) => code)
  return bringTogether(context, input, { ...seen, own: { byHand: true, reason, note, passedOver } })
}

async function pairToConfirm(context: Writing, county: County, input: Confirming) {
  const { kind, assignment } = input
  if (assignment.kind !== kind) throw new AppError('invalid', { fields: ['assignment.kind'] })
  const { one, verdict, runId } = await seenPair(context, county, input)
  // of a wish there is always somebody who wishes
  if (one.clientId === null) throw new AppError('not-found')
  return { clientId: one.clientId, verdict, runId }
}

type Seen = Omit<Awaited<ReturnType<typeof pairToConfirm>>, 'verdict'> & {
  own: Partial<Omit<ByHand, keyof Confirming>> & {
    byHand?: boolean
    passedOver?: readonly BarrierCode[]
  }
}

async function bringTogether(
  context: Writing,
  { kind, caseId, helperId, assignment }: Confirming,
  { clientId, runId, own }: Seen,
) {
  const { db, now, today } = context
  const assigning = { helperId, clientId, assignment, requestId: null }
  const { id: assignmentId } = await assign(context, assigning)
  const answered = { state: 'erfuellt', closed_on: today, assignment_id: assignmentId } as const
  await changeWish(db, caseId, answered, now)
  await endReservations(db, caseId, now)
  const pair = { kind, caseId, clientId, helperId }
  await insertDecision(context, pair, { state: 'bestaetigt', assignmentId, runId, ...own })
  return { assignmentId }
}
