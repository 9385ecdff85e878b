import type { Transaction } from 'kysely'
import { matches } from '../../shared/lib/fold-text.ts'
import { phoneBookForm } from '../../shared/lib/phone-book.ts'
import type { ContactPerson, KeptContactPerson } from '../../shared/volunteers/network.ts'
import { splitName } from '../../shared/volunteers/round-letter.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { Shown } from './network-rows.ts'

type Trx = Transaction<Database>

/** By name, as in a phone book; every typed word stands in the name, the role or the organisation. */
export async function listContacts(
  db: Reader,
  typed: string,
  today: string,
): Promise<KeptContactPerson[]> {
  const met = await lastMeetings(db, today)
  const rows = await db
    .selectFrom('contact_persons')
    .leftJoin('organisations', 'organisations.id', 'contact_persons.organisation_id')
    .selectAll('contact_persons')
    .select('organisations.name as organisation')
    .orderBy('contact_persons.name_sort')
    .orderBy('contact_persons.id')
    .execute()
  return rows
    .filter(({ name, role, organisation }) =>
      matches([name, role, organisation ?? ''].join(' '), typed),
    )
    .map(row => ({
      ...{ id: row.id, version: row.version, organisationId: row.organisation_id },
      ...{ name: row.name, role: row.role, phone: row.phone, email: row.email, note: row.note },
      organisationName: row.organisation ?? '',
      ...later({ on: row.last_contact_on, note: row.last_note }, met.get(row.id)),
    }))
}

type Word = { on: string | null; note: string }

function later(noted: Word, met: Word | undefined) {
  const { on, note } = met && (met.on ?? '') > (noted.on ?? '') ? met : noted
  return { lastContactOn: on, lastNote: note }
}

/** Whoever sat at the same table was spoken to. */
async function lastMeetings(db: Reader, today: string): Promise<Map<string, Word>> {
  const rows = await db
    .selectFrom('meeting_guests')
    .innerJoin('meetings', 'meetings.id', 'meeting_guests.meeting_id')
    .select(({ ref }) => ref('contact_id').$notNull().as('contactId'))
    .select(['meetings.day as on', 'meetings.title as note'])
    .where('contact_id', 'is not', null)
    .where('attendance', '=', 'da')
    .where('meetings.day', '<=', today)
    .orderBy('meetings.day')
    .execute()
  return new Map(rows.map(({ contactId, ...word }) => [contactId, word]))
}

function columnsOf({ organisationId, ...contact }: ContactPerson) {
  const { familyName, givenNames } = splitName(contact.name)
  const name_sort = phoneBookForm(`${familyName} ${givenNames}`)
  return { ...contact, organisation_id: organisationId, name_sort }
}

export async function insertContact(db: Trx, id: string, contact: ContactPerson, at: string) {
  await db
    .insertInto('contact_persons')
    .values({
      ...{ ...columnsOf(contact), id, version: 1, last_contact_on: null, last_note: '' },
      ...{ created_at: at, updated_at: at },
    })
    .execute()
}

export async function updateContact(
  db: Trx,
  { id, version }: Shown,
  contact: ContactPerson,
  at: string,
): Promise<void> {
  await db
    .updateTable('contact_persons')
    .set({ ...columnsOf(contact), version: version + 1, updated_at: at })
    .where('id', '=', id)
    .execute()
}

export async function deleteContact(db: Trx, id: string): Promise<void> {
  await db.deleteFrom('contact_persons').where('id', '=', id).execute()
}

/** The latest word stays: an older one that is noted afterwards does not push it aside. */
export async function noteLastContact(
  db: Trx,
  { id, on, note }: { id: string; on: string; note: string },
): Promise<void> {
  await db
    .updateTable('contact_persons')
    .set({ last_contact_on: on, last_note: note })
    .where('id', '=', id)
    .where(({ eb, or }) => or([eb('last_contact_on', 'is', null), eb('last_contact_on', '<=', on)]))
    .execute()
}
