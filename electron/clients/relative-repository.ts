import type { Relative } from '../../shared/clients/client-file.ts'
import { relation } from '../../shared/clients/options-household.ts'
import type { Reader } from '../store/reader.ts'
import { dateOf } from './client-columns.ts'
import type { ClientRow } from './client-table.ts'
import { idsOfHousehold } from './household-repository.ts'

/** Family and whoever else lives there: the household first, the nearest relation first. */
export async function listRelatives(
  db: Reader,
  { id, household_id }: Pick<ClientRow, 'id' | 'household_id'>,
): Promise<Relative[]> {
  const bonds = await db
    .selectFrom('client_relations')
    .select(['other_id', 'relation'])
    .where('client_id', '=', id)
    .execute()
  const relations = new Map(bonds.map(bond => [bond.other_id, bond.relation]))
  const mates = await idsOfHousehold(db, household_id)
  const others = new Set([...relations.keys(), ...mates])
  others.delete(id)
  const rows = others.size === 0 ? [] : await listPeople(db, [...others])
  const rank = (other: string) => {
    const kind = relations.get(other)
    return kind === undefined ? relation.options.length : relation.options.indexOf(kind)
  }
  return rows
    .toSorted(
      (a, b) =>
        Number(b.household_id === household_id) - Number(a.household_id === household_id) ||
        rank(a.id) - rank(b.id),
    )
    .map(row => ({
      id: row.id,
      number: row.number,
      familyName: row.family_name,
      givenNames: row.given_names,
      ownScript: row.own_script,
      relation: relations.get(row.id) ?? null,
      gender: row.gender,
      birthDate: dateOf(row.birth_precision, row.birth_value),
      sameHousehold: row.household_id === household_id,
      closedOn: row.closed_on,
      status: row.status,
    }))
}

function listPeople(db: Reader, ids: readonly string[]) {
  return db
    .selectFrom('clients')
    .select(['id', 'number', 'family_name', 'given_names', 'own_script'])
    .select(['gender', 'birth_value', 'birth_precision', 'household_id', 'closed_on', 'status'])
    .where('id', 'in', ids)
    .where('merged_into', 'is', null)
    .orderBy('birth_value')
    .orderBy('name_sort')
    .execute()
}
