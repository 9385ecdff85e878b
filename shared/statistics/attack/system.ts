import type { AttackTask } from './attack-types.ts'

// The task as numbers: a column is a cell, a row is a sum that is zero.

export type Row = { says: string; columns: readonly number[]; weights: readonly number[] }

export type System = {
  ids: readonly string[]
  low: Float64Array
  high: Float64Array
  rows: readonly Row[]
  /** Columns whose bounds are asked for. */
  targets: readonly number[]
}

/** Solvers reckon with this error; counts are whole, so a millionth decides nothing. */
export const TOLERANCE = 1e-6

export const wholeFrom = (bound: number) => Math.ceil(bound - TOLERANCE) + 0
export const wholeUpTo = (bound: number) => Math.floor(bound + TOLERANCE)

/** A cell named twice is one count, known by both. */
export function toSystem({ cells, identities, targets }: AttackTask): System {
  const columnOf = new Map<string, number>()
  for (const { id } of cells) if (!columnOf.has(id)) columnOf.set(id, columnOf.size)
  const low = new Float64Array(columnOf.size)
  const high = new Float64Array(columnOf.size).fill(Number.POSITIVE_INFINITY)
  for (const cell of cells) {
    const column = columnOf.get(cell.id)!
    low[column] = Math.max(low[column]!, cell.low ?? 0, cell.exact ?? 0)
    high[column] = Math.min(high[column]!, cell.high ?? Infinity, cell.exact ?? Infinity)
  }
  const find = (id: string) => {
    const column = columnOf.get(id)
    if (column === undefined) throw new Error('an identity or target names no cell')
    return column
  }
  const rows = identities.map(({ says, terms }) => {
    const sums = new Map<number, number>()
    for (const [coefficient, id] of terms) {
      const column = find(id)
      sums.set(column, (sums.get(column) ?? 0) + coefficient)
    }
    const kept = [...sums].filter(([, weight]) => weight !== 0)
    return { says, columns: kept.map(([column]) => column), weights: kept.map(([, w]) => w) }
  })
  return { ids: [...columnOf.keys()], low, high, rows, targets: [...new Set(targets.map(find))] }
}
