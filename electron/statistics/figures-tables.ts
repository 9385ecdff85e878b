import {
  type CountedRow,
  type CountedRows,
  shapeOf,
  type TableShape,
} from '../../shared/statistics/count-cells.ts'
import {
  addTables,
  countTable,
  readTable,
  type TableCounts,
} from '../../shared/statistics/figure-tables.ts'
import { stockPopulations } from '../../shared/statistics/key-figures.ts'
import type { FactsByQuarter } from './figures-facts.ts'
import type { Looking } from './figures-looking.ts'
import { runsOf } from './figures-period.ts'
import { countedHours, countedMissions } from './population-helpers.ts'
import { loadSpan, type PopulationKey, populationKeys } from './population-loader.ts'
import { countedReferrals } from './population-referrals.ts'
import { spanOf } from './population-span.ts'

type PeriodTable = { shape: TableShape; counts: TableCounts }
type Known = Looking & { known: FactsByQuarter }

/** The tables of a period: frozen quarters as they stand, the others counted now. */
export async function periodTables(
  quarters: readonly string[],
  { known, ...looking }: Known,
): Promise<PeriodTable[]> {
  const { programme, frozen } = looking
  const last = quarters.at(-1) ?? ''
  const readings = [...frozen]
    .filter(([quarter]) => quarters.includes(quarter))
    .map(([quarter, { counts }]) => ({
      isLast: quarter === last,
      read: (shape: TableShape) => readTable(shape, quarter, counts),
    }))
  for (const run of runsOf(quarters, quarter => !frozen.has(quarter))) {
    const isLast = run.at(-1) === last
    const rows = await rowsOf(run, { ...looking, known, isLast })
    readings.push({
      isLast,
      read: shape => countTable(shape, rows[shape.population.key] ?? []),
    })
  }
  return programme.tables.map(definition => {
    const shape = shapeOf(programme, definition)
    const isStock = stockPopulations.has(definition.population)
    const counting = readings.filter(({ isLast }) => isLast || !isStock)
    return { shape, counts: counting.map(({ read }) => read(shape)).reduce(addTables) }
  })
}

/** Who came and went is told against the quarter before; all else counts in any span. */
const byQuarter: ReadonlySet<PopulationKey> = new Set(['zugang', 'abgang'])

/** What stands at the end of a quarter is not asked for where only what happened in it counts. */
async function rowsOf(
  run: readonly string[],
  { known, isLast, ...looking }: Known & { isLast: boolean },
): Promise<CountedRows> {
  const spans = run.map(quarter => spanOf(quarter, looking.today))
  const whole = { from: spans[0]!.from, to: spans.at(-1)!.to }
  const spansOf = (key: PopulationKey) => {
    if (stockPopulations.has(key)) return isLast ? spans.slice(-1) : []
    return byQuarter.has(key) ? spans : [whole]
  }
  const rows: Record<string, readonly CountedRow[]> = countedBefore(run, known)
  for (const key of populationKeys) {
    if (rows[key]) continue
    const found: CountedRow[][] = []
    for (const span of spansOf(key))
      found.push(await loadSpan(looking.history, key, span, { ...looking, withWho: false }))
    rows[key] = found.flat()
  }
  return rows
}

/** Hours are whole by quarter. */
function countedBefore(run: readonly string[], known: FactsByQuarter) {
  const counted = run.flatMap(quarter => known.get(quarter)?.counted ?? [])
  return {
    einsatz: counted.flatMap(({ missions }) => countedMissions(missions)),
    stunden: counted.flatMap(({ missions }) => countedHours(missions)),
    vermittlung: counted.flatMap(({ referrals }) => countedReferrals(referrals)),
  }
}
