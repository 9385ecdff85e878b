import type { Transaction } from 'kysely'
import { v7 } from 'uuid'
import type { Database } from '../../electron/store/database.ts'

/** What hangs on a client from the volunteers' side: one row of each kind. */
export async function insertAccompaniment(
  db: Transaction<Database>,
  { userId, helperId, now }: { userId: string; helperId: string; now: string },
  clientId: string,
): Promise<void> {
  const assignmentId = v7()
  const created = { created_by: userId, created_at: now, updated_at: now }
  const recorded = { recorded_by: userId, recorded_at: now }
  const of = { client_id: clientId, topic: 'behoerde' }
  const tandem = { id: assignmentId, version: 1, helper_id: helperId, kind: 'tandem', purpose: '' }
  await db
    .insertInto('assignments')
    .values({
      ...{ ...of, ...tandem, ...created, start_on: now.slice(0, 10), first_meeting_on: null },
      ...{ moderated_by: '', agreement_on: null, planned_hours: null, cadence_days: null },
      ...{ state: 'laeuft', ended_on: null, end_reason: null, helper_word: '', client_word: '' },
      last_word_on: null,
    })
    .execute()
  const talk = {
    day: now.slice(0, 10),
    kind: 'telefonat',
    mood: null,
    with_whom: 'beide',
    note: '',
  }
  await db
    .insertInto('check_ins')
    .values({ id: v7(), assignment_id: assignmentId, client_id: clientId, ...talk, ...recorded })
    .execute()
  await db
    .insertInto('missions')
    .values({
      ...{ ...of, ...recorded, id: v7(), version: 1, helper_id: helperId, kind: 'lotse' },
      ...{
        assignment_id: assignmentId,
        day: now.slice(0, 10),
        starts_at: null,
        minutes: 60,
        text: '',
      },
      ...{ language: null, signed: 0, cents: 500, rounded: 0, cancelled_at: null },
      ...{ cancelled_reason: '', updated_at: now },
    })
    .execute()
  await db
    .insertInto('help_requests')
    .values({
      ...{ ...of, ...created, id: v7(), version: 1, kind: 'begleitung', language: null },
      ...{
        task: 'Begleitung',
        day: now.slice(0, 10),
        time: null,
        minutes: null,
        place: '',
        note: '',
      },
      ...{ municipality: null, wished_gender: null, state: 'offen', assignment_id: null },
      created_on: now.slice(0, 10),
    })
    .execute()
}
