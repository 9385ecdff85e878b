import { AppError } from '../../shared/errors.ts'
import type { ContactPerson } from '../../shared/volunteers/network.ts'
import type { Writing } from '../vault/handler-types.ts'
import {
  deleteContact,
  insertContact,
  noteLastContact,
  updateContact,
} from './contact-person-repository.ts'
import { assertShown, assertThere, next, type Shown } from './network-rows.ts'

export async function addContactPerson({ db, now, newId }: Writing, contact: ContactPerson) {
  await assertThere(db, 'organisations', [contact.organisationId])
  const id = newId()
  await insertContact(db, id, contact, now)
  return { id, version: 1 }
}

export async function saveContactPerson(
  { db, now }: Writing,
  { contact, ...shown }: Shown & { contact: ContactPerson },
) {
  await assertShown(db, 'contact_persons', shown)
  await assertThere(db, 'organisations', [contact.organisationId])
  await updateContact(db, shown, contact, now)
  return next(shown)
}

export async function removeContactPerson({ db }: Writing, shown: Shown) {
  await assertShown(db, 'contact_persons', shown)
  await deleteContact(db, shown.id)
  return {}
}

export async function noteContact(
  { db, today }: Writing,
  word: { id: string; on: string; note: string },
) {
  if (word.on > today) throw new AppError('invalid', { fields: ['on'] })
  await assertThere(db, 'contact_persons', [word.id])
  await noteLastContact(db, word)
  return {}
}
