import { fullName } from '../../shared/clients/client.ts'
import type { DeskClient } from '../../shared/today/desk.ts'
import type { Reader } from '../store/reader.ts'
import { among } from './desk-cases.ts'

/** Names, places and languages, read only for the lines that are shown. */
export async function deskClientsOf(
  db: Reader,
  ids: ReadonlySet<string>,
): Promise<Map<string, DeskClient>> {
  const rows = await db
    .selectFrom('clients')
    .innerJoin('users', 'users.id', 'clients.responsible')
    .select(['clients.id', 'family_name', 'given_names', 'municipality'])
    .select('users.name as responsibleName')
    .where('clients.id', 'in', among(ids))
    .execute()
  const languages = await languagesOf(db, ids)
  return new Map(
    rows.map(({ id, family_name, given_names, municipality, responsibleName }) => [
      id,
      {
        ...{ id, municipality, responsibleName, languages: languages.get(id) ?? [] },
        name: fullName({ familyName: family_name, givenNames: given_names }),
      },
    ]),
  )
}

async function languagesOf(db: Reader, ids: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('client_languages')
    .select(['client_id', 'code'])
    .where('client_id', 'in', among(ids))
    .orderBy('client_id')
    .orderBy('position')
    .execute()
  const grouped = Map.groupBy(rows, row => row.client_id)
  return new Map([...grouped].map(([id, list]) => [id, list.map(({ code }) => code)]))
}
