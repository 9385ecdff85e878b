import { buildEdges, edgeAt, fromFloorUpwards, type PairGraph } from './build-edges.ts'
import { checkCertificate } from './certificate.ts'
import { fairnessFloor } from './fairness-floor.ts'
import { createJudge } from './judge-pair.ts'
import type { MatchHelper } from './match-facts.ts'
import { milestones, type Plan, type RunTools, stepsBetween } from './plan.ts'
import type { RunResult } from './run.ts'
import type { RunInput } from './run-input.ts'
import { resultOf } from './run-result.ts'
import { type Solution, solve } from './solver.ts'

/** The best proposal, the proof of it, and what it means for those who wait. */
export function proposeMatches(input: RunInput, tools: RunTools = {}): RunResult {
  return resultOf(planOf(input, tools), tools)
}

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
const numbers = (rows: readonly { id: string }[]) => new Map(rows.map(({ id }, at) => [id, at]))

export function planOf(input: RunInput, { progress }: RunTools = {}): Plan {
  const reserved = new Set(input.fixed.map(({ caseId }) => caseId))
  const cases = input.cases.filter(({ id }) => !reserved.has(id)).sort(byId)
  const helpers = input.helpers.toSorted(byId)
  const judge = createJudge(input.world)
  const previousHelper = new Map(input.previous.map(one => [one.caseId, one.helperId]))
  const capacities = placesToPropose(helpers, input.fixed)
  const step = stepsBetween(0, milestones.weighed, cases.length, progress)
  const allowed = buildEdges({ cases, helpers, capacities }, { judge, previousHelper }, step)
  const free = solve(allowed.instance)
  progress?.(milestones.solved, milestones.all)
  const fair = withFloor(allowed, free)
  progress?.(milestones.fair, milestones.all)
  return {
    ...{ input, judge, cases, helpers, allowed, free },
    ...{ caseNumber: numbers(cases), helperNumber: numbers(helpers) },
    ...fair,
    proof: checkCertificate(fair.considered.instance, fair.solution),
  }
}

function placesToPropose(
  helpers: readonly MatchHelper[],
  fixed: RunInput['fixed'],
): readonly number[] {
  const taken = new Map<string, number>()
  for (const { helperId } of fixed) taken.set(helperId, (taken.get(helperId) ?? 0) + 1)
  return helpers.map(({ id, placesLeft }) => Math.max(0, placesLeft - (taken.get(id) ?? 0)))
}

/**
 * Raises the worst pair as far as it costs nobody the helper. Serving counts 5000, which a long chain
 * of far better scores could outweigh; then the floor is only the worst score of the free proposal,
 * which stays the best of what is left.
 */
export function withFloor(
  allowed: PairGraph,
  free: Solution,
): Pick<Plan, 'floor' | 'considered' | 'solution'> {
  const served = free.pairs.length
  const floor = fairnessFloor(allowed.instance, allowed.scores, served)
  if (floor === null) return { floor: 0, considered: allowed, solution: free }
  const considered = fromFloorUpwards(allowed, floor)
  const solution = solve(considered.instance)
  if (solution.pairs.length >= served) return { floor, considered, solution }
  const worst = worstScore(allowed, free)
  return { floor: worst, considered: fromFloorUpwards(allowed, worst), solution: free }
}

function worstScore(graph: PairGraph, { pairs }: Solution): number {
  let worst = Number.POSITIVE_INFINITY
  for (const [client, helper] of pairs)
    worst = Math.min(worst, graph.scores[edgeAt(graph, client, helper)!]!)
  return worst
}
