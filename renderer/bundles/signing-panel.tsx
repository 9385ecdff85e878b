import type { KeyState } from '../../shared/bundles/delivery.ts'
import { api } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { Panel } from '../ui/panel.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { Fingerprint } from './fingerprint.tsx'

/** What the ministry needs once, so that it knows our signature. */
export function SigningPanel({ signing }: Pick<KeyState, 'signing'>) {
  const job = useJob()
  const toast = useToast()
  async function save() {
    const written = await job.run('Prüfschlüssel wird geschrieben', options =>
      api.bundles.saveSenderKey({}, options),
    )
    if (written?.fileName)
      toast.say(`Geschrieben: ${written.fileName}. Sie ist nicht geheim; geben Sie sie weiter.`)
  }
  return (
    <Panel title="Ihre Unterschrift">
      <div className="stack">
        <p>
          Jede Lieferung ist unterschrieben. Mit dem Prüfschlüssel erkennt das Ministerium, dass sie
          von Ihnen kommt und unverändert ist. Er ist nicht geheim.
        </p>
        {signing && (
          <>
            <Fingerprint text={signing.fingerprint} />
            <p className="s muted">Diese acht Gruppen lesen Sie am Telefon vor.</p>
          </>
        )}
        <Button icon="download" onClick={() => void save()}>
          Prüfschlüssel speichern
        </Button>
        <JobNote job={job} />
      </div>
    </Panel>
  )
}
