import { type CountedRows, shapeOf, type TableShape } from '../../shared/statistics/count-cells.ts'
import {
  addTables,
  countTable,
  readTable,
  type TableCounts,
} from '../../shared/statistics/figure-tables.ts'
import { stockPopulations } from '../../shared/statistics/key-figures.ts'
import type { Reader } from '../store/reader.ts'
import type { Looking } from './figures-looking.ts'
import { loadPopulations, populationKeys } from './population-loader.ts'

type PeriodTable = { shape: TableShape; counts: TableCounts }

/** The tables of a period: frozen quarters as they stand, the others counted now. */
export async function periodTables(
  db: Reader,
  quarters: readonly string[],
  looking: Looking,
): Promise<PeriodTable[]> {
  const shapes = looking.programme.tables.map(table => shapeOf(looking.programme, table))
  const readings: ((shape: TableShape) => TableCounts)[] = []
  for (const quarter of quarters) {
    const frozen = looking.frozen.get(quarter)?.counts
    if (frozen) readings.push(shape => readTable(shape, quarter, frozen))
    else {
      const rows = await rowsOf(db, quarter, { ...looking, isLast: quarter === quarters.at(-1) })
      readings.push(shape => countTable(shape, rows[shape.population.key] ?? []))
    }
  }
  return shapes.map(shape => {
    const counting = stockPopulations.has(shape.population.key) ? readings.slice(-1) : readings
    return { shape, counts: counting.map(read => read(shape)).reduce(addTables) }
  })
}

/** What stands at the end of a quarter is not asked for where only what happened in it counts. */
function rowsOf(
  db: Reader,
  quarter: string,
  { isLast, ...looking }: Looking & { isLast: boolean },
): Promise<CountedRows> {
  const keys = populationKeys.filter(key => isLast || !stockPopulations.has(key))
  return loadPopulations(db, quarter, { ...looking, withWho: false }, keys)
}
