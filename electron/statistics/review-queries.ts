import { type SqlBool, sql } from 'kysely'
import { daysOfQuarter } from '../../shared/lib/quarters.ts'
import { contradictsItself, endsBeforeItBegan } from '../../shared/statistics/review-rules.ts'
import type { Reader } from '../store/reader.ts'
import { idsIn } from './snapshot-rows.ts'

// Each finds the clients whose records should be looked at before a quarter is frozen.

const cases = (db: Reader) =>
  db.selectFrom('clients').where('merged_into', 'is', null).where('depth', '<>', 'haushalt')

const withIds = (db: Reader, ids: readonly string[]) =>
  db.selectFrom('clients').where('id', 'in', idsIn(ids))

/** What is not filled in today, of those who are counted in the stock. */
export async function missingFacts(db: Reader, stock: readonly string[]) {
  const rows = await withIds(db, stock)
    .select(['id', 'birth_value', 'gender', 'status_group', 'municipality', 'german_level'])
    .select(
      sql<number>`exists (select 1 from client_citizenships
        where client_citizenships.client_id = clients.id)`.as('hasState'),
    )
    .execute()
  const those = (test: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(test).map(({ id }) => id)
  return {
    'alter-fehlt': those(row => row.birth_value === null),
    'geschlecht-fehlt': those(row => row.gender === 'x'),
    'staat-fehlt': those(row => row.hasState === 0),
    'status-fehlt': those(row => row.status_group === 'ungeklaert'),
    'gemeinde-fehlt': those(row => row.municipality === null),
    'deutsch-fehlt': those(row => row.german_level === null),
  }
}

/** Histories that cannot have been so, of cases that were there until then. */
export async function oddHistories(db: Reader, quarter: string) {
  const { to } = daysOfQuarter(quarter)
  const people = await cases(db)
    .select(['id', 'opened_on', 'closed_on'])
    .where('opened_on', '<=', to)
    .where(eb =>
      eb.or([
        eb('closed_on', 'is not', null),
        eb.exists(
          eb
            .selectFrom('case_events')
            .select('case_events.id')
            .whereRef('case_events.client_id', '=', 'clients.id')
            .where('kind', 'in', ['closed', 'reopened']),
        ),
      ]),
    )
    .execute()
  const events = await db
    .selectFrom('case_events')
    .select(['client_id', 'kind', 'day'])
    .where('client_id', 'in', idsIn(people.map(({ id }) => id)))
    .orderBy('at')
    .orderBy('id')
    .execute()
  const byClient = Map.groupBy(events, ({ client_id }) => client_id)
  const histories = people.map(({ id, opened_on: openedOn, closed_on: closedOn }) => {
    return { id, openedOn, closedOn, events: byClient.get(id) ?? [] }
  })
  const early = histories.filter(endsBeforeItBegan)
  const odd = histories.filter(one => !early.includes(one) && contradictsItself(one))
  return {
    'abschluss-vor-aufnahme': early.map(({ id }) => id),
    'verlauf-widerspruch': odd.map(({ id }) => id),
  }
}

export async function answersBeforeSending(db: Reader, quarter: string): Promise<string[]> {
  const { from, to } = daysOfQuarter(quarter)
  const rows = await db
    .selectFrom('referrals')
    .select('client_id')
    .distinct()
    .where('removed_at', 'is', null)
    .where('sent_on', '>=', from)
    .where('sent_on', '<=', to)
    .whereRef('answered_on', '<', 'sent_on')
    .execute()
  return rows.map(({ client_id }) => client_id)
}

export async function unsignedMissions(db: Reader, quarter: string): Promise<number> {
  const { from, to } = daysOfQuarter(quarter)
  const { count } = await db
    .selectFrom('missions')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('cancelled_at', 'is', null)
    .where('signed', '=', 0)
    .executeTakeFirstOrThrow()
  return count
}

/** Dated up to the end of a frozen quarter, recorded after it was frozen. */
export async function lateEntries(db: Reader, quarter: string): Promise<string[]> {
  const frozen = await db
    .selectFrom('snapshots')
    .select(({ fn }) => ['quarter', fn.max('frozen_at').as('at')])
    .where('quarter', '<=', quarter)
    .groupBy('quarter')
    .execute()
  const late = new Set<string>()
  for (const { quarter: one, at } of frozen) {
    const { from, to } = daysOfQuarter(one)
    const opened = await cases(db)
      .select('id')
      .where('opened_on', '<=', to)
      .where('created_at', '>', at)
      .execute()
    const moved = await db
      .selectFrom('case_events')
      .select('client_id as id')
      .where('kind', 'in', ['closed', 'reopened'])
      .where(sql<SqlBool>`day between ${from} and ${to}`)
      .where('at', '>', at)
      .execute()
    for (const { id } of [...opened, ...moved]) late.add(id)
  }
  return [...late]
}
