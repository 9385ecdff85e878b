import { sql } from 'kysely'
import type { PartialDate } from '../../shared/lib/dates.ts'
import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import type { Reader } from '../store/reader.ts'
import { among } from './desk-cases.ts'
import type { DeskSource } from './desk-source.ts'

/** Only cases without a consent of their own that holds are looked at more closely. */
export const consentSource: DeskSource = {
  find: async ({ db, today }, { day, cases }) => {
    const without = await withoutConsent(db, [...cases.keys()].toSorted(), today)
    const births = await birthsOf(db, without)
    const consents = await consentsOf(db, without)
    const parents = await parentsOf(db, without)
    const parentsWhoAgreed = new Set(await agreedAmong(db, [...parents.values()].flat(), today))
    return without.flatMap(clientId => {
      const facts = {
        ...{ kind: 'consent' as const, clientId, resting: false },
        openedOn: cases.get(clientId)?.openedOn ?? today,
        birthDate: births.get(clientId) ?? unknown,
        consents: consents.get(clientId) ?? [],
        parentsAgreed: (parents.get(clientId) ?? []).some(id => parentsWhoAgreed.has(id)),
      }
      return deskLinesOf(facts, day)
    })
  },
}

/** Looked up in the order of the ids, and answered with the few that have none. */
async function withoutConsent(db: Reader, ids: readonly string[], today: string) {
  const rows = await db
    .selectFrom(sql<{ value: string }>`json_each(${JSON.stringify(ids)})`.as('cases'))
    .select('cases.value')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('consents')
            .select('client_id')
            .whereRef('client_id', '=', 'cases.value')
            .where('given_on', '<=', today)
            .where(({ eb, or }) =>
              or([eb('withdrawn_on', 'is', null), eb('withdrawn_on', '>', today)]),
            ),
        ),
      ),
    )
    .execute()
  return rows.map(({ value }) => value)
}

const unknown: PartialDate = { precision: 'unknown', value: null }

async function agreedAmong(db: Reader, ids: Iterable<string>, today: string): Promise<string[]> {
  const rows = await db
    .selectFrom('consents')
    .select('client_id')
    .where('client_id', 'in', among(ids))
    .where('given_on', '<=', today)
    .where(({ eb, or }) => or([eb('withdrawn_on', 'is', null), eb('withdrawn_on', '>', today)]))
    .execute()
  return rows.map(row => row.client_id)
}

async function birthsOf(db: Reader, ids: readonly string[]): Promise<Map<string, PartialDate>> {
  const rows = await db
    .selectFrom('clients')
    .select(['id', 'birth_precision as precision', 'birth_value as value'])
    .where('id', 'in', among(ids))
    .execute()
  return new Map(rows.map(({ id, ...birth }) => [id, birth as PartialDate]))
}

async function consentsOf(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom('consents')
    .select(['client_id', 'given_on as givenOn', 'withdrawn_on as withdrawnOn'])
    .where('client_id', 'in', among(ids))
    .execute()
  return Map.groupBy(rows, row => row.client_id)
}

async function parentsOf(db: Reader, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('client_relations')
    .select(['client_id', 'other_id'])
    .where('client_id', 'in', among(ids))
    .where('relation', 'in', ['elternteil', 'vormund'])
    .execute()
  const grouped = Map.groupBy(rows, row => row.client_id)
  return new Map([...grouped].map(([id, list]) => [id, list.map(row => row.other_id)]))
}
