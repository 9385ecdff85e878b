import { fieldDimension } from '../../shared/statistics/dimensions.ts'
import { figureTable } from '../../shared/statistics/figure-tables.ts'
import {
  type FigureLine,
  type FigurePeriod,
  type Figures,
  type FigureTable,
  keyFigure,
} from '../../shared/statistics/figures.ts'
import { keyFigures } from '../../shared/statistics/key-figures.ts'
import { medianOf } from '../../shared/statistics/quarter-sums.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { Reader } from '../store/reader.ts'
import type { Reading } from '../vault/handler-types.ts'
import {
  type Facts,
  type FactsByQuarter,
  factsByQuarter,
  figureOf,
  periodFacts,
  type QuarterFacts,
  totalOf,
} from './figures-facts.ts'
import { type Looking, lookAt } from './figures-looking.ts'
import { type Memory, untilNextWrite } from './figures-memory.ts'
import { listedPopulation } from './figures-people.ts'
import { isRunning, periodsUpTo, quartersOf, yearOf } from './figures-period.ts'
import { periodTables } from './figures-tables.ts'
import { listTargets } from './figures-targets.ts'
import type { PopulationKey } from './population-loader.ts'

type Reference = Pick<ReferenceData, 'municipalities'>

/** What is shown of one period, and of the seven before it where they are compared. */
export async function readFigures(
  { db, today }: Pick<Reading, 'db' | 'today'>,
  { period }: { period: FigurePeriod },
  reference: Reference,
  memory: Memory<QuarterFacts> = untilNextWrite(),
): Promise<Figures> {
  const looking = await lookAt(db, { period, today }, reference)
  const periods = periodsUpTo(period)
  const remembered = await memory(db, today)
  const known = await factsByQuarter(periods, { ...looking, remembered })
  const facts = new Map(periods.map(one => [one, periodFacts(known, one, today)]))
  const now = facts.get(period) ?? null
  return {
    ...{ period, running: isRunning(period, today) },
    frozen: frozenState(looking, period),
    lines: linesOf(facts, await targetsOf(db, period)),
    tables: await tablesOf(period, { ...looking, known, facts }),
    answerDays: fieldDimension.categories.map(({ key: field }) => ({
      field,
      median: medianOf(now?.sums.answers[field] ?? {}),
    })),
  }
}

/** A year is frozen when all of its quarters are. */
function frozenState({ frozen, today }: Looking, period: FigurePeriod): Figures['frozen'] {
  const all = quartersOf(period, today).map(quarter => frozen.get(quarter))
  const last = all.at(-1)
  if (isRunning(period, today) || !last || all.includes(undefined)) return null
  return { on: last.on, version: last.version, byName: last.byName }
}

type FactsByPeriod = ReadonlyMap<FigurePeriod, Facts | null>

/** Goals are agreed for a year, and so they stand beside each of its quarters too. */
async function targetsOf(db: Reader, period: FigurePeriod): Promise<ReadonlyMap<string, number>> {
  const targets = await listTargets(db, yearOf(period))
  return new Map(targets.map(({ figure, value }) => [figure, value]))
}

function linesOf(facts: FactsByPeriod, targets: ReadonlyMap<string, number>): FigureLine[] {
  return keyFigure.options.map(key => {
    const series = [...facts].map(([period, known]) => ({
      period,
      value: known && figureOf(key, known),
    }))
    const { name, unit, definition } = keyFigures[key]
    return {
      ...{ key, name, unit, definition },
      value: series.at(-1)?.value ?? null,
      before: series.at(-2)?.value ?? null,
      ...{ series, target: targets.get(key) ?? null },
    }
  })
}

async function tablesOf(
  period: FigurePeriod,
  looking: Looking & { known: FactsByQuarter; facts: FactsByPeriod },
): Promise<FigureTable[]> {
  const { today, facts } = looking
  const now = facts.get(period)
  const before = [...facts.values()].at(-2)
  const tables = await periodTables(quartersOf(period, today), looking)
  return tables.map(({ shape, counts }) => {
    const key = shape.population.key as PopulationKey
    const totalIn = (known: Facts | null | undefined) => (known ? totalOf(key, known) : null)
    return figureTable(shape, counts, {
      known: totalIn(now) !== null,
      before: totalIn(before),
      opens: listedPopulation(key) !== null,
    })
  })
}
