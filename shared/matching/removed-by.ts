import type { MatchCase } from './match-facts.ts'
import { type BarrierCode, barrierCode } from './pair-verdict.ts'
import type { Plan } from './plan.ts'
import type { Unserved } from './run.ts'

/** Why the two may not; empty where they may. A place that is reserved is no place. */
export function codesOf(
  { helpers, judge, allowed }: Plan,
  one: MatchCase,
  helper: number,
): readonly BarrierCode[] {
  const codes = judge.barrierCodes(one, helpers[helper]!)
  const isFull = allowed.instance.helpers[helper]!.capacity === 0
  return isFull && !codes.includes('voll') ? [...codes, 'voll'] : codes
}

/** Which rule keeps away how many helpers, the most first; among equals in the order of the rules. */
export function removedBy(plan: Plan, client: number): Unserved['removedBy'] {
  const counts = new Map(barrierCode.options.map(code => [code, 0]))
  for (let helper = 0; helper < plan.helpers.length; helper += 1)
    for (const code of codesOf(plan, plan.cases[client]!, helper))
      counts.set(code, counts.get(code)! + 1)
  return [...counts]
    .filter(([, helpers]) => helpers > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([code, helpers]) => ({ code, helpers }))
}
