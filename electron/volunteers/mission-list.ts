import { type ExpressionBuilder, sql } from 'kysely'
import { fullName } from '../../shared/clients/client.ts'
import type { KeptMission, Period } from '../../shared/volunteers/money.ts'
import { bordersOf, closedKeyOf } from '../../shared/volunteers/money-periods.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import { missionOf } from './mission-columns.ts'
import { closedKeys } from './period-repository.ts'

type Asked = {
  helperId: string | null
  period: Period
  withCancelled?: boolean | undefined
  offset: number
  limit: number
}

/** The newest first. */
export async function listMissions(db: Reader, asked: Asked) {
  const { rows, minutes, cents } = await sumsOf(db, asked)
  return { missions: await pageOf(db, asked), total: rows, minutes, cents }
}

type Eb = ExpressionBuilder<Database, 'missions'>

function inPeriod({ helperId, period, withCancelled }: Asked) {
  const { from, to } = bordersOf(period)
  return (eb: Eb) =>
    eb.and([
      eb('missions.day', '>=', from),
      eb('missions.day', '<=', to),
      ...(helperId === null ? [] : [eb('missions.helper_id', '=', helperId)]),
      ...(withCancelled ? [] : [eb('missions.cancelled_at', 'is', null)]),
    ])
}

async function sumsOf(db: Reader, asked: Asked) {
  const live = (column: 'minutes' | 'cents') =>
    sql<number>`coalesce(sum(${sql.ref(column)}) filter (where cancelled_at is null), 0)`
  return db
    .selectFrom('missions')
    .select([sql<number>`count(*)`.as('rows'), live('minutes').as('minutes')])
    .select(live('cents').as('cents'))
    .where(inPeriod(asked))
    .executeTakeFirstOrThrow()
}

/** First which ones, from the index; what is shown of them only for the page. */
async function pageOf(db: Reader, asked: Asked): Promise<KeptMission[]> {
  const closed = await closedKeys(db)
  const rows = await db
    .selectFrom('missions')
    .innerJoin('users', 'users.id', 'missions.recorded_by')
    .leftJoin('clients', 'clients.id', 'missions.client_id')
    .selectAll('missions')
    .select(['users.name as recordedByName', 'clients.family_name as familyName'])
    .select(['clients.given_names as givenNames', countForClient.as('countForClient')])
    .select(eb =>
      eb
        .selectFrom('mission_versions')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('mission_versions.mission_id', '=', 'missions.id')
        .as('corrections'),
    )
    .where(inPeriod(asked) as never)
    .orderBy('missions.day', 'desc')
    .orderBy('missions.starts_at', 'desc')
    .orderBy('missions.id', 'desc')
    .limit(asked.limit)
    .offset(asked.offset)
    .execute()
  return rows.map(row => ({
    ...missionOf(row),
    ...{ id: row.id, version: row.version, helperId: row.helper_id, cents: row.cents },
    clientName: fullName({ familyName: row.familyName ?? '', givenNames: row.givenNames ?? '' }),
    rounded: row.rounded === 1,
    ...{ countForClient: row.countForClient, recordedByName: row.recordedByName },
    corrections: row.corrections ?? 0,
    closed: closedKeyOf(closed, row.day) !== null,
    cancelled:
      row.cancelled_at === null ? null : { at: row.cancelled_at, reason: row.cancelled_reason },
  }))
}

/** In the order in which they were entered, for that is how they are paid. */
const countForClient = sql<number | null>`case
  when missions.kind = 'dolmetscher' and missions.client_id is not null
    and missions.cancelled_at is null
  then (
    select count(*) from missions as earlier
    where earlier.client_id = missions.client_id and earlier.kind = 'dolmetscher'
      and earlier.cancelled_at is null
      and (earlier.recorded_at, earlier.id) <= (missions.recorded_at, missions.id)
  ) end`
