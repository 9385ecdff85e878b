import type { KeptAssignment } from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { outputText } from '../referrals/output-words.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'

type Props = { kept: KeptAssignment; onClose: () => void }

/** What both sign: on paper, or as a file. */
export function AgreementDialog({ kept, onClose }: Props) {
  const toast = useToast()
  const job = useJob()
  const { id, helperName, clientName } = kept
  const busy = job.running !== undefined
  async function print(way: 'drucken' | 'speichern') {
    const made = await job.run('Vereinbarung wird gesetzt', options =>
      api.volunteers.printAgreement({ id, way }, options),
    )
    if (!made) return
    toast.say(outputText('Vereinbarung', made.fileName))
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Vereinbarung drucken"
      footer={
        <>
          <Button
            variant="primary"
            tall
            icon="print"
            disabled={busy}
            onClick={() => void print('drucken')}
          >
            Drucken
          </Button>
          <Button tall icon="download" disabled={busy} onClick={() => void print('speichern')}>
            Als PDF speichern
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>
          Zwischen {helperName}, {clientName} und Ihrer Stelle. Alle unterschreiben beim ersten
          Treffen.
        </p>
        <p className="muted">
          Ist unterschrieben, tragen Sie den Tag unter „Bearbeiten“ bei „Vereinbarung vom“ ein.
        </p>
        <JobNote job={job} />
      </div>
    </Dialog>
  )
}
