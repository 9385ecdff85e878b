import { sql } from 'kysely'
import { ageOn } from '../../shared/clients/options.ts'
import { daysOfQuarter } from '../../shared/lib/quarters.ts'
import {
  contradictsItself,
  endsBeforeItBegan,
  talks,
} from '../../shared/statistics/review-rules.ts'
import type { Reader } from '../store/reader.ts'
import { readHistory } from './population-presence.ts'
import { birthOf, statusGroupsOn } from './population-stock.ts'
import { idsIn } from './snapshot-rows.ts'

// Each finds the clients whose records should be looked at before a quarter is frozen.

const withIds = (db: Reader, ids: readonly string[]) =>
  db.selectFrom('clients').where('id', 'in', idsIn(ids))

/** Of those who are counted in the stock of that day; what bears no date, as it is today. */
export async function missingFacts(db: Reader, stock: readonly string[], day: string) {
  const groupOf = await statusGroupsOn(await readHistory(db), day)
  const rows = await withIds(db, stock)
    .select(['id', 'birth_value', 'birth_precision', 'gender', 'municipality', 'german_level'])
    .select(
      sql<number>`exists (select 1 from client_citizenships
        where client_citizenships.client_id = clients.id)`.as('hasState'),
    )
    .execute()
  const those = (test: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(test).map(({ id }) => id)
  return {
    'alter-fehlt': those(row => ageOn(birthOf(row), day) === null),
    'geschlecht-fehlt': those(row => row.gender === 'x'),
    'staat-fehlt': those(row => row.hasState === 0),
    'status-fehlt': those(({ id }) => groupOf(id) === 'ungeklaert'),
    'gemeinde-fehlt': those(row => row.municipality === null),
    'deutsch-fehlt': those(row => row.german_level === null),
  }
}

/** Histories that cannot have been so. */
export async function oddHistories(db: Reader, ids: readonly string[]) {
  const people = await withIds(db, ids).select(['id', 'opened_on', 'closed_on']).execute()
  const events = Map.groupBy(await movesOf(db, ids), ({ client_id }) => client_id)
  const histories = people.map(({ id, opened_on: openedOn, closed_on: closedOn }) => {
    return { id, openedOn, closedOn, events: events.get(id) ?? [] }
  })
  const early = histories.filter(endsBeforeItBegan)
  const odd = histories.filter(one => !early.includes(one) && contradictsItself(one))
  return {
    'abschluss-vor-aufnahme': early.map(({ id }) => id),
    'verlauf-widerspruch': odd.map(({ id }) => id),
  }
}

const movesOf = (db: Reader, ids: readonly string[]) =>
  db
    .selectFrom('case_events')
    .select(['client_id', 'kind', 'day', 'at'])
    .where('client_id', 'in', idsIn(ids))
    .where('kind', 'in', ['closed', 'reopened', 'merged', 'unmerged'])
    .orderBy('at')
    .orderBy('id')
    .execute()

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

/** Closed in the quarter or before it, though somebody talked with them after that day. */
export async function closedBeforeLastTalk(
  db: Reader,
  quarter: string,
  left: readonly string[],
): Promise<string[]> {
  const rows = await withIds(db, left)
    .select('id')
    .where('closed_on', '<=', daysOfQuarter(quarter).to)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('contacts')
          .select('contacts.id')
          .whereRef('contacts.client_id', '=', 'clients.id')
          .whereRef('contacts.day', '>', 'clients.closed_on')
          .where('contacts.kind', 'in', talks),
      ),
    )
    .execute()
  return rows.map(({ id }) => id)
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

/** Dated up to the end of a quarter that was frozen already when they were recorded. */
export async function lateEntries(
  db: Reader,
  quarter: string,
  ids: readonly string[],
): Promise<string[]> {
  const frozen = await db
    .selectFrom('snapshots')
    .select(({ fn }) => ['quarter', fn.max('frozen_at').as('at')])
    .where('quarter', '<=', quarter)
    .groupBy('quarter')
    .execute()
  const isLate = (day: string, recordedAt: string) =>
    frozen.some(one => day <= daysOfQuarter(one.quarter).to && recordedAt > one.at)
  const people = await withIds(db, ids).select(['id', 'opened_on', 'created_at']).execute()
  const opened = people.filter(one => isLate(one.opened_on, one.created_at)).map(({ id }) => id)
  const moved = (await movesOf(db, ids))
    .filter(({ kind, day, at }) => (kind === 'closed' || kind === 'reopened') && isLate(day, at))
    .map(({ client_id }) => client_id)
  return [...new Set([...opened, ...moved])]
}
