import { AppError } from '../../shared/errors.ts'
import { type Guest, type Meeting, meetingKindNames } from '../../shared/volunteers/network.ts'
import { eventFile } from '../calendar/event-file.ts'
import type { Working, Writing } from '../vault/handler-types.ts'
import type { Host } from '../vault/host.ts'
import {
  deleteMeeting,
  getMeeting,
  insertMeeting,
  replaceGuests,
  updateMeeting,
} from './meeting-repository.ts'
import { assertShown, assertThere, next, type Shown } from './network-rows.ts'

const USUAL_MINUTES = 60

export async function addMeeting({ db, now, newId }: Writing, meeting: Meeting) {
  const id = newId()
  await insertMeeting(db, id, meeting, now)
  return { id, version: 1 }
}

export async function saveMeeting(
  { db, now }: Writing,
  { meeting, ...shown }: Shown & { meeting: Meeting },
) {
  await assertShown(db, 'meetings', shown)
  await updateMeeting(db, shown, meeting, now)
  return next(shown)
}

/** What was agreed there is still to be done: its tasks stay. */
export async function removeMeeting({ db }: Writing, shown: Shown) {
  await assertShown(db, 'meetings', shown)
  await deleteMeeting(db, shown.id)
  return {}
}

export async function setGuests(
  { db, now, newId }: Writing,
  { guests, ...shown }: Shown & { guests: Guest[] },
) {
  await assertShown(db, 'meetings', shown)
  const kept = (await getMeeting(db, shown.id))?.guests ?? []
  const isTwice = (ids: readonly (string | null)[]) => {
    const some = ids.filter(id => id !== null)
    return new Set(some).size < some.length
  }
  const helperIds = guests.map(({ helperId }) => helperId)
  const contactIds = guests.map(({ contactId }) => contactId)
  const isOdd =
    guests.some(guest => waysNamed(guest) > 1) ||
    guests.filter(isNobody).length > kept.filter(isNobody).length
  if (isOdd || isTwice(helperIds) || isTwice(contactIds))
    throw new AppError('invalid', { fields: ['guests'] })
  await assertThere(db, 'helpers', helperIds)
  await assertThere(db, 'contact_persons', contactIds)
  await replaceGuests(db, shown.id, guests, newId)
  await updateMeeting(db, shown, {}, now)
  return next(shown)
}

function waysNamed({ contactId, helperId, name }: Guest): number {
  return [contactId !== null, helperId !== null, name !== ''].filter(Boolean).length
}

/** Whoever was deleted since still counts as having been there. */
const isNobody = (guest: Guest) => waysNamed(guest) === 0

export async function saveMeetingFile({ read }: Working, host: Host, { id }: { id: string }) {
  const meeting = await read(db => getMeeting(db, id))
  if (!meeting) throw new AppError('not-found')
  const { kind, title, day, time, minutes, place, agenda: description } = meeting
  const bytes = eventFile({
    ...{ id, title: `${meetingKindNames[kind]}: ${title}`, day, time, place, description },
    minutes: minutes ?? USUAL_MINUTES,
  })
  const { fileName } = await host.saveFile({ suggestedName: `treffen-${day}.ics`, bytes })
  if (fileName === null) throw new AppError('cancelled')
  return { fileName }
}
