import type { ModelData } from 'highs'
import {
  ceilingOf,
  floorOf,
  type RoundingSystem,
  type Row,
  type SystemCell,
} from '../../shared/statistics/rounding/rounding-system.ts'

export type Finish = {
  system: RoundingSystem
  /** Where each cell would best stay, in multiples of the base. */
  wanted: readonly number[]
  /** Added to the cost of going up: decides between what is equally near. */
  ties: readonly number[]
  /** Multiples beyond floor and ceiling that are allowed. */
  widenedBy: 0 | 1
}

type Column = { cost: number; lower: number; upper: number; isWhole: boolean }
type Line = {
  columns: readonly number[]
  coefficients: readonly number[]
  from: number
  to: number
}

const lineOf = (row: Row): Line => ({ ...row, from: 0, to: 0 })

/** Where a cell may lie, in multiples of the base. */
function rangeOf(cell: SystemCell, base: number, widenedBy: number) {
  if (cell.isOut) return { lower: cell.target! / base, upper: cell.target! / base }
  const lower = Math.max(0, floorOf(cell, base) - widenedBy)
  return { lower, upper: ceilingOf(cell, base) + widenedBy }
}

/** Between two neighbouring multiples the distance is a straight line in u. */
function straight(range: { lower: number; upper: number }, wanted: number, tie: number): Column {
  const { lower, upper } = range
  const cost = upper > lower ? upper - wanted - (wanted - lower) + tie : 0
  return { cost, lower, upper, isWhole: true }
}

/** Minimise Σ |u − wanted| over whole u, each in its range, with all rows. */
export function finishModel({ system, wanted, ties, widenedBy }: Finish, infinity: number) {
  const { base, cells, rows } = system
  const columns: Column[] = []
  const lines = rows.map(lineOf)
  for (const [place, cell] of cells.entries()) {
    const range = rangeOf(cell, base, widenedBy)
    if (widenedBy === 0) columns.push(straight(range, wanted[place]!, ties[place]!))
    else columns.push({ cost: ties[place]!, ...range, isWhole: true })
  }
  if (widenedBy > 0)
    for (const [place, multiple] of wanted.entries()) {
      // a distance of its own, at least u − wanted and at least wanted − u
      const distance = columns.push({ cost: 1, lower: 0, upper: infinity, isWhole: false }) - 1
      const both = [distance, place]
      lines.push({ columns: both, coefficients: [1, -1], from: -multiple, to: infinity })
      lines.push({ columns: both, coefficients: [1, 1], from: multiple, to: infinity })
    }
  return modelData(columns, lines)
}

function modelData(columns: readonly Column[], lines: readonly Line[]): ModelData {
  const starts = [0]
  for (const line of lines) starts.push(starts.at(-1)! + line.columns.length)
  const size = { numCols: columns.length, numRows: lines.length }
  return {
    ...size,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => upper),
    integrality: Int32Array.from(columns, ({ isWhole }) => Number(isWhole)),
    rowLower: lines.map(({ from }) => from),
    rowUpper: lines.map(({ to }) => to),
    matrix: {
      ...{ format: 'csr', ...size, starts },
      indices: lines.flatMap(line => line.columns),
      values: lines.flatMap(line => line.coefficients),
    },
  }
}
