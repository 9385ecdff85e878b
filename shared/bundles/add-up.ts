import type { BundleCell, BundleColumn, BundleContent, BundleTable } from './bundle.ts'
import { rowName } from './content-rules.ts'

/** A body's number within its table is rounded; how far off its standard deviation may be at most. */
export type Rounding = { base: number; tolerance: number }

/**
 * A number that is rounded without bias to one of its two neighbours b apart, up with chance p, has
 * the variance b²·p·(1 − p) ≤ (b/2)². Where rounding had to be widened by a step, only the tolerance
 * is known: without bias within ±t the variance is at most t².
 */
export function varianceAtMost({ base, tolerance }: Rounding): number {
  const spread = tolerance < base ? base / 2 : tolerance
  return spread ** 2
}

/** Of the normal distribution; sums of many bodies come near to it. */
export const quantile95 = 1.96

export type SummedRow = {
  /** In the columns' order: the texts of the row, sums in place of counts. */
  cells: BundleCell[]
  /** How many bodies have this row. */
  bodies: number
  /** Of each rounded sum in the row; an exact one has none. */
  standardErrorAtMost: number
  /** 95 %, rounded up: no promise is made smaller; never more than all tolerances together. */
  margin: number
}

export type SummedTable = {
  name: string
  title: string
  population: string
  columns: BundleColumn[]
  bodies: number
  rows: SummedRow[]
}

type Sum = { cells: BundleCell[]; bodies: number; variance: number; furthest: number }

const add = (a: BundleCell, b: BundleCell) =>
  typeof a === 'number' && typeof b === 'number' ? a + b : a

function addRow(sums: Map<string, Sum>, row: readonly BundleCell[], rounding: Rounding) {
  const variance = varianceAtMost(rounding)
  const furthest = rounding.tolerance
  const name = rowName(row)
  const sum = sums.get(name)
  if (!sum) sums.set(name, { cells: [...row], bodies: 1, variance, furthest })
  else {
    sum.cells = sum.cells.map((cell, at) => add(cell, row[at]!))
    sum.bodies += 1
    sum.variance += variance
    sum.furthest += furthest
  }
}

function finish({ cells, bodies, variance, furthest }: Sum): SummedRow {
  const standardErrorAtMost = Math.sqrt(variance)
  const margin = Math.min(furthest, Math.ceil(quantile95 * standardErrorAtMost))
  return { cells, bodies, standardErrorAtMost, margin }
}

type Delivered = { table: BundleTable; rounding: Rounding }

function addTable(delivered: readonly Delivered[]): SummedTable {
  const { rows: _, ...about } = delivered[0]!.table
  const sums = new Map<string, Sum>()
  for (const { table, rounding } of delivered) {
    for (const row of table.rows) addRow(sums, row, rounding)
  }
  return { ...about, bodies: delivered.length, rows: [...sums.values()].map(finish) }
}

/**
 * Adds what was delivered, nothing else: a row or table that a body does not have is not filled in,
 * and its error does not count. Bodies round on their own, so their variances add.
 */
export function addUp(contents: readonly BundleContent[]): SummedTable[] {
  const delivered = new Map<string, Delivered[]>()
  for (const { tables, base, tolerance } of contents) {
    for (const table of tables) {
      const list = delivered.get(table.name) ?? []
      delivered.set(table.name, [...list, { table, rounding: { base, tolerance } }])
    }
  }
  return [...delivered.values()].map(addTable)
}

/** '498 ± 29 (95 %)' */
export const sayWithMargin = (sum: number, margin: number) => `${sum} ± ${margin} (95 %)`
