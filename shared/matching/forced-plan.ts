import { edgeAt, type PairGraph } from './build-edges.ts'
import { forcePair } from './forced-pair.ts'
import type { Edge, Instance } from './instance.ts'
import type { Plan } from './plan.ts'

type Side = { helper: number; score: number; benefit: number }

export type ForcedPlan = {
  regret: number
  belowFloor: boolean
  /** By case: only those whose helper differs. */
  changes: readonly { client: number; before: Side | null; after: Side | null }[]
}

const NOBODY = -1

/** The best proposal that has the pair in it; null where the two may not. */
export function forceInto(plan: Plan, client: number, helper: number): ForcedPlan | null {
  const at = edgeAt(plan.allowed, client, helper)
  if (at === undefined) return null
  const proposed = helpersByCase(plan, plan.solution.pairs)
  const after = helpersByCase(plan, pairsWith(plan, { client, helper, at }, proposed))
  const changes = plan.cases.flatMap((_, one) =>
    after[one] === proposed[one]
      ? []
      : [
          {
            client: one,
            before: sideOf(plan.allowed, one, proposed[one]!),
            after: sideOf(plan.allowed, one, after[one]!),
          },
        ],
  )
  const lost = (side: Side | null) => side?.benefit ?? 0
  const regret = changes.reduce((sum, { before, after: now }) => sum + lost(before) - lost(now), 0)
  return { regret, belowFloor: plan.allowed.scores[at]! < plan.floor, changes }
}

type Forcing = { client: number; helper: number; at: number }
type Pairs = Plan['solution']['pairs']

/** At the floor if as many are served there; otherwise it gives way, as it would in a new run. */
function pairsWith(plan: Plan, forcing: Forcing, proposed: Int32Array): Pairs {
  const asFair = pairsAmong(plan, plan.considered, forcing, proposed)
  if (asFair.length >= plan.solution.pairs.length) return asFair
  const anyhow = pairsAmong(plan, plan.allowed, forcing, proposed)
  return anyhow.length > asFair.length ? anyhow : asFair
}

function pairsAmong(
  { allowed }: Plan,
  graph: PairGraph,
  { client, helper, at }: Forcing,
  proposed: Int32Array,
): Pairs {
  const instance = keepingWhatCan(graph.instance, proposed)
  const edges =
    edgeAt(graph, client, helper) === undefined
      ? [...instance.edges, scaled(instance, allowed.instance.edges[at]!, 0)]
      : instance.edges
  return forcePair({ ...instance, edges }, { objective: 0 }, client, helper)?.solution.pairs ?? []
}

function helpersByCase({ cases }: Plan, pairs: Plan['solution']['pairs']): Int32Array {
  const helperOf = new Int32Array(cases.length).fill(NOBODY)
  for (const [client, helper] of pairs) helperOf[client] = helper
  return helperOf
}

function sideOf(graph: PairGraph, client: number, helper: number): Side | null {
  if (helper === NOBODY) return null
  const at = edgeAt(graph, client, helper)!
  return { helper, score: graph.scores[at]!, benefit: graph.instance.edges[at]![2] }
}

/**
 * Among proposals that are equally good the one that changes least: each pair that stays counts a
 * little, all of them together less than one point. So nobody stands in a chain without need.
 */
function keepingWhatCan(instance: Instance, proposed: Int32Array): Instance {
  const edges = instance.edges.map(edge =>
    scaled(instance, edge, proposed[edge[0]] === edge[1] ? 1 : 0),
  )
  return { ...instance, edges }
}

function scaled({ clients }: Instance, [client, helper, benefit]: Edge, extra: number): Edge {
  return [client, helper, benefit * (clients + 1) + extra]
}
