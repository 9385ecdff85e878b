import { AppError } from '../errors.ts'
import type { PairChange } from './differences.ts'
import { type ForcedPlan, forceInto } from './forced-plan.ts'
import type { BarrierCode } from './pair-verdict.ts'
import type { Plan } from './plan.ts'
import { codesOf } from './removed-by.ts'

export type ChainLink = PairChange & {
  /** What the benefit of this case gains or loses. */
  delta: number
}

export type WhyNotFacts = {
  answer: 'verboten' | 'moeglich' | 'gleich-gut' | 'vorgeschlagen'
  codes: readonly BarrierCode[]
  /**
   * Points lost in all when the two are brought together. Below zero only under the floor: so much
   * does fairness cost. Null where they may not, and where somebody is reserved for the case.
   */
  regret: number | null
  /** Everybody whose helper changes, the case itself first; the deltas sum up to −regret. */
  chain: readonly ChainLink[]
  /** Its score is lower than any that is proposed. */
  belowFloor: boolean
}

const noChange = { regret: null, chain: [], belowFloor: false }

export function whyNotOf(plan: Plan, caseId: string, helperId: string): WhyNotFacts {
  const helper = plan.helperNumber.get(helperId)
  if (helper === undefined) throw new AppError('not-found')
  const client = plan.caseNumber.get(caseId)
  if (client === undefined) return whyNotReserved(plan, caseId, helper)
  const forced = forceInto(plan, client, helper)
  if (forced === null)
    return { ...noChange, answer: 'verboten', codes: codesOf(plan, plan.cases[client]!, helper) }
  const { regret, belowFloor } = forced
  const chain = chainOf(plan, forced, client)
  const answer = chain.length === 0 ? 'vorgeschlagen' : regret === 0 ? 'gleich-gut' : 'moeglich'
  return { answer, codes: [], regret, chain, belowFloor }
}

/** Its place is given: nothing is reckoned with it until it is released. */
function whyNotReserved(plan: Plan, caseId: string, helper: number): WhyNotFacts {
  const reserved = plan.input.fixed.find(one => one.caseId === caseId)
  const one = plan.input.cases.find(({ id }) => id === caseId)
  if (reserved === undefined || one === undefined) throw new AppError('not-found')
  if (reserved.helperId === plan.helpers[helper]!.id)
    return { ...noChange, answer: 'vorgeschlagen', codes: [], regret: 0 }
  const codes = codesOf(plan, one, helper)
  return { ...noChange, answer: codes.length > 0 ? 'verboten' : 'moeglich', codes }
}

function chainOf(plan: Plan, { changes }: ForcedPlan, client: number): ChainLink[] {
  const links = changes.map(({ client: of, before, after }): ChainLink => {
    const idOf = (side: typeof before) => (side === null ? null : plan.helpers[side.helper]!.id)
    return {
      ...{ caseId: plan.cases[of]!.id, before: idOf(before), after: idOf(after) },
      ...{ scoreBefore: before?.score ?? null, scoreAfter: after?.score ?? null },
      delta: (after?.benefit ?? 0) - (before?.benefit ?? 0),
    }
  })
  return inOrder(links, plan.cases[client]!.id)
}

/** Told as it would happen: who takes the place of whom; then whoever moves into what is left free. */
function inOrder(links: readonly ChainLink[], caseId: string): ChainLink[] {
  const rest = [...links]
  const told: ChainLink[] = []
  const tell = (at: number) => told.push(...rest.splice(at, 1))
  const asked = rest.findIndex(link => link.caseId === caseId)
  if (asked >= 0) tell(asked)
  while (rest.length > 0) {
    const place = told.at(-1)?.after
    const pushedOut = rest.findIndex(({ before }) => before !== null && before === place)
    tell(Math.max(0, pushedOut))
  }
  return told
}
