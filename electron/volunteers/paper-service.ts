import type { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import type { helpersContract } from '../../shared/volunteers/helpers-contract.ts'
import type { Writing } from '../vault/handler-types.ts'
import { deleteOf, endBefore, insertApproval, insertExemption } from './approval-repository.ts'
import { deleteExclusion, findHelper, putExclusion } from './helper-repository.ts'
import { assertApproval, assertExemption } from './helper-service.ts'

// What hangs on a helper: papers, exemptions, talks, clients she is kept apart from.

type Input<M extends keyof typeof helpersContract> = z.output<(typeof helpersContract)[M]['input']>

export async function recordApproval(context: Writing, input: Input<'recordApproval'>) {
  const { db, actor, now: at, today, newId } = context
  await findHelper(db, input.id)
  assertApproval(input, today)
  const approvalId = newId()
  const recorded = { id: approvalId, helperId: input.id, by: actor.id, at }
  await insertApproval(db, input.approval, recorded)
  return { approvalId }
}

export async function removeApproval({ db }: Writing, input: Input<'removeApproval'>) {
  await deleteOf(db, 'approvals', { id: input.approvalId, helperId: input.id })
  return {}
}

export async function exempt(context: Writing, input: Input<'exempt'>) {
  const { db, actor, now: at, today, newId } = context
  await findHelper(db, input.id)
  assertExemption(input, today)
  const exemptionId = newId()
  const recorded = { id: exemptionId, helperId: input.id, by: actor.id, at, on: today }
  await insertExemption(db, input.exemption, recorded)
  return { exemptionId }
}

/** What held until yesterday stays to be read; what was given today never held. */
export async function endExemption({ db, today }: Writing, input: Input<'endExemption'>) {
  const key = { id: input.exemptionId, helperId: input.id }
  const ended = await endBefore(db, key, today)
  if (!ended) await deleteOf(db, 'exemptions', key)
  return {}
}

export async function recordContact(
  { db, actor, now, today, newId }: Writing,
  { id, contact }: Input<'recordContact'>,
) {
  await findHelper(db, id)
  if (contact.day > today) throw new AppError('invalid', { fields: ['contact.day'] })
  const contactId = newId()
  const recorded = { recorded_by: actor.id, recorded_at: now }
  await db
    .insertInto('helper_contacts')
    .values({ id: contactId, helper_id: id, ...contact, ...recorded })
    .execute()
  return { contactId }
}

export async function removeContact({ db }: Writing, input: Input<'removeContact'>) {
  await deleteOf(db, 'helper_contacts', { id: input.contactId, helperId: input.id })
  return {}
}

export async function setExclusion({ db }: Writing, input: Input<'setExclusion'>) {
  const { id: helperId, clientId, reason, excluded } = input
  await findHelper(db, helperId)
  if (!excluded) {
    await deleteExclusion(db, { helperId, clientId })
    return {}
  }
  const client = await db
    .selectFrom('clients')
    .select('id')
    .where('id', '=', clientId)
    .where('merged_into', 'is', null)
    .executeTakeFirst()
  if (!client) throw new AppError('not-found')
  await putExclusion(db, { helperId, clientId }, reason)
  return {}
}
