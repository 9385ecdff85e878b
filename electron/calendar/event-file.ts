import { createEvent, type DateArray, type EventAttributes } from 'ics'
import { addDays } from '../../shared/lib/dates.ts'

export type CalendarEntry = {
  id: string
  title: string
  day: string
  /** Null: the whole day. */
  time: string | null
  minutes: number
  place: string
  description: string
}

/**
 * One entry for any calendar. The time is that of the clock on the wall there, without a zone,
 * which every calendar takes as its own.
 */
export function eventFile({ id, title, place, description, ...when }: CalendarEntry): Uint8Array {
  const { error, value } = createEvent({
    ...timesOf(when),
    ...{ uid: `${id}@wir-fallmanagement`, productId: 'wir-fallmanagement' },
    ...{ title, location: place, description },
  })
  if (error !== null || value === null) throw new Error('no calendar file')
  return new TextEncoder().encode(value)
}

function timesOf({ day, time, minutes }: Pick<CalendarEntry, 'day' | 'time' | 'minutes'>) {
  if (time === null) return { start: dateOf(day), end: dateOf(addDays(day, 1)) }
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const [year, month, dayOfMonth] = dateOf(day)
  return {
    start: [year, month, dayOfMonth, hour, minute] satisfies DateArray,
    ...({ startInputType: 'local', startOutputType: 'local' } as const),
    duration: { hours: Math.floor(minutes / 60), minutes: minutes % 60 },
  } satisfies EventAttributes
}

function dateOf(day: string): [number, number, number] {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
  return [year, month, dayOfMonth]
}
