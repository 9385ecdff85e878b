import type { Transaction } from 'kysely'
import { referralField } from '../../shared/clients/options.ts'
import type { NewShortContact, ShortContact } from '../../shared/clients/short-contact.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { ShortContactFieldRow, ShortContactRow } from './short-contact-table.ts'

type Recorded = { id: string; by: string; at: string; on: string }

export async function insertShortContact(
  db: Transaction<Database>,
  contact: NewShortContact,
  { id, by, at, on }: Recorded,
): Promise<void> {
  const { fields, ageGroup, ...rest } = contact
  await db
    .insertInto('short_contacts')
    .values({
      ...rest,
      ...{ id, age_group: ageGroup },
      ...{ recorded_by: by, recorded_at: at, recorded_on: on },
    })
    .execute()
  if (fields.length === 0) return
  await db
    .insertInto('short_contact_fields')
    .values(fields.map(field => ({ contact_id: id, field })))
    .execute()
}

/** The newest day first, and of a day what was counted last. */
export async function listShortContacts(
  db: Reader,
  { from, to }: { from: string; to: string },
): Promise<ShortContact[]> {
  const rows = await db
    .selectFrom('short_contacts')
    .selectAll()
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day', 'desc')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const fields = await db
    .selectFrom('short_contact_fields')
    .innerJoin('short_contacts', 'short_contacts.id', 'short_contact_fields.contact_id')
    .select(['contact_id', 'field'])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .execute()
  const byContact = Map.groupBy(fields, field => field.contact_id)
  return rows.map(row => contactOf(row, byContact.get(row.id) ?? []))
}

export async function findLastShortContact(
  db: Reader,
  recordedBy: string,
): Promise<{ contact: ShortContact; recordedOn: string } | null> {
  const row = await db
    .selectFrom('short_contacts')
    .selectAll()
    .where('recorded_by', '=', recordedBy)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const fields = await db
    .selectFrom('short_contact_fields')
    .selectAll()
    .where('contact_id', '=', row.id)
    .execute()
  return { contact: contactOf(row, fields), recordedOn: row.recorded_on }
}

export async function deleteShortContact(db: Transaction<Database>, id: string): Promise<void> {
  await db.deleteFrom('short_contacts').where('id', '=', id).execute()
}

/** The fields in the order of their list, whatever order they lie in. */
function contactOf(row: ShortContactRow, fields: readonly ShortContactFieldRow[]): ShortContact {
  const { id, day, municipality, gender, language, outcome, minutes, origin, residence, german } =
    row
  const chosen = new Set(fields.map(({ field }) => field))
  return {
    ...{ id, day, municipality, gender, language, outcome, minutes, origin, residence, german },
    ageGroup: row.age_group,
    fields: referralField.options.filter(field => chosen.has(field)),
  }
}
