import { daysBetween, formatDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { wishKind } from '../../shared/matching/wish.ts'
import type { DeskLine } from '../../shared/today/desk.ts'
import { assignmentKindNames } from '../../shared/volunteers/assignment.ts'
import type { IconName } from '../ui/icon-paths.ts'
import { type DueWords, dayWords, type Words } from './day-words.ts'

// What Heute says of those who wait for somebody.

/** Undefined where it is said as of every promise. */
export function matchingDue(
  { kind, day }: Pick<DeskLine, 'kind'> & { day: string },
  today: string,
): DueWords | undefined {
  if (kind !== 'wish-waiting') return undefined
  const days = countOf(daysBetween(day, today), 'Tag', 'Tage')
  return { main: `${days} gewartet`, note: `seit ${dayWords(day, today)}` }
}

const waitingNotes: Readonly<Record<string, string>> = {
  ohne: 'Kein Vorschlag gefunden',
  neu: 'Noch nicht mitgerechnet',
  einverstaendnis: 'Einverständnis zur Vermittlung fehlt',
}

/** "Wunsch nach Begleitung" */
function wishWords({ detail, code }: DeskLine): Words {
  const kind = wishKind.safeParse(detail)
  const of = kind.success ? assignmentKindNames[kind.data] : 'Begleitung'
  return { main: `Wunsch nach ${of}`, note: waitingNotes[code ?? ''] ?? 'Wartet noch' }
}

function reservationWords({ text, day, group }: DeskLine): Words {
  const ends = group === 'overdue' ? 'endete' : 'endet'
  const on = day === null ? '' : ` am ${formatDay(day)}`
  return { main: `Reservierung für ${text} ${ends}${on}`, note: 'Bestätigen oder freigeben' }
}

type Reason = (line: DeskLine) => Words
export const matchingReasons = {
  reservation: reservationWords,
  'wish-waiting': wishWords,
} satisfies Partial<Record<DeskLine['kind'], Reason>>

export const matchingActions = {
  reservation: { label: 'Passung öffnen', icon: 'matching' },
  'wish-waiting': { label: 'Passung öffnen', icon: 'matching' },
} satisfies Partial<Record<DeskLine['kind'], { label: string; icon: IconName }>>
