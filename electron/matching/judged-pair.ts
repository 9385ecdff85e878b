import { createJudge } from '../../shared/matching/judge-pair.ts'
import { helperIn, helpersFor, type Matching, openCase } from './match-input.ts'

/** What the rules say of two people today. */
export function judgedPair(
  matching: Matching,
  { caseId, helperId }: { caseId: string; helperId: string },
  missing: 'not-found' | 'changed-meanwhile' = 'not-found',
) {
  const one = openCase(matching, caseId, missing)
  const helper = helperIn(helpersFor(one.input, caseId), helperId)
  const judge = createJudge(one.input.world)
  const asReckoned = helperIn(one.input.helpers, helperId)
  return {
    ...{ one, helper, verdict: judge.judge(one.facts, helper) },
    // reservations of others are no part of it: a run looks at them once for all
    fingerprint: judge.fingerprint(one.facts, asReckoned),
  }
}
