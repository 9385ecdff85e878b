import type { PartKey } from '../../shared/matching/pair-verdict.ts'
import { type Weights, weights } from '../../shared/settings/settings.ts'

// Sliders that share one whole: what one takes, the others give in proportion.

export const WHOLE = 1000
export const partKeys: readonly PartKey[] = weights.keyof().options

export type Balance = {
  values: Weights
  /** The last one moved, and what the others were before: a slider that comes back restores them. */
  moved: PartKey | null
  before: Weights
}

export function balanceOf(values: Weights): Balance {
  return { values, moved: null, before: values }
}

export function moveWeight(balance: Balance, key: PartKey, wanted: number): Balance {
  const before = balance.moved === key ? balance.before : balance.values
  const value = Math.round(Math.min(WHOLE, Math.max(0, wanted)))
  return { values: { ...shared(before, key, WHOLE - value), [key]: value }, moved: key, before }
}

/** Whole points, in the proportion they had; what is left over goes to the largest remainders. */
function shared(before: Weights, without: PartKey, points: number): Weights {
  const others = partKeys.filter(key => key !== without)
  const all = others.reduce((sum, key) => sum + before[key], 0)
  const exact = (key: PartKey) =>
    all === 0 ? points / others.length : (before[key] * points) / all
  const next: Weights = { ...before }
  for (const key of others) next[key] = Math.floor(exact(key))
  const left = points - others.reduce((sum, key) => sum + next[key], 0)
  const rest = (key: PartKey) => exact(key) - next[key]
  for (const key of others.toSorted((a, b) => rest(b) - rest(a)).slice(0, left)) next[key] += 1
  return next
}
