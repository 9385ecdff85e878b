import type { Term } from '../cells.ts'
import type { RoundingTask } from './rounding-task.ts'

/** Σ coefficient · cell + constant = 0, in multiples of the base. Columns are places in `cells`. */
export type Row = {
  columns: readonly number[]
  coefficients: readonly number[]
  constant: number
  /** Only cells of this export: nothing published takes part. */
  isOwn: boolean
}

export type SystemCell = RoundingTask['cells'][number]

/** The task with its cells by id and its rows in order: however they came, it reads the same. */
export type RoundingSystem = {
  base: number
  cells: readonly SystemCell[]
  rows: readonly Row[]
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** What the identities that do not hold for the true counts say. */
export function brokenIdentities({ cells, identities, publishedCounts }: RoundingTask): string[] {
  const counts = new Map([
    ...Object.entries(publishedCounts),
    ...cells.map(({ id, count }) => [id, count] as const),
  ])
  const countOf = (id: string) => counts.get(id) ?? Number.NaN
  const sum = (terms: readonly Term[]) =>
    terms.reduce((total, [coefficient, id]) => total + coefficient * countOf(id), 0)
  return identities.filter(({ terms }) => sum(terms) !== 0).map(({ says }) => says)
}

function checkCells({ base, cells }: RoundingTask): void {
  const isWhole = cells.every(({ count }) => Number.isSafeInteger(count) && count >= 0)
  const isOnce = new Set(cells.map(({ id }) => id)).size === cells.length
  if (!isWhole || !isOnce || !Number.isSafeInteger(base) || base < 2)
    throw new RangeError('cells are counted once each, in whole numbers')
}

export function readSystem(task: RoundingTask): RoundingSystem {
  checkCells(task)
  const { base, published } = task
  const cells = task.cells.toSorted((a, b) => compare(a.id, b.id))
  const places = new Map(cells.map(({ id }, place) => [id, place]))

  function readRow(terms: readonly Term[]): Row {
    const coefficients = new Map<number, number>()
    let constant = 0
    let isOwn = true
    for (const [coefficient, id] of terms) {
      const column = places.get(id)
      if (column !== undefined)
        coefficients.set(column, (coefficients.get(column) ?? 0) + coefficient)
      else if (Object.hasOwn(published, id)) {
        constant += (coefficient * published[id]!) / base
        isOwn = false
      } else throw new RangeError('an identity names an unknown cell')
    }
    const sorted = [...coefficients].filter(([, value]) => value !== 0).sort(([a], [b]) => a - b)
    return {
      columns: sorted.map(([column]) => column),
      coefficients: sorted.map(([, value]) => value),
      ...{ constant, isOwn },
    }
  }

  const rows = task.identities.map(({ terms }) => readRow(terms))
  const inOrder = new Map(rows.map(row => [JSON.stringify(row), row]))
  return { base, cells, rows: [...inOrder].sort(([a], [b]) => compare(a, b)).map(([, row]) => row) }
}

/** Whether every row holds for these multiples of the base. */
export function satisfies({ rows }: RoundingSystem, multiples: readonly number[]): boolean {
  return rows.every(({ columns, coefficients, constant }) => {
    const sum = columns.reduce(
      (total, column, i) => total + coefficients[i]! * multiples[column]!,
      0,
    )
    return sum + constant === 0
  })
}

export const floorOf = ({ count }: SystemCell, base: number) => Math.floor(count / base)
export const ceilingOf = ({ count }: SystemCell, base: number) => Math.ceil(count / base)
