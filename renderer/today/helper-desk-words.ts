import { daysBetween, formatDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { DeskLine } from '../../shared/today/desk.ts'
import { requirement, requirementNames } from '../../shared/volunteers/approval.ts'
import type { IconName } from '../ui/icon-paths.ts'
import { type DueWords, dayWords, type Words } from './day-words.ts'

// What Heute says of the helpers themselves.

/** Undefined where it is said as of every promise. */
export function helperDue(
  { kind, day, detail }: Pick<DeskLine, 'kind' | 'detail'> & { day: string },
  today: string,
): DueWords | undefined {
  if (kind === 'helper-silent') {
    const days = countOf(daysBetween(day, today), 'Tag', 'Tage')
    return { main: `${days} still`, note: `seit ${dayWords(day, today)}` }
  }
  if (kind === 'papers' && detail === 'fehlt') return { main: 'fehlt', note: '', tone: 'bad' }
  return undefined
}

function paperWords({ code, detail, day }: DeskLine): Words {
  const needed = requirement.safeParse(code)
  const name = needed.success ? requirementNames[needed.data] : 'Nachweis'
  if (detail === 'fehlt') return { main: `${name} fehlt`, note: 'Nachweis eintragen' }
  const on = day === null ? '' : ` am ${formatDay(day)}`
  return detail === 'abgelaufen'
    ? { main: `${name} abgelaufen`, note: `Galt bis${on.replace(' am', '')}` }
    : { main: `${name} läuft ab`, note: `Endet${on}` }
}

type Reason = (line: DeskLine) => Words
export const helperReasons = {
  papers: paperWords,
  'helper-silent': () => ({ main: 'Lange nichts gehört', note: 'Ein kurzer Anruf genügt oft' }),
} satisfies Partial<Record<DeskLine['kind'], Reason>>

export const helperActions = {
  papers: { label: 'Nachweis eintragen', icon: 'doc' },
  'helper-silent': { label: 'Nachfragen', icon: 'phone' },
} satisfies Partial<Record<DeskLine['kind'], { label: string; icon: IconName }>>

/** The helper stands where else the client does. */
export function helperSubject({ kind, text }: Pick<DeskLine, 'kind' | 'text'>): Words | undefined {
  if (kind !== 'papers' && kind !== 'helper-silent') return undefined
  return { main: text, note: 'Ehrenamt' }
}
