import { cellId, countCells, type Split } from '../../shared/statistics/count-cells.ts'
import { stockPopulations } from '../../shared/statistics/key-figures.ts'
import type { Reader } from '../store/reader.ts'
import type { Looking } from './figures-looking.ts'
import { loadPopulations, populationKeys } from './population-loader.ts'

export type CountOf = (population: string, split: Split) => number

/** The cells of a period: frozen quarters as they stand, the others counted now. */
export async function periodCells(
  db: Reader,
  quarters: readonly string[],
  looking: Looking,
): Promise<CountOf> {
  const last = quarters.at(-1)
  const cells = new Map<string, (cell: string) => number>()
  for (const quarter of quarters) {
    const counts = looking.frozen.get(quarter)?.counts
    const read = counts
      ? (cell: string) => counts[cell] ?? 0
      : await countedNow(db, quarter, { ...looking, withStock: quarter === last })
    cells.set(quarter, read)
  }
  return (population, split) => {
    const counting = stockPopulations.has(population) ? quarters.slice(-1) : quarters
    return counting.reduce(
      (sum, quarter) => sum + (cells.get(quarter)?.(cellId(quarter, population, split)) ?? 0),
      0,
    )
  }
}

/** What stands at the end of a quarter is not asked for where only what happened in it counts. */
async function countedNow(
  db: Reader,
  quarter: string,
  { programme, places, today, withStock }: Looking & { withStock: boolean },
) {
  const keys = populationKeys.filter(key => withStock || !stockPopulations.has(key))
  const rows = await loadPopulations(db, quarter, { places, today, withWho: false }, keys)
  const cells = countCells(programme, quarter, rows)
  return (cell: string) => cells.get(cell)?.count ?? 0
}
