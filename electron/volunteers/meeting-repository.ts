import type { Selectable, Transaction } from 'kysely'
import { fullName } from '../../shared/clients/client.ts'
import type { Guest, KeptMeeting, Meeting } from '../../shared/volunteers/network.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { Shown } from './network-rows.ts'
import { tasksOfMeetings } from './task-repository.ts'
import type { MeetingTable } from './work-tables.ts'

type Trx = Transaction<Database>

/** What is still said of somebody whose entry is gone. */
export const GONE = 'nicht mehr verzeichnet'

/** The newest first. */
export async function listMeetings(db: Reader, year: number | null): Promise<KeptMeeting[]> {
  const rows = await db
    .selectFrom('meetings')
    .selectAll()
    .$if(year !== null, of =>
      of.where('day', '>=', `${year}-01-01`).where('day', '<=', `${year}-12-31`),
    )
    .orderBy('day', 'desc')
    .orderBy('time', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return wholeMeetings(db, rows)
}

export async function getMeeting(db: Reader, id: string): Promise<KeptMeeting | undefined> {
  const rows = await db.selectFrom('meetings').selectAll().where('id', '=', id).execute()
  return (await wholeMeetings(db, rows))[0]
}

async function wholeMeetings(
  db: Reader,
  rows: readonly Selectable<MeetingTable>[],
): Promise<KeptMeeting[]> {
  const ids = rows.map(({ id }) => id)
  const guests = Map.groupBy(await guestRows(db, ids), row => row.meeting_id)
  const tasks = Map.groupBy(await tasksOfMeetings(db, ids), task => task.meetingId)
  return rows.map(({ id, version, title, day, time, minutes, place, agenda, notes, kind }) => ({
    ...{ id, version, title, day, time, minutes, place, agenda, notes },
    kind: kind as KeptMeeting['kind'],
    guests: (guests.get(id) ?? []).map(toGuest),
    tasks: tasks.get(id) ?? [],
  }))
}

async function guestRows(db: Reader, meetingIds: readonly string[]) {
  if (meetingIds.length === 0) return []
  return db
    .selectFrom('meeting_guests')
    .leftJoin('helpers', 'helpers.id', 'meeting_guests.helper_id')
    .leftJoin('contact_persons', 'contact_persons.id', 'meeting_guests.contact_id')
    .leftJoin('organisations', 'organisations.id', 'contact_persons.organisation_id')
    .select(['meeting_id', 'helper_id', 'contact_id', 'meeting_guests.name', 'attendance'])
    .select(['family_name', 'given_names', 'contact_persons.name as contact_name'])
    .select(['organisations.name as organisation'])
    .where('meeting_id', 'in', [...meetingIds])
    .orderBy('position')
    .execute()
}

type GuestRow = Awaited<ReturnType<typeof guestRows>>[number]

function toGuest(row: GuestRow): KeptMeeting['guests'][number] {
  const helper = fullName({ familyName: row.family_name ?? '', givenNames: row.given_names ?? '' })
  return {
    ...{ contactId: row.contact_id, helperId: row.helper_id, name: row.name },
    attendance: row.attendance as Guest['attendance'],
    shownName: row.contact_name || helper || row.name || GONE,
    organisationName: row.organisation ?? '',
  }
}

export async function insertMeeting(db: Trx, id: string, meeting: Meeting, at: string) {
  await db
    .insertInto('meetings')
    .values({ ...meeting, id, version: 1, created_at: at, updated_at: at })
    .execute()
}

export async function updateMeeting(
  db: Trx,
  { id, version }: Shown,
  meeting: Partial<Meeting>,
  at: string,
): Promise<void> {
  await db
    .updateTable('meetings')
    .set({ ...meeting, version: version + 1, updated_at: at })
    .where('id', '=', id)
    .execute()
}

export async function deleteMeeting(db: Trx, id: string): Promise<void> {
  await db.deleteFrom('meetings').where('id', '=', id).execute()
}

export async function replaceGuests(
  db: Trx,
  meetingId: string,
  guests: readonly Guest[],
  newId: () => string,
): Promise<void> {
  await db.deleteFrom('meeting_guests').where('meeting_id', '=', meetingId).execute()
  if (guests.length === 0) return
  await db
    .insertInto('meeting_guests')
    .values(
      guests.map(({ contactId, helperId, name, attendance }, position) => ({
        ...{ id: newId(), meeting_id: meetingId, position, name, attendance },
        ...{ contact_id: contactId, helper_id: helperId },
      })),
    )
    .execute()
}
