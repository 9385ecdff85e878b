import type { MatchCase, MatchHelper, MatchWorld } from './match-facts.ts'

export type Together = { caseId: string; helperId: string }

/** What a run reckons with: plain data, which goes into a thread of its own as it is. */
export type RunInput = {
  cases: readonly MatchCase[]
  helpers: readonly MatchHelper[]
  world: MatchWorld
  /** Reserved: fixed, their place is taken, their case is not proposed to anybody else. */
  fixed: readonly Together[]
  /** What holds now; kept by inertia. */
  previous: readonly Together[]
}
