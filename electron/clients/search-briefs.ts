import type { ClientBrief } from '../../shared/clients/client-file.ts'
import type { Reader } from '../store/reader.ts'
import { dateOf } from './client-columns.ts'

/** In the order of the ids; who is not there is left out. */
export async function listBriefs(db: Reader, ids: readonly string[]): Promise<ClientBrief[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('clients')
    .innerJoin('users', 'users.id', 'clients.responsible')
    .select([
      ...(['clients.id', 'number', 'family_name', 'given_names', 'own_script'] as const),
      ...(['birth_value', 'birth_precision', 'gender', 'municipality'] as const),
      ...(['country_of_origin', 'opened_on', 'closed_on', 'users.name as responsible'] as const),
    ])
    .where('clients.id', 'in', ids)
    .execute()
  const briefs = new Map(
    rows.map(row => [
      row.id,
      {
        id: row.id,
        number: row.number,
        familyName: row.family_name,
        givenNames: row.given_names,
        ownScript: row.own_script,
        birthDate: dateOf(row.birth_precision, row.birth_value),
        gender: row.gender,
        municipality: row.municipality,
        countryOfOrigin: row.country_of_origin,
        responsibleName: row.responsible,
        openedOn: row.opened_on,
        closedOn: row.closed_on,
      },
    ]),
  )
  return ids.flatMap(id => briefs.get(id) ?? [])
}
