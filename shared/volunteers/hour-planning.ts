import { AppError } from '../errors.ts'

/** Hours of one person out of the budget of a year. */
export type Plan = { helperId: string; minutes: number; usedMinutes: number; cap: number }

const MINUTES_PER_HOUR = 60

export function plannedMinutesOf(plans: readonly Plan[]): number {
  return plans.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** How many minutes the money of the year pays at this rate; null: no budget, or nothing is paid. */
export function affordableMinutes(
  budgetCents: number | null,
  lotseCentsPerHour: number,
): number | null {
  if (budgetCents === null || lotseCentsPerHour === 0) return null
  return Math.floor((budgetCents * MINUTES_PER_HOUR) / lotseCentsPerHour)
}

/** So many minutes for one person: within her cap, and all together within the budget. */
export function planHours(
  plans: readonly Plan[],
  { helperId, minutes }: Pick<Plan, 'helperId' | 'minutes'>,
  affordable: number | null,
): Plan[] {
  const known = planOf(plans, helperId)
  if (minutes > known.cap) throw new AppError('cap-reached', { cap: 'person', most: known.cap })
  const next = withMinutes(plans, helperId, minutes)
  const grows = minutes > known.minutes
  if (grows && affordable !== null && plannedMinutesOf(next) > affordable)
    throw new AppError('cap-reached', {
      ...{ cap: 'budget' },
      most: Math.max(0, affordable - plannedMinutesOf(plans) + known.minutes),
    })
  return next
}

/** From one to another. The sum stays; what was worked cannot be given away. */
export function moveHours(
  plans: readonly Plan[],
  { fromId, toId, minutes }: { fromId: string; toId: string; minutes: number },
): Plan[] {
  if (fromId === toId) throw new AppError('invalid', { fields: ['toId'] })
  const [from, to] = [planOf(plans, fromId), planOf(plans, toId)]
  const spare = Math.max(0, from.minutes - from.usedMinutes)
  if (minutes > spare) throw new AppError('invalid', { fields: ['minutes'], most: spare })
  if (to.minutes + minutes > to.cap)
    throw new AppError('cap-reached', { cap: 'person', most: Math.max(0, to.cap - to.minutes) })
  const taken = withMinutes(plans, fromId, from.minutes - minutes)
  return withMinutes(taken, toId, to.minutes + minutes)
}

function planOf(plans: readonly Plan[], helperId: string): Plan {
  const plan = plans.find(one => one.helperId === helperId)
  if (!plan) throw new AppError('not-found')
  return plan
}

function withMinutes(plans: readonly Plan[], helperId: string, minutes: number): Plan[] {
  return plans.map(plan => (plan.helperId === helperId ? { ...plan, minutes } : plan))
}
