import type { Transaction } from 'kysely'
import type { ClientSections } from '../../shared/clients/client.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { ClientParts } from './client-columns.ts'
import { listEntries, residenceRows } from './residence-repository.ts'

type PartTable =
  | 'client_spellings'
  | 'client_citizenships'
  | 'client_languages'
  | 'residence_entries'

type Kept = { id: string; sections: ClientSections }

export async function readParts(db: Reader, id: string): Promise<ClientParts> {
  const spellings = await db
    .selectFrom('client_spellings')
    .select('spelling')
    .where('client_id', '=', id)
    .orderBy('position')
    .execute()
  const citizenships = await db
    .selectFrom('client_citizenships')
    .select('key')
    .where('client_id', '=', id)
    .orderBy('position')
    .execute()
  const languages = await db
    .selectFrom('client_languages')
    .select(['code', 'level'])
    .where('client_id', '=', id)
    .orderBy('position')
    .execute()
  return {
    spellings: spellings.map(({ spelling }) => spelling),
    citizenships: citizenships.map(({ key }) => key),
    languages,
    entries: await listEntries(db, id),
  }
}

/** Everything that lies beside the rows of some clients, each table in one go. */
export async function insertParts(
  db: Transaction<Database>,
  clients: readonly Kept[],
): Promise<void> {
  await insertPersonParts(db, clients)
  await insertLanguages(db, clients)
  await insertEntries(db, clients)
}

export async function replacePersonParts(db: Transaction<Database>, client: Kept): Promise<void> {
  await deleteParts(db, 'client_spellings', client.id)
  await deleteParts(db, 'client_citizenships', client.id)
  await insertPersonParts(db, [client])
}

export async function replaceLanguages(db: Transaction<Database>, client: Kept): Promise<void> {
  await deleteParts(db, 'client_languages', client.id)
  await insertLanguages(db, [client])
}

export async function replaceEntries(db: Transaction<Database>, client: Kept): Promise<void> {
  await deleteParts(db, 'residence_entries', client.id)
  await insertEntries(db, [client])
}

async function deleteParts(db: Transaction<Database>, table: PartTable, id: string) {
  await db.deleteFrom(table).where('client_id', '=', id).execute()
}

async function insertPersonParts(db: Transaction<Database>, clients: readonly Kept[]) {
  const spellings = clients.flatMap(({ id, sections }) =>
    sections.person.otherSpellings.map((spelling, position) => ({
      client_id: id,
      position,
      spelling,
    })),
  )
  const citizenships = clients.flatMap(({ id, sections }) =>
    sections.person.citizenships.map((key, position) => ({ client_id: id, position, key })),
  )
  if (spellings.length > 0) await db.insertInto('client_spellings').values(spellings).execute()
  if (citizenships.length > 0)
    await db.insertInto('client_citizenships').values(citizenships).execute()
}

async function insertLanguages(db: Transaction<Database>, clients: readonly Kept[]) {
  const rows = clients.flatMap(({ id, sections }) =>
    sections.languages.languages.map(({ code, level }, position) => ({
      ...{ client_id: id, position },
      ...{ code, level },
    })),
  )
  if (rows.length > 0) await db.insertInto('client_languages').values(rows).execute()
}

async function insertEntries(db: Transaction<Database>, clients: readonly Kept[]) {
  const rows = clients.flatMap(({ id, sections }) => residenceRows(id, sections.residence.entries))
  if (rows.length > 0) await db.insertInto('residence_entries').values(rows).execute()
}
