import type { Proposal, RunResult } from './run.ts'

/** Helpers by their ids; null: nobody. */
export type PairChange = {
  caseId: string
  before: string | null
  after: string | null
  scoreBefore: number | null
  scoreAfter: number | null
}

export type Totals = Pick<RunResult, 'served' | 'meanScore' | 'worstScore'>

export type RunDifference = {
  /** By case. Whoever waits no more, or is reserved since, is no change of the proposal. */
  changes: PairChange[]
  unchanged: number
  /** Both of those who still wait: whoever was confirmed since is no loss. */
  before: Totals
  after: Totals
}

export function differenceOf(before: RunResult | null, after: RunResult): RunDifference {
  const proposedBefore = proposalsByCase(before)
  const proposedAfter = proposalsByCase(after)
  const stillWait = [...proposedAfter.keys(), ...after.unserved.map(({ caseId }) => caseId)].sort()
  const changes: PairChange[] = []
  let unchanged = 0
  for (const caseId of stillWait) {
    const [was, is] = [proposedBefore.get(caseId), proposedAfter.get(caseId)]
    if (was?.helperId !== is?.helperId)
      changes.push({
        ...{ caseId, before: was?.helperId ?? null, after: is?.helperId ?? null },
        ...{ scoreBefore: was?.score ?? null, scoreAfter: is?.score ?? null },
      })
    else if (is !== undefined) unchanged += 1
  }
  const of = (proposed: ReadonlyMap<string, Proposal>) =>
    totalsOf(stillWait.flatMap(caseId => proposed.get(caseId)?.score ?? []))
  return { changes, unchanged, before: of(proposedBefore), after: of(proposedAfter) }
}

function proposalsByCase(run: RunResult | null) {
  return new Map(run?.proposals.map(one => [one.caseId, one]))
}

function totalsOf(scores: readonly number[]): Totals {
  const served = scores.length
  if (served === 0) return { served, meanScore: 0, worstScore: 0 }
  const sum = scores.reduce((all, score) => all + score, 0)
  return { served, meanScore: Math.round(sum / served), worstScore: Math.min(...scores) }
}
