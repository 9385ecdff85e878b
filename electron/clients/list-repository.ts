import { sql } from 'kysely'
import type { ClientFilter, ClientRow, ClientSort } from '../../shared/clients/list.ts'
import type { PartialDate } from '../../shared/lib/dates.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import { type Looking, matches } from './list-filter.ts'

export type Page = { offset: number; limit: number }
/** The municipalities in the order of their names: a key says nothing about it. */
export type Sorting = ClientSort & { places: readonly string[] }

/** Ids only: the columns of a list stand in an index of their own, the rest is read for one page. */
export async function listClientIds(
  db: Reader,
  filter: ClientFilter,
  sorting: Sorting,
  looking: Looking,
  page: Page,
): Promise<string[]> {
  const rows = await sorted(db, filter, sorting, looking)
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return rows.map(({ id }) => id)
}

/** One page and how many there are in all. */
export async function findClients(
  db: Reader,
  filter: ClientFilter,
  sorting: Sorting,
  looking: Looking,
  page: Page,
): Promise<{ ids: string[]; total: number }> {
  // By name the walk ends with the page; any other order goes through all of them and counts along.
  if (sorting.by !== 'name' && filter.state !== 'alle') {
    const rows = await sorted(db, filter, sorting, looking)
      .select(eb => eb.fn.countAll<number>().over().as('total'))
      .limit(page.limit)
      .offset(page.offset)
      .execute()
    const [first] = rows
    if (first) return { ids: rows.map(({ id }) => id), total: first.total }
  }
  const ids = await listClientIds(db, filter, sorting, looking, page)
  return { ids, total: await countClients(db, filter, looking) }
}

/** By name the index is walked as it stands; elsewhere what is not known comes last. */
function sorted(db: Reader, filter: ClientFilter, sorting: Sorting, looking: Looking) {
  const key = sortKey(sorting)
  const direction = sorting.descending ? 'desc' : 'asc'
  const found = db.selectFrom('clients').select('clients.id').where(matches(filter, looking))
  return sorting.by === 'name'
    ? found.orderBy('clients.name_sort', direction).orderBy('clients.id', direction)
    : found
        .orderBy(sql`${key} is null`)
        .orderBy(key, direction)
        .orderBy('clients.name_sort')
        .orderBy('clients.id')
}

const sortColumns = {
  name: 'clients.name_sort',
  birth: 'clients.birth_value',
  deadline: 'clients.deadline_on',
  'next-step': 'clients.next_step_on',
  contact: 'clients.last_contact_on',
  opened: 'clients.opened_on',
} as const

/** Year and place in it: as a text, 2026-10000 would stand before 2026-2000. */
const numberKey = sql<number>`cast(substr(clients.number, 1, 4) as integer) * 10000000
  + cast(substr(clients.number, 6) as integer)`

function sortKey({ by, places }: Sorting) {
  if (by === 'number') return numberKey
  if (by !== 'municipality') return sql.ref<string | null>(sortColumns[by])
  if (places.length === 0) return sql.ref<string | null>('clients.municipality')
  const ranks = places.map((ags, rank) => sql`when ${ags} then ${sql.lit(rank)}`)
  return sql<number | null>`case clients.municipality ${sql.join(ranks, sql` `)} end`
}

export async function countClients(
  db: Reader,
  filter: ClientFilter,
  looking: Looking,
): Promise<number> {
  if (filter.state === 'alle') {
    // Each half has an index that answers alone.
    const open = await countClients(db, { ...filter, state: 'offen' }, looking)
    return open + (await countClients(db, { ...filter, state: 'abgeschlossen' }, looking))
  }
  const { count } = await db
    .selectFrom('clients')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where(matches(filter, looking))
    .executeTakeFirstOrThrow()
  return count
}

/** The rows in the order of the ids. */
export async function listClientRows(db: Reader, ids: readonly string[]): Promise<ClientRow[]> {
  if (ids.length === 0) return []
  const rows = await selectRows(db, ids)
  const languages = await db
    .selectFrom('client_languages')
    .selectAll()
    .where('client_id', 'in', ids)
    .orderBy('client_id')
    .orderBy('position')
    .execute()
  const spoken = Map.groupBy(languages, ({ client_id }) => client_id)
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids
    .map(id => byId.get(id))
    .filter(row => row !== undefined)
    .map(row => toClientRow(row, spoken.get(row.id) ?? []))
}

function selectRows(db: Reader, ids: readonly string[]) {
  return db
    .selectFrom('clients')
    .innerJoin('users', 'users.id', 'clients.responsible')
    .leftJoin('steps', 'steps.id', 'clients.next_step_id')
    .select([
      ...(['clients.id', 'number', 'family_name', 'given_names', 'own_script'] as const),
      ...(['birth_value', 'birth_precision', 'gender', 'municipality'] as const),
      ...(['country_of_origin', 'phone', 'german_level', 'status', 'status_until'] as const),
      ...(['deadline_kind', 'deadline_on', 'open_needs', 'most_urgent'] as const),
      ...(['last_contact_on', 'depth', 'opened_on', 'clients.closed_on'] as const),
      ...(['users.name as responsible_name', 'steps.text as step', 'steps.due_on'] as const),
    ])
    .where('clients.id', 'in', ids)
    .execute()
}

type Selected = Awaited<ReturnType<typeof selectRows>>[number]

function toClientRow(row: Selected, languages: readonly Database['client_languages'][]): ClientRow {
  return {
    id: row.id,
    number: row.number,
    familyName: row.family_name,
    givenNames: row.given_names,
    ownScript: row.own_script,
    birthDate: { precision: row.birth_precision, value: row.birth_value } as PartialDate,
    gender: row.gender,
    municipality: row.municipality,
    countryOfOrigin: row.country_of_origin,
    phone: row.phone,
    languages: languages.map(({ code, level }) => ({ code, level })),
    germanLevel: row.german_level,
    residence: row.status && { status: row.status, validTo: row.status_until },
    deadline:
      row.deadline_kind && row.deadline_on
        ? { kind: row.deadline_kind, day: row.deadline_on }
        : null,
    openNeeds: row.open_needs,
    mostUrgent: row.most_urgent,
    nextStep: row.step === null ? null : { text: row.step, dueOn: row.due_on },
    lastContactOn: row.last_contact_on,
    responsibleName: row.responsible_name,
    depth: row.depth,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
  }
}
