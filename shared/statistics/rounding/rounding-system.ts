import type { NamedIdentity, Term } from '../cells.ts'
import type { RoundingTask } from './rounding-task.ts'

/** Σ coefficient · cell = 0. Columns are places in `cells`. */
export type Row = { columns: readonly number[]; coefficients: readonly number[] }

export type SystemCell = {
  id: string
  count: number
  /** The value published last, of an own cell or of another one. */
  target: number | null
  /** Belongs to an earlier export: its value is the target and stays so. */
  isOut: boolean
}

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

export function readSystem(task: RoundingTask): RoundingSystem {
  const cells = readCells(task)
  const places = new Map(cells.map(({ id }, place) => [id, place]))
  const rows = new Map<string, Row>()
  for (const identity of task.identities) {
    const row = readRow(identity, places)
    rows.set(JSON.stringify(row), row)
  }
  const inOrder = [...rows].sort(([a], [b]) => compare(a, b))
  return { base: task.base, cells, rows: inOrder.map(([, row]) => row) }
}

/** The own cells and those published ones that an identity names. */
function readCells({ base, cells, identities, published, publishedCounts }: RoundingTask) {
  const own = new Set(cells.map(({ id }) => id))
  const named = new Set(identities.flatMap(({ terms }) => terms.map(([, id]) => id)))
  const outside = [...named]
    .filter(id => !own.has(id))
    .map(id => {
      return { id, count: publishedCounts[id] ?? Number.NaN, target: published[id] ?? Number.NaN }
    })
  const all: SystemCell[] = [
    ...cells.map(cell => ({ ...cell, isOut: false })),
    ...outside.map(cell => ({ ...cell, isOut: true })),
  ]
  const isCounted = all.every(({ count }) => Number.isSafeInteger(count) && count >= 0)
  const isKnown = outside.every(({ target }) => Number.isSafeInteger(target))
  if (!isCounted || !isKnown || own.size < cells.length || !Number.isSafeInteger(base) || base < 2)
    throw new RangeError('cells are counted once each, in whole numbers')
  return all.sort((a, b) => compare(a.id, b.id))
}

function readRow({ terms }: NamedIdentity, places: ReadonlyMap<string, number>): Row {
  const coefficients = new Map<number, number>()
  for (const [coefficient, id] of terms) {
    const column = places.get(id)!
    coefficients.set(column, (coefficients.get(column) ?? 0) + coefficient)
  }
  const sorted = [...coefficients].filter(([, value]) => value !== 0).sort(([a], [b]) => a - b)
  return { columns: sorted.map(([column]) => column), coefficients: sorted.map(([, one]) => one) }
}

/** Whether every row holds for these multiples of the base. */
export function satisfies({ rows }: RoundingSystem, multiples: readonly number[]): boolean {
  return rows.every(({ columns, coefficients }) => {
    return columns.reduce((sum, column, i) => sum + coefficients[i]! * multiples[column]!, 0) === 0
  })
}

export const floorOf = ({ count }: SystemCell, base: number) => Math.floor(count / base)
export const ceilingOf = ({ count }: SystemCell, base: number) => Math.ceil(count / base)

/** The target in multiples of the base, where it is one of the two next to the count. */
export function nearTarget(cell: SystemCell, base: number): number | undefined {
  if (cell.target === null) return undefined
  const multiple = cell.target / base
  return multiple === floorOf(cell, base) || multiple === ceilingOf(cell, base)
    ? multiple
    : undefined
}
