import { addDays } from '../../shared/lib/dates.ts'
import { daysOfQuarter } from '../../shared/lib/quarters.ts'

/** First and last day that count; the last is today while the quarter runs. */
export type Span = { from: string; to: string }

export function spanOf(quarter: string, today: string): Span {
  const { from, to } = daysOfQuarter(quarter)
  return { from, to: to < today ? to : today }
}

/** The last day of what was before. */
export const dayBefore = ({ from }: Span): string => addDays(from, -1)

export type Counting = {
  /** One row for each person or thing; otherwise what is alike is counted together. */
  withWho: boolean
}
