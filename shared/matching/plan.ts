import type { PairGraph } from './build-edges.ts'
import type { Proof } from './certificate.ts'
import type { Judge } from './judge-pair.ts'
import type { MatchCase, MatchHelper } from './match-facts.ts'
import type { RunInput } from './run-input.ts'
import type { Solution } from './solver.ts'

// Everything a run has found: what it proposes, and what its explanations start from.

export type Plan = {
  input: RunInput
  judge: Judge
  /** By id, so that the order of rows decides nothing; whoever is reserved is not among them. */
  cases: readonly MatchCase[]
  helpers: readonly MatchHelper[]
  caseNumber: ReadonlyMap<string, number>
  helperNumber: ReadonlyMap<string, number>
  /** What the rules allow, and the best that could be made of it. */
  allowed: PairGraph
  free: Solution
  /** Fairness: no proposal has a lower score. As many are served as without it. */
  floor: number
  /** What stands at or above the floor; the proposal is the best of these, and proven for these. */
  considered: PairGraph
  solution: Solution
  proof: Proof
}

/** In hundredths of the whole run: weighing millions of pairs takes longest. */
export type RunTools = { progress?: (done: number, total: number) => void }
export const milestones = { weighed: 60, solved: 63, fair: 66, explained: 96, all: 100 } as const

/** Says what `done` of `count` is on the way between two milestones, where that is a new hundredth. */
export function stepsBetween(
  from: number,
  to: number,
  count: number,
  progress: RunTools['progress'],
): (done: number) => void {
  const share = (done: number) => from + Math.floor(((to - from) * done) / count)
  return done => {
    if (share(done) > share(done - 1)) progress?.(share(done), milestones.all)
  }
}
