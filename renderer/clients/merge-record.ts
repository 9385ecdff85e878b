import type { ClientFile } from '../../shared/clients/client-file.ts'
import { useRead } from '../use-read.ts'

/** One of the two records, with how much hangs on it. */
export type MergeRecord = {
  file: ClientFile
  contacts: number
  needs: number
  steps: number
  documents: number
}

export function useMergeRecord(id: string): { record: MergeRecord | null; error: Error | null } {
  const file = useRead('clients', 'readFile', { id })
  const plan = useRead('tasks', 'readPlan', { clientId: id })
  const timeline = useRead('clients', 'listTimeline', { clientId: id })
  const documents = useRead('documents', 'list', { clientId: id })
  const error = file.error ?? plan.error ?? timeline.error ?? documents.error
  if (!file.data || !plan.data || !timeline.data || !documents.data) return { record: null, error }
  return {
    error,
    record: {
      file: file.data,
      contacts: timeline.data.filter(({ type }) => type === 'contact').length,
      needs: plan.data.needs.length,
      steps: plan.data.steps.length,
      documents: documents.data.filter(({ removedAt }) => removedAt === null).length,
    },
  }
}
