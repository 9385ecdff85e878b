import { formatLongDay, relativeDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { type KeptMeeting, meetingKindNames } from '../../shared/volunteers/network.ts'
import type { EntryGroup } from './entry-list.tsx'

/** "Donnerstag, 3. Dezember 2026, 14:00 Uhr, 2 Stunden" */
export function whenWords({ day, time, minutes }: Pick<KeptMeeting, 'day' | 'time' | 'minutes'>) {
  const lasting = minutes === null ? '' : durationWords(minutes)
  return [formatLongDay(day), time && `${time} Uhr`, lasting].filter(Boolean).join(', ')
}

export function durationWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const words = [
    hours > 0 && countOf(hours, 'Stunde', 'Stunden'),
    rest > 0 && countOf(rest, 'Minute', 'Minuten'),
  ]
  return words.filter(Boolean).join(' ')
}

function entryOf(meeting: KeptMeeting, today: string) {
  const open = meeting.tasks.filter(({ doneOn }) => doneOn === null).length
  const note = [
    ...[meetingKindNames[meeting.kind], relativeDay(meeting.day, today)],
    open > 0 && countOf(open, 'offene Aufgabe', 'offene Aufgaben'),
  ]
  return { id: meeting.id, title: meeting.title, note: note.filter(Boolean).join(' · ') }
}

/** What comes, the next one first; what was, the last one first. */
export function meetingGroups(meetings: readonly KeptMeeting[], today: string): EntryGroup[] {
  const { next = [], past = [] } = Object.groupBy(meetings, ({ day }) =>
    day >= today ? 'next' : 'past',
  )
  const groups = [
    { title: 'Kommende', entries: next.toReversed().map(one => entryOf(one, today)) },
    { title: 'Vergangene', entries: past.map(one => entryOf(one, today)) },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}

/** The next one to come, or the last one that was. */
export function firstMeeting(meetings: readonly KeptMeeting[], today: string) {
  return meetings.findLast(({ day }) => day >= today) ?? meetings[0]
}
