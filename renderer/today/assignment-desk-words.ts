import { daysBetween, relativeDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { DeskLine } from '../../shared/today/desk.ts'
import { assignmentKind, assignmentKindNames } from '../../shared/volunteers/assignment.ts'
import type { IconName } from '../ui/icon-paths.ts'
import { type DueWords, dayWords, type Words } from './day-words.ts'

// What Heute says of helpers and the clients they accompany.

/** Undefined where it is said as of every promise. */
export function assignmentDue(
  { kind, day }: Pick<DeskLine, 'kind'> & { day: string },
  today: string,
): DueWords | undefined {
  if (kind === 'tandem-silent') {
    const days = countOf(daysBetween(day, today), 'Tag', 'Tage')
    return { main: `${days} still`, note: `seit ${dayWords(day, today)}` }
  }
  return kind === 'check-in' ? { main: 'Nachfragen', note: relativeDay(day, today) } : undefined
}

/** "Patenschaft mit Renate Wiegand" */
function withWhom({ code, text }: DeskLine): string {
  const kind = assignmentKind.safeParse(code)
  return `${kind.success ? assignmentKindNames[kind.data] : 'Begleitung'} mit ${text}`
}

const requestNotes: Readonly<Record<string, string>> = {
  offen: 'Noch niemand angefragt',
  angefragt: 'Angefragt, noch keine Zusage',
  zugesagt: 'Zugesagt, der Tag ist vorbei',
}

type Reason = (line: DeskLine) => Words
export const assignmentReasons = {
  'tandem-silent': line => ({ main: withWhom(line), note: 'Lange kein Kontakt eingetragen' }),
  'check-in': line => ({ main: withWhom(line), note: 'Wie geht es beiden?' }),
  'help-request': ({ text, detail, code }) => ({
    main: [text, detail].filter(Boolean).join(', '),
    note: requestNotes[code ?? ''] ?? 'Hilfe gesucht',
  }),
} satisfies Partial<Record<DeskLine['kind'], Reason>>

export const assignmentActions = {
  'tandem-silent': { label: 'Nachfragen', icon: 'phone' },
  'check-in': { label: 'Nachfragen', icon: 'phone' },
  'help-request': { label: 'Jemanden finden', icon: 'people' },
} satisfies Partial<Record<DeskLine['kind'], { label: string; icon: IconName }>>
