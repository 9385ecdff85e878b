import { factsOfClient } from '../../shared/offers/facts-of-client.ts'
import type { FinderFacts } from '../../shared/offers/finder.ts'
import { dateOf } from '../clients/client-columns.ts'
import { getClient } from '../clients/client-repository.ts'
import { entryOf } from '../clients/residence-repository.ts'
import type { Reader } from '../store/reader.ts'
import { among } from '../today/desk-cases.ts'

/** What the file knows of one person on a day. */
export async function readFacts(db: Reader, clientId: string, from: string): Promise<FinderFacts> {
  const { id } = await getClient(db, clientId)
  const facts = await factsOfMany(db, [id], from)
  return facts.get(id)!
}

/** The same of many, each table in one look. */
export async function factsOfMany(
  db: Reader,
  ids: readonly string[],
  onDay: string,
): Promise<Map<string, FinderFacts>> {
  const rows = await db
    .selectFrom('clients')
    .select(['id', 'birth_precision', 'birth_value', 'gender', 'german_level'])
    .select(['municipality', 'course'])
    .where('id', 'in', among(ids))
    .execute()
  const [citizenships, languages] = [await citizenshipsOf(db, ids), await languagesOf(db, ids)]
  const [entries, children] = [await entriesOf(db, ids), await childrenOf(db, ids)]
  return new Map(
    rows.map(row => {
      const known = {
        birthDate: dateOf(row.birth_precision, row.birth_value),
        ...{ gender: row.gender, germanLevel: row.german_level },
        citizenships: citizenships.get(row.id)?.map(({ key }) => key) ?? [],
        municipality: row.municipality,
        languages: languages.get(row.id)?.map(({ code }) => code) ?? [],
        entries: entries.get(row.id)?.map(entryOf) ?? [],
        course: row.course,
        childBirths:
          children
            .get(row.id)
            ?.map(({ birth_precision, birth_value }) => dateOf(birth_precision, birth_value)) ?? [],
      }
      return [row.id, factsOfClient(known, onDay)] as const
    }),
  )
}

const byClient = <R extends { client_id: string }>(rows: readonly R[]) =>
  Map.groupBy(rows, row => row.client_id)

async function citizenshipsOf(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom('client_citizenships')
    .select(['client_id', 'key'])
    .where('client_id', 'in', among(ids))
    .orderBy('client_id')
    .orderBy('position')
    .execute()
  return byClient(rows)
}

async function languagesOf(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom('client_languages')
    .select(['client_id', 'code'])
    .where('client_id', 'in', among(ids))
    .orderBy('client_id')
    .orderBy('position')
    .execute()
  return byClient(rows)
}

async function entriesOf(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom('residence_entries')
    .selectAll()
    .where('client_id', 'in', among(ids))
    .orderBy('client_id')
    .orderBy('position')
    .execute()
  return byClient(rows)
}

/** Own and fostered children who live there: for them somebody has to be at home. */
async function childrenOf(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom('client_relations')
    .innerJoin('clients as client', 'client.id', 'client_relations.client_id')
    .innerJoin('clients as child', 'child.id', 'client_relations.other_id')
    .select(['client_relations.client_id', 'child.birth_precision', 'child.birth_value'])
    .where('client_relations.client_id', 'in', among(ids))
    .where('client_relations.relation', 'in', ['kind', 'muendel'])
    .whereRef('child.household_id', '=', 'client.household_id')
    .where('child.merged_into', 'is', null)
    .orderBy('child.birth_value')
    .orderBy('child.id')
    .execute()
  return byClient(rows)
}
