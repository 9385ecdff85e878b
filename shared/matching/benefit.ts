import type { Urgency } from '../clients/options.ts'
import type { MatchCase } from './match-facts.ts'

// What it is worth to bring two together. Whole numbers, so that sums are exact.

/** More than all the rest of a pair. Only where three or more would have to change could it be outweighed. */
export const SERVED = 5000
export const PER_WAITING_DAY = 3
export const MOST_WAITING_DAYS = 180
export const URGENCY: Readonly<Record<Urgency, number>> = {
  akut: 600,
  dringend: 300,
  normal: 0,
  'kann-warten': 0,
}
/** Whoever was proposed stays proposed, unless somebody fits clearly better. */
export const INERTIA = 50

export function benefitOf(
  score: number,
  { waitingDays, urgency }: Pick<MatchCase, 'waitingDays' | 'urgency'>,
  wasProposed: boolean,
): number {
  const days = Math.min(MOST_WAITING_DAYS, Math.max(0, waitingDays))
  const inertia = wasProposed ? INERTIA : 0
  return SERVED + score + PER_WAITING_DAY * days + URGENCY[urgency] + inertia
}
