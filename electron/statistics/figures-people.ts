import { type SqlBool, sql } from 'kysely'
import { listName } from '../../shared/clients/client.ts'
import { formatDay } from '../../shared/lib/dates.ts'
import type { Behind } from '../../shared/statistics/figures.ts'
import { closingOn } from './population-moves.ts'
import type { History } from './population-presence.ts'
import type { Span } from './population-span.ts'

// Names behind a number. Nowhere else do the statistics read any.

const listed = ['bestand', 'zugang', 'abgang', 'vermittlung'] as const
export type ListedPopulation = (typeof listed)[number]

/** Null: what is counted is not a client's, or it is nobody's business whose it was. */
export function listedPopulation(key: string | undefined): ListedPopulation | null {
  return listed.find(one => one === key) ?? null
}

type Listed = Behind['people'][number] & { sort: string }
type Asked = { ids: readonly string[]; span: Span }

const nameColumns = ['name_sort', 'family_name', 'given_names', 'number'] as const
const amongIds = (column: string, ids: readonly string[]) =>
  sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(ids)}))`

/** Those of the ids who are still there and in no other record. */
export function peopleOf(
  history: History,
  population: ListedPopulation,
  asked: Asked,
): Promise<Listed[]> {
  return population === 'vermittlung'
    ? byReferral(history, asked)
    : byClient(history, population, asked)
}

async function byClient(
  history: History,
  population: 'bestand' | 'zugang' | 'abgang',
  { ids, span }: Asked,
): Promise<Listed[]> {
  const rows = await history.db
    .selectFrom('clients')
    .select(['clients.id', ...nameColumns, 'opened_on', 'closed_on', 'closed_reason'])
    .where(amongIds('clients.id', ids))
    .where('merged_into', 'is', null)
    .execute()
  const factOf = (row: (typeof rows)[number]) => {
    if (population !== 'abgang') return openedWord(row.opened_on, population, span)
    const { since } = closingOn(history, row, span.to)
    return since ? `abgeschlossen ${formatDay(since)}` : 'abgeschlossen'
  }
  return rows.map(row => personOf(row, factOf(row)))
}

function openedWord(openedOn: string, population: 'bestand' | 'zugang', { from }: Span): string {
  const again = population === 'zugang' && openedOn < from
  return again ? 'wieder aufgenommen' : `aufgenommen ${formatDay(openedOn)}`
}

async function byReferral({ db }: History, { ids }: Asked): Promise<Listed[]> {
  const rows = await db
    .selectFrom('referrals')
    .innerJoin('clients', 'clients.id', 'referrals.client_id')
    .select(['clients.id', ...nameColumns, 'sent_on'])
    .where(amongIds('referrals.id', ids))
    .orderBy('sent_on')
    .execute()
  return rows.map(row => personOf(row, `abgegeben ${row.sent_on ? formatDay(row.sent_on) : ''}`))
}

type Named = { id: string; name_sort: string; family_name: string; given_names: string }

function personOf(row: Named & { number: string }, fact: string): Listed {
  const name = listName({ familyName: row.family_name, givenNames: row.given_names })
  return { clientId: row.id, name, number: row.number, fact, sort: row.name_sort }
}
