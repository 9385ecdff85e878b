import type { Contact } from '../../shared/clients/case-contract.ts'
import { isContactDay } from '../../shared/clients/case-rules.ts'
import { AppError } from '../../shared/errors.ts'
import type { Step } from '../../shared/tasks/plan.ts'
import { addStep } from '../tasks/plan-service.ts'
import type { Writing } from '../vault/handler-types.ts'
import { getOpenClient } from './client-repository.ts'
import { refreshSummary } from './client-summary.ts'
import {
  deleteContact,
  insertContact,
  requireContact,
  updateContact,
} from './contact-repository.ts'

type OfClient = { clientId: string }
type Part = OfClient & { id: string }

function checkDay({ day }: Contact, today: string): void {
  if (!isContactDay(day, today)) throw new AppError('invalid', { fields: ['contact.day'] })
}

export async function recordContact(
  context: Writing,
  { clientId, contact, step }: OfClient & { contact: Contact; step: Step | null },
) {
  const { db, actor, now, today } = context
  await getOpenClient(db, clientId)
  checkDay(contact, today)
  const id = context.newId()
  await insertContact(db, contact, { id, clientId, by: actor.id, at: now })
  const added =
    step === null ? null : await addStep(context, { clientId, needId: null, goalId: null, step })
  await refreshSummary(db, clientId, today)
  return { id, stepId: added?.id ?? null }
}

export async function changeContact(
  { db, today }: Writing,
  { clientId, id, contact }: Part & { contact: Contact },
) {
  await getOpenClient(db, clientId)
  await requireContact(db, clientId, id)
  checkDay(contact, today)
  await updateContact(db, id, contact)
  await refreshSummary(db, clientId, today)
  return {}
}

export async function removeContact({ db, today }: Writing, { clientId, id }: Part) {
  await getOpenClient(db, clientId)
  await requireContact(db, clientId, id)
  await deleteContact(db, id)
  await refreshSummary(db, clientId, today)
  return {}
}
