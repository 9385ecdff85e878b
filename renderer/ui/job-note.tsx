import { Alert } from './alert.tsx'
import { Progress } from './progress.tsx'
import type { Job } from './use-job.ts'

/** Where the buttons are: how far the page is, or why there is none. */
export function JobNote({ job: { running, failure, cancel } }: { job: Job }) {
  if (failure) return <Alert kind="danger" title={failure} live />
  if (!running) return null
  return (
    <Progress
      label={running.label}
      value={running.share}
      onCancel={cancel}
      cancelling={running.cancelling}
    />
  )
}
