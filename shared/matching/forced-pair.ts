import { checkCertificate, type Proof } from './certificate.ts'
import type { Instance } from './instance.ts'
import { type Solution, type SolveOptions, solve } from './solver.ts'

export type ForcedPair = {
  /** How much less the whole is worth; 0 if the pair is just as good. */
  regret: number
  solution: Solution
  /** Of the best proposal that has this pair. */
  proof: Proof
}

/** "Why not this one?": the best proposal with the pair in it; null where the pair is forbidden. */
export function forcePair(
  instance: Instance,
  { objective }: Pick<Solution, 'objective'>,
  client: number,
  helper: number,
  options: SolveOptions = {},
): ForcedPair | null {
  const edge = instance.edges.find(([one, other]) => one === client && other === helper)
  if (edge === undefined || instance.helpers[helper]?.capacity === 0) return null
  const rest = solve(withoutPair(instance, client, helper), options)
  const solution = withPair(rest, edge)
  return {
    regret: objective - solution.objective,
    solution,
    proof: checkCertificate(instance, solution, { client, helper }),
  }
}

/** What is left to decide: neither this case nor one place at this helper. */
function withoutPair({ clients, helpers, edges }: Instance, client: number, helper: number) {
  return {
    clients,
    helpers: helpers.map((one, at) => (at === helper ? { capacity: one.capacity - 1 } : one)),
    edges: edges.filter(([other]) => other !== client),
  }
}

/** The price of the case is what its edge leaves after the helper's price, below zero too. */
function withPair(rest: Solution, [client, helper, benefit]: readonly [number, number, number]) {
  const clientPrices = rest.clientPrices.with(client, benefit - rest.helperPrices[helper]!)
  const pair = [client, helper] as const
  const pairs = [...rest.pairs, pair].sort(([one], [other]) => one - other)
  return { ...rest, objective: rest.objective + benefit, pairs, clientPrices }
}
