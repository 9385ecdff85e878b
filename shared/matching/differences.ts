import type { RunResult } from './run.ts'

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
  before: Totals
  after: Totals
}

const nothing: Totals = { served: 0, meanScore: 0, worstScore: 0 }

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
  return { changes, unchanged, before: totalsOf(before ?? nothing), after: totalsOf(after) }
}

function proposalsByCase(run: RunResult | null) {
  return new Map(run?.proposals.map(one => [one.caseId, one]))
}

const totalsOf = ({ served, meanScore, worstScore }: Totals): Totals => ({
  ...{ served, meanScore, worstScore },
})
