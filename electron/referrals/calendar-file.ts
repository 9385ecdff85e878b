import type { Appointment, Recipient } from '../../shared/referrals/referral.ts'
import { eventFile } from '../calendar/event-file.ts'

type Entry = { id: string; code: string; recipient: Recipient; appointment: Appointment }

/** One appointment, without a name: calendars are seen by many. */
export function calendarFile({ id, code, recipient, appointment }: Entry): Uint8Array {
  const { day, time } = appointment
  return eventFile({
    ...{ id, day, time, minutes: 60 },
    title: `Termin ${code}: ${recipient.offer || recipient.organisation}`,
    place: placeOf(recipient, appointment),
    description: [
      recipient.organisation,
      appointment.with && `bei ${appointment.with}`,
      recipient.phone && `Telefon ${recipient.phone}`,
    ]
      .filter(Boolean)
      .join('\n'),
  })
}

function placeOf({ organisation, street, postcode, town }: Recipient, { place }: Appointment) {
  if (place !== '') return place
  return [organisation, street, `${postcode} ${town}`.trim()].filter(Boolean).join(', ')
}
