import { AppError } from '../../shared/errors.ts'
import { getOpenClient } from '../clients/client-repository.ts'
import type { Writing } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { findRecipient } from './recipient-repository.ts'
import { insertEvent } from './referral-events.ts'
import { findDraft, freeCode, insertReferral, joinGroup, needOf } from './referral-repository.ts'

type Order = { clientId: string; needId: string; offerId: string; memberIds: readonly string[] }

/** One for each who goes along. A draft that is there already is not begun a second time. */
export async function createReferrals(context: Writing, machine: Machine, order: Order) {
  const { db, newId } = context
  const { clientId, needId, offerId } = order
  const people = [...new Set([clientId, ...order.memberIds])]
  await checkPeople(context, people)
  await checkNeed(context, order)
  const offer = await findRecipient(db, offerId)
  if (offer?.state !== 'aktiv') throw new AppError('offer-gone')

  const drafts = new Map<string, string>()
  let groupId: string | null = null
  for (const person of people) {
    const draft = await findDraft(db, { clientId: person, needId, offerId })
    if (draft) drafts.set(person, draft.id)
    groupId ??= draft?.groupId ?? null
  }
  groupId ??= newId()
  const ids: { clientId: string; id: string }[] = []
  for (const person of people) {
    const known = drafts.get(person)
    if (known) await joinGroup(db, known, groupId)
    const { topic, recipient } = offer
    const fresh = { clientId: person, needId, offerId, topic, recipient, groupId }
    ids.push({ clientId: person, id: known ?? (await begin(context, machine, fresh)) })
  }
  return { ids }
}

type Fresh = Omit<Parameters<typeof insertReferral>[1], 'id' | 'code' | 'on' | 'by' | 'at'>

async function begin(context: Writing, machine: Machine, fresh: Fresh): Promise<string> {
  const { db, actor, now, today, newId } = context
  const id = newId()
  const code = await freeCode(db, machine.randomInt)
  await insertReferral(db, { ...fresh, id, code, on: today, by: actor.id, at: now })
  const { clientId } = fresh
  await insertEvent(context, { referralId: id, clientId, day: today, kind: 'angelegt' })
  return id
}

/** Whoever goes along lives in the same household. */
async function checkPeople({ db }: Writing, people: readonly string[]): Promise<void> {
  const households = new Set<string>()
  for (const id of people) households.add((await getOpenClient(db, id)).household_id)
  if (households.size > 1) throw new AppError('invalid', { fields: ['memberIds'] })
}

/** An open need, of this client or of the one with whom she lives. */
async function checkNeed({ db }: Writing, { clientId, needId }: Order): Promise<void> {
  const need = await needOf(db, needId)
  const { household_id } = await getOpenClient(db, clientId)
  if (need.clientId !== clientId && need.householdId !== household_id)
    throw new AppError('not-found')
  if (need.closedOn !== null) throw new AppError('invalid', { fields: ['needId'] })
}
