import { leastExact } from '../bundles/bundle.ts'
import { cellId } from './count-cells.ts'
import type { Counts } from './frozen-balance.ts'
import type { Programme } from './programme.ts'

/** Totals that the programme lets leave exactly: from ten upwards only. */
export function exactTotals({ exactTotals }: Programme, quarter: string, counts: Counts): Counts {
  const totals = exactTotals.map(population => {
    const id = cellId(quarter, population, [])
    return [id, counts[id] ?? 0] as const
  })
  return Object.fromEntries(totals.filter(([, count]) => count >= leastExact))
}
