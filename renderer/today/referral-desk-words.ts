import { daysBetween, relativeDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { DeskLine } from '../../shared/today/desk.ts'
import { type DueWords, dayWords, type Words } from './day-words.ts'

// What Heute says of referrals and of the directory.

type Dated = Pick<DeskLine, 'kind' | 'code' | 'group'> & { day: string }

/** Undefined where it is said as of every promise. */
export function referralDue(
  { kind, code, group, day }: Dated,
  today: string,
): DueWords | undefined {
  const date = dayWords(day, today)
  if (kind === 'referral') {
    const due = { main: countOf(daysBetween(day, today), 'Tag', 'Tage'), note: `seit ${date}` }
    return group === 'overdue' ? { ...due, tone: 'bad' } : due
  }
  if (kind === 'waiting-over') return { main: 'Warteliste', note: `bis ${date}` }
  if (kind === 'arrival') {
    const what = code === 'termin' ? 'Termin' : 'Zusage'
    return { main: what, note: relativeDay(day, today) }
  }
  return kind === 'rechecks' ? { main: 'diese Woche', note: `ab ${date}` } : undefined
}

type Reason = (line: DeskLine) => Words
const place = ({ text, detail }: DeskLine) => [text, detail].filter(word => word !== '').join(', ')

export const referralReasons = {
  referral: line => ({ main: 'Noch keine Antwort', note: place(line) }),
  'waiting-over': line => ({ main: 'Wartezeit ist um', note: place(line) }),
  arrival: line => ({ main: 'Angekommen?', note: place(line) }),
  withdrawal: line => ({
    main: 'Weitergabe widerrufen',
    note: place(line) || 'Die Stelle weiß es noch nicht',
  }),
  rechecks: ({ code }) => ({
    main: Number(code) === 1 ? '1 Angebot wieder prüfen' : `${code} Angebote wieder prüfen`,
    note: 'Stimmen Adresse, Plätze und Zeiten noch?',
  }),
} satisfies Partial<Record<DeskLine['kind'], Reason>>
