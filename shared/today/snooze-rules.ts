import { addDays } from '../lib/dates.ts'
import type { DeskItem } from './desk.ts'

const LONGEST_DAYS = 366

/** Put off means later, and not for ever. */
export function isSnoozeDay(until: string, today: string): boolean {
  return until > today && until <= addDays(today, LONGEST_DAYS)
}

/** A line that was put off comes back on its day, not before. */
export function isSnoozed(until: string | undefined, today: string): boolean {
  return until !== undefined && until > today
}

export type Snoozes = ReadonlyMap<string, { until: string }>

export function splitSnoozed(items: readonly DeskItem[], snoozes: Snoozes, today: string) {
  const { due = [], waiting = [] } = Object.groupBy(items, item =>
    isSnoozed(snoozes.get(item.key)?.until, today) ? 'waiting' : 'due',
  )
  return { due, waiting }
}
