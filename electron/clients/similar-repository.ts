import type { Transaction } from 'kysely'
import type { ClientBrief } from '../../shared/clients/client-file.ts'
import type { SimilarTo } from '../../shared/clients/search-contract.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import { listBriefs } from './search-briefs.ts'

export type Description = { brief: ClientBrief; person: SimilarTo; closedReason: string | null }

/** What is compared, of several records in one go. */
export async function listDescriptions(
  db: Reader,
  nameIds: readonly number[],
): Promise<Description[]> {
  if (nameIds.length === 0) return []
  const rows = await db
    .selectFrom('client_names')
    .innerJoin('clients', 'clients.id', 'client_names.client_id')
    .select(['clients.id', 'birth_name', 'place_of_birth', 'closed_reason'])
    .where('client_names.id', 'in', nameIds)
    .execute()
  const ids = rows.map(({ id }) => id)
  const briefs = await listBriefs(db, ids)
  const spellings = await textsOf(db, ids)
  const citizenships = await statesOf(db, ids)
  const byId = new Map(rows.map(row => [row.id, row]))
  return briefs.map(brief => {
    const { birth_name, place_of_birth, closed_reason } = byId.get(brief.id)!
    const { familyName, givenNames, ownScript, birthDate, gender } = brief
    const person = {
      ...{ familyName, givenNames, ownScript, birthDate, gender },
      ...{ birthName: birth_name, placeOfBirth: place_of_birth },
      otherSpellings: spellings.get(brief.id)?.map(({ text }) => text) ?? [],
      citizenships: citizenships.get(brief.id)?.map(({ text }) => text) ?? [],
    }
    return { brief, person, closedReason: closed_reason }
  })
}

async function textsOf(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom('client_spellings')
    .select(['client_id', 'spelling as text'])
    .where('client_id', 'in', ids)
    .orderBy('position')
    .execute()
  return Map.groupBy(rows, row => row.client_id)
}

async function statesOf(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom('client_citizenships')
    .select(['client_id', 'key as text'])
    .where('client_id', 'in', ids)
    .orderBy('position')
    .execute()
  return Map.groupBy(rows, row => row.client_id)
}

export async function toldApartFrom(db: Reader, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('different_clients')
    .select(['first_id', 'second_id'])
    .where(eb => eb.or([eb('first_id', '=', id), eb('second_id', '=', id)]))
    .execute()
  return rows.map(({ first_id, second_id }) => (first_id === id ? second_id : first_id))
}

/** Once is enough: who says so again changes nothing. */
export async function tellApart(
  trx: Transaction<Database>,
  pair: readonly [string, string],
  by: { id: string; at: string },
): Promise<void> {
  const [first, second] = pair.toSorted() as [string, string]
  await trx
    .insertInto('different_clients')
    .values({ first_id: first, second_id: second, decided_by: by.id, decided_at: by.at })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Takes that back. */
export async function tellTogether(
  trx: Transaction<Database>,
  pair: readonly [string, string],
): Promise<void> {
  const [first, second] = pair.toSorted() as [string, string]
  await trx
    .deleteFrom('different_clients')
    .where('first_id', '=', first)
    .where('second_id', '=', second)
    .execute()
}
