import type { RoundingTask } from '../../shared/statistics/rounding/rounding-task.ts'
import type { CountyExport } from './random-counties.ts'

/** What of each cell is out now, by its id. */
export type CountyLedger = Map<string, { count: number; members: string; value: number }>

function quarterBefore(quarter: string): string {
  const [year, number] = quarter.split('Q').map(Number) as [number, number]
  return number === 1 ? `${year - 1}Q4` : `${year}Q${number - 1}`
}

/** The same people as in the last quarter keep their number; a corrected quarter keeps what it can. */
function targetOf(ledger: CountyLedger, delivery: CountyExport, id: string, members: string) {
  if (delivery.version > 1) return ledger.get(id)?.value ?? null
  const idBefore = id.replace(delivery.quarter, quarterBefore(delivery.quarter))
  const before = ledger.get(idBefore)
  return before?.members === members ? before.value : null
}

/** What the rounding is asked for one delivery, given all that is out. */
export function taskOf(delivery: CountyExport, ledger: CountyLedger, seed: string): RoundingTask {
  const own = new Set(delivery.cells.map(({ id }) => id))
  const named = delivery.identities.flatMap(({ terms }) => terms.map(([, id]) => id))
  const outside = [...new Set(named)].filter(id => !own.has(id))
  const published = outside.map(id => [id, ledger.get(id)!] as const)
  return {
    base: 5,
    cells: delivery.cells.map(({ id, count, members }) => {
      return { id, count, target: targetOf(ledger, delivery, id, members) }
    }),
    isCorrection: delivery.version > 1,
    identities: delivery.identities,
    published: Object.fromEntries(published.map(([id, { value }]) => [id, value])),
    publishedCounts: Object.fromEntries(published.map(([id, { count }]) => [id, count])),
    seed,
  }
}

export function publish(
  ledger: CountyLedger,
  delivery: CountyExport,
  values: Readonly<Record<string, number>>,
): void {
  for (const { id, count, members } of delivery.cells)
    ledger.set(id, { count, members, value: values[id]! })
}
