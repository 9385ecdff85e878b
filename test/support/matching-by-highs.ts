import type { Highs, Model, ModelData } from 'highs'
import type { Instance } from '../../shared/matching/instance.ts'

/** The same question as a linear program: one column for each edge, no word about whole numbers. */
export function linearProgram(highs: Highs, { clients, helpers, edges }: Instance): ModelData {
  const numCols = edges.length
  const numRows = clients + helpers.length
  const rowUpper = new Float64Array(numRows).fill(1)
  for (const [at, { capacity }] of helpers.entries())
    rowUpper[clients + at] = Math.min(capacity, clients)
  return {
    ...{ numCols, numRows, rowUpper, rowLower: new Float64Array(numRows) },
    sense: highs.constants.objectiveSense.maximize,
    colCost: Float64Array.from(edges, ([, , benefit]) => benefit),
    ...{ colLower: new Float64Array(numCols), colUpper: new Float64Array(numCols).fill(1) },
    matrix: {
      ...{ format: 'csc', numRows, numCols },
      starts: Int32Array.from({ length: numCols + 1 }, (_, at) => 2 * at),
      indices: Int32Array.from({ length: 2 * numCols }, (_, at) => {
        const [client, helper] = edges[at >> 1]!
        return at % 2 === 0 ? client : clients + helper
      }),
      values: new Float64Array(2 * numCols).fill(1),
    },
  }
}

/** In a model that may be used again. `taken` is how much of each edge. */
export function solveByHighs(
  highs: Highs,
  model: Model,
  instance: Instance,
): { objective: number; taken: Float64Array } {
  if (instance.edges.length === 0) return { objective: 0, taken: new Float64Array() }
  model.passModel(linearProgram(highs, instance))
  const { modelStatus } = model.run()
  if (modelStatus !== highs.constants.modelStatus.optimal)
    throw new Error(`highs ended with ${modelStatus}`)
  return { objective: model.getObjectiveValue(), taken: model.getSolution().colValue }
}
