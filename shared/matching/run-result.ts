import { edgeAt } from './build-edges.ts'
import { fairnessOf } from './fairness.ts'
import { milestones, type Plan, type RunTools, stepsBetween } from './plan.ts'
import { removedBy } from './removed-by.ts'
import type { Proposal, RunResult, Unserved } from './run.ts'
import { findShortages } from './shortages.ts'

/** What is kept of a run: who is proposed, why nobody, and what it means for those who wait. */
export function resultOf(plan: Plan, tools: RunTools = {}): RunResult {
  const proposals = proposalsOf(plan)
  const scores = new Map(proposals.map(({ caseId, score }) => [caseId, score]))
  const unserved = unservedOf(plan, scores, tools)
  const shortages = findShortages(plan)
  tools.progress?.(milestones.all, milestones.all)
  return {
    ...{ proposals, unserved, shortages, prices: pricesOf(plan), floor: plan.floor },
    fairness: fairnessOf(plan.cases, scores),
    ...{ served: proposals.length, waiting: plan.cases.length, helpers: plan.helpers.length },
    edges: plan.allowed.instance.edges.length,
    ...scoreTotals([...scores.values()]),
    proof: {
      objective: plan.solution.objective,
      ...{ dual: plan.proof.dual, checked: plan.proof.checked },
    },
  }
}

function proposalsOf({ cases, helpers, judge, considered, solution }: Plan): Proposal[] {
  return solution.pairs.map(([client, helper]) => {
    const [one, other] = [cases[client]!, helpers[helper]!]
    const at = edgeAt(considered, client, helper)!
    return {
      ...{ caseId: one.id, helperId: other.id, score: considered.scores[at]! },
      benefit: considered.instance.edges[at]![2],
      fingerprint: judge.fingerprint(one, other),
    }
  })
}

function unservedOf(
  plan: Plan,
  scores: ReadonlyMap<string, number>,
  { progress }: RunTools,
): Unserved[] {
  const { cases, allowed } = plan
  const { fair, explained } = milestones
  const step = stepsBetween(fair, explained, cases.length, progress)
  return cases.flatMap(({ id }, client): Unserved[] => {
    step(client + 1)
    if (scores.has(id)) return []
    const isForbidden = allowed.start[client] === allowed.start[client + 1]
    const cause = isForbidden ? 'niemand' : 'verdraengt'
    return [{ caseId: id, cause, removedBy: removedBy(plan, client) }]
  })
}

function pricesOf({ helpers, solution }: Plan): RunResult['prices'] {
  return solution.helperPrices.flatMap((price, at) =>
    price > 0 ? [{ helperId: helpers[at]!.id, price }] : [],
  )
}

function scoreTotals(scores: readonly number[]): Pick<RunResult, 'meanScore' | 'worstScore'> {
  if (scores.length === 0) return { meanScore: 0, worstScore: 0 }
  const sum = scores.reduce((total, score) => total + score, 0)
  const worst = scores.reduce((least, score) => Math.min(least, score))
  return { meanScore: Math.round(sum / scores.length), worstScore: worst }
}
