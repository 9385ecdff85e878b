import { AppError } from '../../shared/errors.ts'
import {
  cellId,
  type Split,
  shapeOf,
  type TableShape,
} from '../../shared/statistics/count-cells.ts'
import type { Behind, BehindCell } from '../../shared/statistics/figures.ts'
import { stockPopulations } from '../../shared/statistics/key-figures.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { Reader } from '../store/reader.ts'
import type { Reading } from '../vault/handler-types.ts'
import { type Looking, lookAt } from './figures-looking.ts'
import { type ListedPopulation, listedPopulation, peopleOf } from './figures-people.ts'
import { quartersOf } from './figures-period.ts'
import { loadPopulation } from './population-loader.ts'
import { spanOf } from './population-span.ts'
import { readFacts } from './snapshot-rows.ts'

/** Who stands behind a number of a table; of a frozen quarter those who are still there. */
export async function listBehind(
  { db, today }: Pick<Reading, 'db' | 'today'>,
  cell: BehindCell,
  reference: Pick<ReferenceData, 'municipalities'>,
): Promise<Behind> {
  const looking = await lookAt(db, { period: cell.period, today }, reference)
  const definition = looking.programme.tables.find(({ id }) => id === cell.table)
  const population = listedPopulation(definition?.population)
  if (!definition || population === null) throw refuse('table')
  const shape = shapeOf(looking.programme, definition)
  const split = splitOf(shape, cell)
  const all = quartersOf(cell.period, today)
  const people: Awaited<ReturnType<typeof peopleOf>> = []
  let counted = 0
  for (const quarter of stockPopulations.has(population) ? all.slice(-1) : all) {
    const { ids, count } = await countedIn(db, { quarter, population, split }, looking)
    people.push(
      ...(await peopleOf(looking.history, population, { ids, span: spanOf(quarter, today) })),
    )
    counted += count
  }
  return { title: titleOf(shape, cell), people: onceEach(people), gone: counted - people.length }
}

const refuse = (field: string) => new AppError('invalid', { fields: [field] })

function splitOf({ rows, columns }: TableShape, { row, column }: BehindCell): Split {
  const parts: [dimension: string, category: string][] = []
  if (row !== null) {
    if (!rows.categories.some(({ key }) => key === row)) throw refuse('row')
    parts.push([rows.key, row])
  }
  if (column !== null) {
    if (!columns?.categories.some(({ key }) => key === column)) throw refuse('column')
    parts.push([columns.key, column])
  }
  return parts
}

type Asked = { quarter: string; population: ListedPopulation; split: Split }

/** The ids of what is counted in a cell, and how many there were when it was counted. */
async function countedIn(
  db: Reader,
  { quarter, population, split }: Asked,
  { frozen, ...looking }: Looking,
): Promise<{ ids: string[]; count: number }> {
  const fits = (categories: Readonly<Record<string, string>>) =>
    split.every(([dimension, category]) => categories[dimension] === category)
  const counts = frozen.get(quarter)?.counts
  if (!counts) {
    const only = split.map(([dimension]) => dimension)
    const order = { ...looking, withWho: true, only }
    const rows = await loadPopulation(db, population, quarter, order)
    const ids = rows.filter(({ categories }) => fits(categories)).map(({ who }) => who)
    return { ids, count: ids.length }
  }
  const rows = await db
    .selectFrom('snapshot_people')
    .select(['who', 'facts'])
    .where('quarter', '=', quarter)
    .where('population', '=', population)
    .execute()
  const ids = rows.filter(({ facts }) => fits(readFacts(population, facts))).map(({ who }) => who)
  return { ids, count: counts[cellId(quarter, population, split)] ?? 0 }
}

function titleOf({ definition, rows, columns }: TableShape, cell: BehindCell): string {
  const nameIn = (dimension: typeof rows | null, key: string | null) =>
    dimension?.categories.find(one => one.key === key)?.name
  const parts = [nameIn(rows, cell.row), nameIn(columns, cell.column)].filter(Boolean)
  return `${definition.title}: ${parts.join(', ') || 'alle'}`
}

type Person = Behind['people'][number]

/** Who stands there more than once has several facts. */
function onceEach(people: readonly (Person & { sort: string })[]): Person[] {
  const sorted = people.toSorted((a, b) => (a.sort < b.sort ? -1 : Number(a.sort > b.sort)))
  return [...Map.groupBy(sorted, ({ clientId }) => clientId).values()].flatMap(same => {
    const fact = [...new Set(same.map(one => one.fact))].join(', ')
    return same.slice(0, 1).map(({ clientId, name, number }) => ({ clientId, name, number, fact }))
  })
}
