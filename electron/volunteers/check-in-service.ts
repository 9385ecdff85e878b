import { AppError } from '../../shared/errors.ts'
import type { CheckIn } from '../../shared/volunteers/assignment.ts'
import type { HelperContact, Mood } from '../../shared/volunteers/helper.ts'
import { getOpenClient } from '../clients/client-repository.ts'
import type { Reader } from '../store/reader.ts'
import type { Writing } from '../vault/handler-types.ts'
import { getAssignmentRow, noteWord, recomputeWord } from './assignment-repository.ts'

// How it goes, asked again and again. It is said in their own words and never computed.

export async function recordCheckIn(context: Writing, input: { id: string; checkIn: CheckIn }) {
  const { db, actor, now, today, newId } = context
  const { day, kind, mood, note, with: withWhom } = input.checkIn
  const row = await getAssignmentRow(db, input.id)
  await getOpenClient(db, row.client_id)
  const last = row.ended_on ?? today
  if (day > last || day > today) throw new AppError('invalid', { fields: ['day'] })
  const checkInId = newId()
  await db
    .insertInto('check_ins')
    .values({
      ...{ id: checkInId, assignment_id: row.id, client_id: row.client_id, day, kind, mood },
      ...{ with_whom: withWhom, note, recorded_by: actor.id, recorded_at: now },
    })
    .execute()
  await noteWord(db, row.id, day)
  return { checkInId }
}

export async function removeCheckIn(
  { db }: Writing,
  { id, checkInId }: { id: string; checkInId: string },
) {
  const { client_id } = await getAssignmentRow(db, id)
  await getOpenClient(db, client_id)
  const { numDeletedRows } = await db
    .deleteFrom('check_ins')
    .where('id', '=', checkInId)
    .where('assignment_id', '=', id)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw new AppError('not-found')
  await recomputeWord(db, id)
  return {}
}

/** The newest first. */
export async function listCheckIns(db: Reader, assignmentId: string) {
  const rows = await db
    .selectFrom('check_ins')
    .innerJoin('users', 'users.id', 'check_ins.recorded_by')
    .select(['check_ins.id', 'day', 'kind', 'mood', 'with_whom', 'note', 'recorded_at as at'])
    .select('users.name as byName')
    .where('assignment_id', '=', assignmentId)
    .orderBy('day', 'desc')
    .orderBy('recorded_at', 'desc')
    .orderBy('check_ins.id', 'desc')
    .execute()
  return rows.map(({ kind, mood, with_whom, ...row }) => ({
    ...row,
    kind: kind as HelperContact['kind'],
    mood: mood as Mood | null,
    with: with_whom as CheckIn['with'],
  }))
}
