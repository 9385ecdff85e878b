import munkres from 'munkres'
import { loadHighs } from '../../electron/optimise/load-highs.ts'
import type { Instance } from '../../shared/matching/instance.ts'
import { solve } from '../../shared/matching/solver.ts'
import { solveByHighs } from '../../test/support/matching-by-highs.ts'

/** Solves and says what the result is worth. */
export type Solver = (instance: Instance) => number

export const solverNames = ['own', 'highs', 'munkres'] as const
export type SolverName = (typeof solverNames)[number]

export async function loadSolver(name: SolverName): Promise<Solver> {
  if (name === 'own') return instance => solve(instance).objective
  if (name === 'munkres') return solveByMunkres
  const highs = await loadHighs()
  const model = highs.createModel()
  model.options.set('output_flag', false)
  return instance => Math.round(solveByHighs(highs, model, instance).objective)
}

/** It knows neither places nor forbidden pairs: one column for each place, and 0 where is no edge. */
function solveByMunkres({ clients, helpers, edges }: Instance): number {
  let places = 0
  const firstPlace = helpers.map(({ capacity }) => {
    places += capacity
    return places - capacity
  })
  const costs = Array.from({ length: clients }, () => new Array<number>(places).fill(0))
  for (const [client, helper, benefit] of edges) {
    const from = firstPlace[helper]!
    costs[client]!.fill(-benefit, from, from + helpers[helper]!.capacity)
  }
  return munkres(costs).reduce((sum, [client, place]) => sum - costs[client]![place]!, 0)
}
