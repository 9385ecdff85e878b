import { sql, type Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import { type Mission, mission as missionShape } from '../../shared/volunteers/money.ts'
import type { Amount } from '../../shared/volunteers/money-rules.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { Writing } from '../vault/handler-types.ts'
import { type MissionRow, missionColumns, missionOf } from './mission-columns.ts'

type Db = Transaction<Database>
export type KnownMission = { helperId: string; id: string; version: number }

/** Of somebody else, or struck out: nothing that could be changed. */
export async function missionToChange(
  db: Reader,
  { helperId, id, version }: KnownMission,
): Promise<MissionRow> {
  const row = await db
    .selectFrom('missions')
    .selectAll()
    .where('id', '=', id)
    .where('helper_id', '=', helperId)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found')
  if (row.version !== version) throw new AppError('changed-meanwhile', { version: row.version })
  return row
}

export async function insertMission(
  { db, actor, now, newId }: Writing,
  helperId: string,
  mission: Mission,
  { cents, rounded }: Amount,
): Promise<string> {
  const id = newId()
  await db
    .insertInto('missions')
    .values({
      ...{ id, version: 1, helper_id: helperId, ...missionColumns(mission) },
      ...{ cents, rounded: rounded ? 1 : 0, cancelled_at: null, cancelled_reason: '' },
      ...{ recorded_by: actor.id, recorded_at: now, updated_at: now },
    })
    .execute()
  return id
}

type Change = Partial<Omit<MissionRow, 'id' | 'version' | 'helper_id'>>

/** Returns the new version. */
export async function changeMission(
  db: Db,
  id: string,
  columns: Change,
  now: string,
): Promise<number> {
  const { version } = await db
    .updateTable('missions')
    .set({ ...columns, version: sql<number>`version + 1`, updated_at: now })
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

/** How it stood until now, and why that was not right. */
export async function keepVersion(
  { db, actor, now, newId }: Writing,
  row: MissionRow,
  reason: string,
): Promise<void> {
  await db
    .insertInto('mission_versions')
    .values({
      ...{ id: newId(), mission_id: row.id, before: JSON.stringify(missionOf(row)) },
      ...{ cents: row.cents, reason, changed_by: actor.id, changed_at: now },
    })
    .execute()
}

/** The newest first. */
export async function listCorrections(db: Reader, { id }: { id: string }) {
  const rows = await db
    .selectFrom('mission_versions')
    .innerJoin('users', 'users.id', 'mission_versions.changed_by')
    .select(['before', 'cents', 'reason', 'changed_at as at', 'users.name as byName'])
    .where('mission_id', '=', id)
    .orderBy('changed_at', 'desc')
    .orderBy('mission_versions.id', 'desc')
    .execute()
  return rows.map(({ before, ...row }) => ({
    ...row,
    before: missionShape.parse(JSON.parse(before)),
  }))
}
