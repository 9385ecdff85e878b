import type { Highs, Model } from 'highs'
import { isPossible, provenLeast } from '../../shared/statistics/attack/proof.ts'
import type { System } from '../../shared/statistics/attack/system.ts'

/** Where the least cost is reached, and the multipliers of the sums that prove there is no less. */
export type Answer =
  | {
      kind: 'solved'
      point: Float64Array
      least: number
      proven: number
      multipliers: Float64Array
    }
  | { kind: 'unbounded' }
  | { kind: 'contradiction' }

export type AttackSolver = {
  minimise: (cost: Float64Array) => Answer
  dispose: () => void
}

/** The solver's number for it: a new cost leaves the last corner possible, so it can go on there. */
const PRIMAL_SIMPLEX = 4

/** Of the bound from the multipliers against the cost that was reached. */
const GAP = 1e-6

/** One model for all questions: only the cost changes, so the last corner is near the next one. */
export function attackSolver(highs: Highs, system: System): AttackSolver {
  const model = highs.createModel(modelOf(system))
  model.options.set({
    output_flag: false,
    presolve: 'off',
    solver: 'simplex',
    simplex_strategy: PRIMAL_SIMPLEX,
  })
  const range = { kind: 'range', from: 0, to: system.ids.length - 1 } as const
  const ask = (cost: Float64Array): Answer => {
    model.changeColsCost(range, cost)
    return read(highs, model, system, cost)
  }
  const minimise = (cost: Float64Array): Answer => {
    const answer = ask(cost)
    if (isProven(system, answer)) return answer
    // once more from the beginning, without what the last questions left behind
    model.clearSolver()
    const again = ask(cost)
    if (!isProven(system, again)) throw new Error('the solver gave an answer without proof')
    return again
  }
  return { minimise, dispose: () => model.dispose() }
}

function modelOf({ ids, low, high, rows }: System) {
  const starts = [0]
  for (const { columns } of rows) starts.push(starts.at(-1)! + columns.length)
  const zeros = new Float64Array(rows.length)
  return {
    numCols: ids.length,
    numRows: rows.length,
    colCost: new Float64Array(ids.length),
    colLower: low,
    colUpper: high,
    rowLower: zeros,
    rowUpper: zeros,
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: ids.length,
      starts,
      indices: rows.flatMap(({ columns }) => columns),
      values: rows.flatMap(({ weights }) => weights),
    },
  }
}

function read(highs: Highs, model: Model, system: System, cost: Float64Array): Answer {
  const { modelStatus } = model.run()
  const { optimal, unbounded, infeasible } = highs.constants.modelStatus
  if (modelStatus === unbounded) return { kind: 'unbounded' }
  if (modelStatus === infeasible) return { kind: 'contradiction' }
  if (modelStatus !== optimal) throw new Error(`the solver ended with status ${modelStatus}`)
  const { colValue: point, rowDual: multipliers } = model.getSolution()
  const least = cost.reduce((sum, one, column) => sum + one * point[column]!, 0)
  const proven = provenLeast(system, cost, multipliers)
  return { kind: 'solved', point, least, proven, multipliers }
}

function isProven(system: System, answer: Answer): boolean {
  if (answer.kind !== 'solved') return true
  const gap = Math.abs(answer.least - answer.proven) / Math.max(1, Math.abs(answer.least))
  return gap <= GAP && isPossible(system, answer.point)
}
