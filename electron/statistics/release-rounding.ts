import { AppError } from '../../shared/errors.ts'
import type { Counts } from '../../shared/statistics/frozen-balance.ts'
import type { Programme } from '../../shared/statistics/programme.ts'
import { publishedIdentities } from '../../shared/statistics/published-identities.ts'
import { flowTables, releaseTables } from '../../shared/statistics/release-tables.ts'
import type { RoundingTask } from '../../shared/statistics/rounding/rounding-task.ts'
import type { runInWorker } from '../optimise/in-worker.ts'
import type { Material } from './release-material.ts'

/** Where it is reckoned: a thread of its own. */
export type Reckon = typeof runInWorker

export type Rounded = { values: Counts; tolerance: number; leftOut: readonly string[] }

/** Where no rounding fits the quarter before, entries and exits are left out, once. */
export async function roundQuarter(
  material: Material,
  { seed, signal, reckon }: { seed: string; signal: AbortSignal; reckon: Reckon },
): Promise<Rounded> {
  const { quarter } = material.snapshot
  const flows = flowTables(material.programme).map(({ id }) => id)
  for (const leftOut of [[], flows]) {
    const task = roundingTask(material, leftOut, seed)
    const result = await reckon('roundCells', task, { signal })
    if (result.ok) return { values: result.values, tolerance: result.tolerance, leftOut }
    if (result.reason === 'truth-breaks-identities')
      throw new AppError('release-blocked', { quarter, sums: result.broken.slice(0, MOST_NAMED) })
  }
  throw new AppError('release-blocked', { quarter, sums: [] })
}

const MOST_NAMED = 20

function roundingTask(material: Material, leftOut: readonly string[], seed: string): RoundingTask {
  const { snapshot, programme, before, replaced } = material
  const { quarter, counts } = snapshot
  const cells = publishedCells(programme, { quarter, counts, leftOut })
  const own = new Set(cells)
  const published = before?.release.values ?? {}
  const outside = { quarter, before: before?.snapshot.quarter ?? '', leftOut }
  return {
    ...{ base: programme.base, seed, published },
    publishedCounts: before?.snapshot.counts ?? {},
    cells: cells.map(id => ({ id, count: counts[id]!, target: targetOf(material, id) })),
    isCorrection: replaced !== null,
    identities: publishedIdentities(programme, outside, id => own.has(id) || id in published),
  }
}

/** Each once, however many tables show it. */
function publishedCells(
  programme: Programme,
  released: { quarter: string; counts: Counts; leftOut: readonly string[] },
): string[] {
  const tables = releaseTables(programme, { ...released, values: released.counts })
  const cells = tables.flatMap(({ rows, totals }) => [...totals, ...rows.flatMap(row => row.cells)])
  return [...new Set(cells.map(({ id }) => id))]
}

/** The same people may be there again; what happened in a quarter happens once. */
const lasting: readonly string[] = ['bestand', 'begleitung', 'ehrenamt']

/** A corrected number stays near the one it corrects; the same people keep their number. */
function targetOf({ snapshot, before, replaced }: Material, id: string): number | null {
  const corrected = replaced?.values[id]
  if (corrected !== undefined) return corrected
  const [quarter = '', population = ''] = id.split('/')
  if (before === null || !lasting.includes(population)) return null
  const last = before.snapshot.quarter + id.slice(quarter.length)
  const isSame = before.snapshot.digests[last] === snapshot.digests[id]
  return isSame ? (before.release.values[last] ?? null) : null
}
