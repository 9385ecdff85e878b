import { edgeAt, type PairGraph } from './build-edges.ts'
import { forceInto } from './forced-plan.ts'
import type { Plan } from './plan.ts'

export type Rank = { rank: number; of: number }
export type Ranks = { forCase: Rank | null; forHelper: Rank | null }
export type Alternative = { helperId: string; score: number; regret: number }

const nowhere: Ranks = { forCase: null, forHelper: null }

/** Place by score among all who may, on both sides; equal scores share a place. */
export function ranksOf(plan: Plan, caseId: string, helperId: string): Ranks {
  const client = plan.caseNumber.get(caseId)
  const helper = plan.helperNumber.get(helperId)
  if (client === undefined || helper === undefined) return nowhere
  const { scores, start, instance } = plan.allowed
  const at = edgeAt(plan.allowed, client, helper)
  if (at === undefined) return nowhere
  const score = scores[at]!
  const ofHelper: number[] = []
  for (const [edge, [, other]] of instance.edges.entries())
    if (other === helper) ofHelper.push(scores[edge]!)
  const ofCase = [...scores.subarray(start[client], start[client + 1])]
  return { forCase: rankOf(score, ofCase), forHelper: rankOf(score, ofHelper) }
}

function rankOf(score: number, among: readonly number[]): Rank {
  return { rank: 1 + among.filter(other => other > score).length, of: among.length }
}

/**
 * The next best for a case, by what taking them would really cost in all. The prices say what it
 * costs at least, so only few have to be tried.
 */
export function alternativesFor(plan: Plan, caseId: string, count: number): Alternative[] {
  const client = plan.caseNumber.get(caseId)
  if (client === undefined) return []
  const found: Alternative[] = []
  for (const { helper, score, atLeast } of othersByPrice(plan, client)) {
    if ((found[count - 1]?.regret ?? Number.POSITIVE_INFINITY) <= atLeast) break
    const { regret } = forceInto(plan, client, helper)!
    found.push({ helperId: plan.helpers[helper]!.id, score, regret })
    found.sort((one, other) => one.regret - other.regret || other.score - one.score)
  }
  return found.slice(0, count)
}

/** All who may and are not proposed, below the floor too, by the least that they would cost. */
function othersByPrice({ allowed, free, solution }: Plan, client: number) {
  const { instance, scores, start }: PairGraph = allowed
  const fairness = free.objective - solution.objective
  const proposed = solution.pairs.find(([one]) => one === client)?.[1]
  const others: { helper: number; score: number; atLeast: number }[] = []
  for (let at = start[client]!; at < start[client + 1]!; at += 1) {
    const [, helper, benefit] = instance.edges[at]!
    if (helper === proposed) continue
    const asked = free.clientPrices[client]! + free.helperPrices[helper]!
    others.push({ helper, score: scores[at]!, atLeast: asked - benefit - fairness })
  }
  return others.sort((one, other) => one.atLeast - other.atLeast || other.score - one.score)
}
