import { Alert } from '../ui/alert.tsx'
import { Progress } from '../ui/progress.tsx'
import type { PrintJob } from './use-print-job.ts'

/** Where the buttons are: how far the page is, or why there is none. */
export function PrintJobNote({ job: { running, failure, cancel } }: { job: PrintJob }) {
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
