import type { RunTools } from '../../shared/matching/plan.ts'
import { proposeMatches } from '../../shared/matching/propose.ts'
import type { RunResult } from '../../shared/matching/run.ts'
import type { RunInput } from '../../shared/matching/run-input.ts'

/** A run in a thread of its own: cancelling ends the thread, so nothing has to look up in between. */
export async function matchTask(input: RunInput, tools: RunTools): Promise<RunResult> {
  return proposeMatches(input, tools)
}
