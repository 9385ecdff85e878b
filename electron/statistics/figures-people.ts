import { type SqlBool, sql } from 'kysely'
import { listName } from '../../shared/clients/client.ts'
import { formatDay } from '../../shared/lib/dates.ts'
import type { Behind } from '../../shared/statistics/figures.ts'
import type { Reader } from '../store/reader.ts'
import { closingBefore } from './population-presence.ts'
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
  db: Reader,
  population: ListedPopulation,
  asked: Asked,
): Promise<Listed[]> {
  return population === 'vermittlung' ? byReferral(db, asked) : byClient(db, population, asked)
}

async function byClient(
  db: Reader,
  population: 'bestand' | 'zugang' | 'abgang',
  { ids, span }: Asked,
): Promise<Listed[]> {
  const rows = await db
    .selectFrom('clients')
    .select(['clients.id', ...nameColumns, 'opened_on'])
    .$if(population === 'abgang', query =>
      query.select(closingBefore(db, span.to).day.as('closed')),
    )
    .where(amongIds('clients.id', ids))
    .where('merged_into', 'is', null)
    .execute()
  const factOf = ({ opened_on, closed }: { opened_on: string; closed?: string | null }) => {
    if (population === 'abgang')
      return closed ? `abgeschlossen ${formatDay(closed)}` : 'abgeschlossen'
    const again = population === 'zugang' && opened_on < span.from
    return again ? 'wieder aufgenommen' : `aufgenommen ${formatDay(opened_on)}`
  }
  return rows.map(row => personOf(row, factOf(row)))
}

async function byReferral(db: Reader, { ids }: Asked): Promise<Listed[]> {
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
