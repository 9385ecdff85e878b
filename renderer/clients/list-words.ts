import type { DeadlineKind, LeadTimes } from '../../shared/clients/deadline-rules.ts'
import type { ClientRow } from '../../shared/clients/list.ts'
import { type ResidenceStatus, statusFacts } from '../../shared/clients/residence-status.ts'
import { daysBetween, formatDay, formatDayShort } from '../../shared/lib/dates.ts'

// What the cells of the list say.

export type Words = { text: string; tone: 'bad' | 'warn' | 'muted' | 'plain' }

/** The year stands only where it isn't the present one. */
export function shortDay(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? formatDayShort(day) : formatDay(day)
}

/** "Chancen-Aufenthalt § 104c" → "Chancen-Aufenthalt" and "§ 104c" */
export function statusWords(status: ResidenceStatus): { name: string; paragraph: string } {
  const { shortName, legalBasis } = statusFacts[status]
  const [name = shortName, paragraph] = shortName.split(/ (?=§)/)
  const cited = /^§ \d+[a-z]?/.exec(legalBasis)?.[0] ?? ''
  return { name, paragraph: paragraph ?? cited }
}

function endKind(status: ResidenceStatus): DeadlineKind {
  if (status === 'AE_104C') return 'chance-end'
  if (status === 'FIKTION') return 'fiktion-end'
  return statusFacts[status].isTitle ? 'title-end' : 'permit-end'
}

/** The second line of the residence: until when, and how near that is. A closed case raises nothing. */
export function residenceEnd(
  row: Pick<ClientRow, 'residence' | 'closedOn'>,
  today: string,
  lead: LeadTimes,
): Words {
  if (!row.residence) return { text: '', tone: 'plain' }
  const { status, validTo } = row.residence
  const { paragraph } = statusWords(status)
  if (validTo === null) {
    const isForGood = statusFacts[status].isTitle && !statusFacts[status].expires
    return { text: isForGood ? 'unbefristet' : paragraph, tone: 'plain' }
  }
  const daysLeft = daysBetween(today, validTo)
  const isOpen = row.closedOn === null
  if (isOpen && daysLeft < 0)
    return { text: `${paragraph} abgelaufen ${shortDay(validTo, today)}`.trim(), tone: 'bad' }
  const isSoon = isOpen && daysLeft <= lead[endKind(status)]
  const text = `${paragraph} bis ${formatDay(validTo)}`.trim()
  return { text, tone: isSoon ? 'warn' : 'plain' }
}

/** The nearest deadline of any kind, for the column of its own. */
export function deadlineEnd(day: string, today: string, leadDays: number): Words {
  if (day < today) return { text: `seit ${shortDay(day, today)}`, tone: 'bad' }
  if (day === today) return { text: 'heute', tone: 'warn' }
  const tone = daysBetween(today, day) <= leadDays ? 'warn' : 'plain'
  return { text: `bis ${formatDay(day)}`, tone }
}

export function stepDue(dueOn: string | null, today: string): Words {
  if (dueOn === null) return { text: 'ohne Datum', tone: 'plain' }
  if (dueOn < today) return { text: `überfällig seit ${shortDay(dueOn, today)}`, tone: 'bad' }
  if (dueOn === today) return { text: 'heute', tone: 'warn' }
  return { text: `bis ${shortDay(dueOn, today)}`, tone: 'plain' }
}

/** "Miriam Habermann" → "MH" */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter(Boolean)
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined]
  return letters.map(word => [...(word ?? '')][0] ?? '').join('')
}
