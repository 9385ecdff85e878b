import { createEvent, type DateArray, type EventAttributes } from 'ics'
import { addDays } from '../../shared/lib/dates.ts'
import type { Appointment, Recipient } from '../../shared/referrals/referral.ts'

type Entry = { id: string; code: string; recipient: Recipient; appointment: Appointment }

/**
 * One appointment for any calendar, without a name: calendars are seen by many. The time is that of
 * the clock on the wall there, without a zone, which every calendar takes as its own.
 */
export function calendarFile({ id, code, recipient, appointment }: Entry): Uint8Array {
  const { error, value } = createEvent({
    ...timesOf(appointment),
    uid: `${id}@wir-fallmanagement`,
    productId: 'wir-fallmanagement',
    title: `Termin ${code}: ${recipient.offer || recipient.organisation}`,
    location: placeOf(recipient, appointment),
    description: [
      recipient.organisation,
      appointment.with && `bei ${appointment.with}`,
      recipient.phone && `Telefon ${recipient.phone}`,
    ]
      .filter(Boolean)
      .join('\n'),
  })
  if (error !== null || value === null) throw new Error('no calendar file')
  return new TextEncoder().encode(value)
}

/** Without a time it lasts the whole day. */
function timesOf({ day, time }: Appointment) {
  if (time === null) return { start: dateOf(day), end: dateOf(addDays(day, 1)) }
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const [year, month, dayOfMonth] = dateOf(day)
  return {
    start: [year, month, dayOfMonth, hour, minute] satisfies DateArray,
    ...({ startInputType: 'local', startOutputType: 'local' } as const),
    duration: { hours: 1 },
  } satisfies EventAttributes
}

function dateOf(day: string): [number, number, number] {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
  return [year, month, dayOfMonth]
}

function placeOf({ organisation, street, postcode, town }: Recipient, { place }: Appointment) {
  if (place !== '') return place
  return [organisation, street, `${postcode} ${town}`.trim()].filter(Boolean).join(', ')
}
