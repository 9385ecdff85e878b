import { type RawBuilder, sql } from 'kysely'
import { fullName } from '../../shared/clients/client.ts'
import { AppError } from '../../shared/errors.ts'
import type { KeptAssignment } from '../../shared/volunteers/assignment.ts'
import {
  assignmentStateOn,
  nextCheckOf,
  silentDaysOf,
} from '../../shared/volunteers/assignment-rules.ts'
import type { HelperState, Mood } from '../../shared/volunteers/helper.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import { among } from '../today/desk-cases.ts'
import { assignmentOf, endReasonOf } from './assignment-columns.ts'

type Wanted = { helperId: string | null; clientId: string | null; running: boolean }

/** What runs first, the newest first. */
export async function listAssignments(
  db: Reader,
  wanted: Wanted,
  today: string,
): Promise<KeptAssignment[]> {
  const { helperId, clientId, running } = wanted
  let query = db.selectFrom('assignments').select('id')
  if (helperId !== null) query = query.where('helper_id', '=', helperId)
  if (clientId !== null) query = query.where('client_id', '=', clientId)
  if (running) query = query.where('state', '<>', 'beendet')
  const rows = await query
    .orderBy(sql`ended_on is not null`)
    .orderBy('start_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return keptAssignments(
    db,
    rows.map(({ id }) => id),
    today,
  )
}

export async function readKept(db: Reader, id: string, today: string): Promise<KeptAssignment> {
  const [kept] = await keptAssignments(db, [id], today)
  if (!kept) throw new AppError('not-found')
  return kept
}

/** In the order of the ids. */
async function keptAssignments(
  db: Reader,
  ids: readonly string[],
  today: string,
): Promise<KeptAssignment[]> {
  const { approvals } = await getSettings(db)
  const rows = await rowsOf(db, among(ids))
  const checked = await lastCheckIns(db, among(ids))
  const worked = await workedMinutes(db, among(ids))
  const kept = new Map(
    rows.map(row => {
      const assignment = assignmentOf(row)
      const { cadenceDays, kind, startOn } = assignment
      const helperState = row.helperState as HelperState
      const { lastCheckInOn, mood } = checked.get(row.id) ?? { lastCheckInOn: null, mood: null }
      const course = { startOn, endedOn: row.ended_on, helperState }
      return [
        row.id,
        {
          ...assignment,
          ...{ id: row.id, version: row.version, helperId: row.helper_id, clientId: row.client_id },
          helperName: fullName({ familyName: row.helperFamily, givenNames: row.helperGiven }),
          clientName: fullName({ familyName: row.clientFamily, givenNames: row.clientGiven }),
          ...{ clientNumber: row.number, municipality: row.municipality },
          state: assignmentStateOn({ ...assignment, endedOn: row.ended_on }, today),
          ...{ endedOn: row.ended_on, endReason: endReasonOf(row) },
          ...{ helperWord: row.helper_word, clientWord: row.client_word },
          ...{ lastWordOn: row.last_word_on, mood: mood as Mood | null },
          nextCheckOn: nextCheckOf(
            { ...course, kind, cadenceDays, lastCheckInOn, pauseUntil: row.pauseUntil },
            approvals.cadenceDays,
          ),
          silentDays: silentDaysOf({ ...course, lastWordOn: row.last_word_on }, today),
          workedMinutes: worked.get(row.id) ?? 0,
        },
      ] as const
    }),
  )
  return ids.flatMap(id => kept.get(id) ?? [])
}

function rowsOf(db: Reader, ids: RawBuilder<string>) {
  return db
    .selectFrom('assignments')
    .innerJoin('helpers', 'helpers.id', 'assignments.helper_id')
    .innerJoin('clients', 'clients.id', 'assignments.client_id')
    .selectAll('assignments')
    .select(['helpers.family_name as helperFamily', 'helpers.given_names as helperGiven'])
    .select(['helpers.state as helperState', 'helpers.pause_until as pauseUntil'])
    .select(['clients.family_name as clientFamily', 'clients.given_names as clientGiven'])
    .select(['clients.number', 'clients.municipality'])
    .where('assignments.id', 'in', ids)
    .execute()
}

/** The last day on which somebody asked, and the last mood that was named. */
async function lastCheckIns(db: Reader, ids: RawBuilder<string>) {
  const rows = await db
    .selectFrom('check_ins')
    .select(['assignment_id', 'day', 'mood'])
    .where('assignment_id', 'in', ids)
    .orderBy('assignment_id')
    .orderBy('day')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  const grouped = Map.groupBy(rows, row => row.assignment_id)
  return new Map(
    [...grouped].map(([id, list]) => [
      id,
      {
        lastCheckInOn: list.at(-1)?.day ?? null,
        mood: list.findLast(({ mood }) => mood !== null)?.mood ?? null,
      },
    ]),
  )
}

async function workedMinutes(db: Reader, ids: RawBuilder<string>): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('missions')
    .select(({ ref, fn }) => [
      ref('assignment_id').$notNull().as('id'),
      fn.sum<number>('minutes').as('minutes'),
    ])
    .where('assignment_id', 'in', ids)
    .where('cancelled_at', 'is', null)
    .groupBy('assignment_id')
    .execute()
  return new Map(rows.map(({ id, minutes }) => [id, minutes]))
}
