import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { changesTitle } from './proof-words.ts'

/** Reckons for everybody; what it changes waits to be applied. */
export function useMatchingRun(kind: AssignmentKind) {
  const job = useJob()
  const toast = useToast()
  async function reckon() {
    const done = await job.run('Alle Paare werden gerechnet', options =>
      api.matching.run({ kind }, options),
    )
    if (!done) return
    const { changes, applied } = done
    if (applied && changes > 0) toast.say('Gerechnet. Die Vorschläge stehen da.')
    else if (changes === 0) toast.say(`Neu gerechnet: ${changesTitle(0)}.`)
  }
  return { job, reckon }
}
export type MatchingRun = ReturnType<typeof useMatchingRun>
