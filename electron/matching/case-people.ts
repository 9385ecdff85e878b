import {
  ageOn,
  type FamilyStatus,
  type Gender,
  type GermanLevel,
} from '../../shared/clients/options.ts'
import type { Spoken } from '../../shared/matching/match-facts.ts'
import { dateOf } from '../clients/client-columns.ts'
import type { Reader } from '../store/reader.ts'
import { among } from '../today/desk-cases.ts'

// Whoever lives with somebody who waits: facts without names, all households at once.

export type CasePerson = {
  id: string
  householdId: string
  gender: Gender
  age: number | null
  familyStatus: FamilyStatus | null
  germanLevel: GermanLevel | null
  municipality: string | null
  languages: readonly Spoken[]
  /** Whose mother or father this person is. */
  children: ReadonlySet<string>
}

export type CasePeople = {
  person: (id: string) => CasePerson | null
  /** The person first, then all who live there too. */
  household: (id: string) => readonly CasePerson[]
}

export async function readCasePeople(
  db: Reader,
  clientIds: readonly string[],
  today: string,
): Promise<CasePeople> {
  const rows = await listPeople(db, clientIds)
  const ids = rows.map(({ id }) => id)
  const [languages, children] = [await languagesOf(db, ids), await childrenOf(db, ids)]
  const people = new Map(
    rows.map(row => [
      row.id,
      {
        ...{ id: row.id, householdId: row.household_id },
        ...{ gender: row.gender, familyStatus: row.family_status },
        ...{ germanLevel: row.german_level, municipality: row.municipality },
        age: ageOn(dateOf(row.birth_precision, row.birth_value), today),
        languages: languages.get(row.id) ?? [],
        children: children.get(row.id) ?? new Set<string>(),
      },
    ]),
  )
  const households = Map.groupBy(people.values(), ({ householdId }) => householdId)
  const person = (id: string) => people.get(id) ?? null
  return {
    person,
    household: id => {
      const own = person(id)
      if (!own) return []
      const others = households.get(own.householdId) ?? []
      return [own, ...others.filter(other => other.id !== id)]
    },
  }
}

function listPeople(db: Reader, clientIds: readonly string[]) {
  const households = db
    .selectFrom('clients')
    .select('household_id')
    .where('id', 'in', among(clientIds))
  return db
    .selectFrom('clients')
    .select(['id', 'household_id', 'gender', 'birth_precision', 'birth_value'])
    .select(['family_status', 'german_level', 'municipality'])
    .where('household_id', 'in', households)
    .where('merged_into', 'is', null)
    .orderBy('id')
    .execute()
}

async function languagesOf(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom('client_languages')
    .select(['client_id', 'code', 'level'])
    .where('client_id', 'in', among(ids))
    .orderBy('client_id')
    .orderBy('position')
    .execute()
  const grouped = Map.groupBy(rows, row => row.client_id)
  return new Map(
    [...grouped].map(([id, list]) => [id, list.map(({ code, level }) => ({ code, level }))]),
  )
}

async function childrenOf(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom('client_relations')
    .select(['client_id', 'other_id'])
    .where('client_id', 'in', among(ids))
    .where('relation', '=', 'kind')
    .execute()
  const grouped = Map.groupBy(rows, row => row.client_id)
  return new Map([...grouped].map(([id, list]) => [id, new Set(list.map(row => row.other_id))]))
}
