import type { Closing } from '../../shared/clients/case-contract.ts'
import { isClosingDay } from '../../shared/clients/case-rules.ts'
import { AppError } from '../../shared/errors.ts'
import { endOpenSteps } from '../tasks/step-repository.ts'
import type { Writing } from '../vault/handler-types.ts'
import { insertCaseEvent, listColleagues, updateCase } from './case-repository.ts'
import { getClient, getOpenClient, touchClient } from './client-repository.ts'
import { refreshSummary } from './client-summary.ts'
import { carriedAlongOf } from './household-repository.ts'

/** One or many: all of them, or none. */
export async function closeCase(context: Writing, { ids, ...closing }: Closing) {
  for (const id of new Set(ids)) await closeOne(context, id, closing)
  return {}
}

async function closeOne(context: Writing, id: string, closing: Omit<Closing, 'ids'>) {
  const { db, actor, now, today, newId } = context
  const { on, reason, note, openSteps } = closing
  const client = await getOpenClient(db, id)
  if (!isClosingDay(on, client.opened_on, today)) throw new AppError('invalid', { fields: ['on'] })
  await updateCase(db, id, { closed_on: on, closed_reason: reason, closed_note: note })
  await endOpenSteps(db, openSteps, { clientId: id, by: actor.id, at: now, on })
  await insertCaseEvent(db, {
    ...{ id: newId(), client_id: id, day: on, at: now, by_user: actor.id },
    ...{ kind: 'closed', code: reason, note },
  })
  await touchClient(db, id, now)
  await refreshSummary(db, id, today)
}

export async function reopenCase(
  { db, actor, now, today, newId }: Writing,
  { id, note }: { id: string; note: string },
) {
  const client = await getClient(db, id)
  if (client.closed_on === null) throw new AppError('case-open')
  await updateCase(db, id, { closed_on: null, closed_reason: null, closed_note: null })
  await insertCaseEvent(db, {
    ...{ id: newId(), client_id: id, day: today, at: now, by_user: actor.id },
    ...{ kind: 'reopened', note },
  })
  await touchClient(db, id, now)
  await refreshSummary(db, id, today)
  return {}
}

type HandOver = { ids: readonly string[]; toUserId: string; note: string }

export async function handOver(context: Writing, { ids, toUserId, note }: HandOver) {
  const colleagues = await listColleagues(context.db)
  if (!colleagues.some(({ id }) => id === toUserId))
    throw new AppError('invalid', { fields: ['toUserId'] })
  for (const id of new Set(ids)) await handOne(context, id, toUserId, note)
  return {}
}

async function handOne(context: Writing, id: string, toUserId: string, note: string) {
  const client = await getOpenClient(context.db, id)
  // Among many there may be some that are with the receiver already.
  if (client.responsible === toUserId) return
  await giveTo(context, id, toUserId, note)
  // Nobody meets them on their own. What the note says is about the case, it stays there.
  for (const member of await carriedAlongOf(context.db, client))
    await giveTo(context, member, toUserId, '')
}

async function giveTo(context: Writing, id: string, toUserId: string, note: string) {
  const { db, actor, now, today, newId } = context
  await updateCase(db, id, { responsible: toUserId })
  await insertCaseEvent(db, {
    ...{ id: newId(), client_id: id, day: today, at: now, by_user: actor.id },
    ...{ kind: 'handed-over', to_user: toUserId, note },
  })
  await touchClient(db, id, now)
}
