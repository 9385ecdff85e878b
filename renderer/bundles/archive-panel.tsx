import { useState } from 'react'
import type { KeyState } from '../../shared/bundles/delivery.ts'
import { api } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { Panel } from '../ui/panel.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { Fingerprint } from './fingerprint.tsx'

/** The only secret that may leave the store, so it is said what that means. */
export function ArchivePanel({ archive }: Pick<KeyState, 'archive'>) {
  const [asking, setAsking] = useState(false)
  const job = useJob()
  const toast = useToast()
  async function save() {
    setAsking(false)
    const written = await job.run('Archivschlüssel wird geschrieben', options =>
      api.bundles.saveArchiveKey({}, options),
    )
    if (written?.fileName)
      toast.say(`Geschrieben: ${written.fileName}. Schließen Sie den Stick jetzt weg.`)
  }
  return (
    <Panel title="Ihr Archivschlüssel">
      <div className="stack">
        <p>
          Mit ihm öffnen Sie selbst, was Sie geliefert haben, auch in zehn Jahren und ohne dieses
          Programm. Er ist geheim.
        </p>
        {archive && <Fingerprint text={archive.fingerprint} />}
        <Button icon="lock" onClick={() => setAsking(true)}>
          Archivschlüssel speichern
        </Button>
        <JobNote job={job} />
      </div>
      <ConfirmDialog
        open={asking}
        question="Geheimen Archivschlüssel in eine Datei schreiben?"
        confirm="Datei schreiben"
        onConfirm={() => void save()}
        onClose={() => setAsking(false)}
      >
        <p>
          Wer diese Datei hat, kann jede Ihrer Lieferungen öffnen. Speichern Sie sie auf einem
          leeren Stick, nicht auf diesem Laptop, und legen Sie ihn in einen verschlossenen Schrank.
        </p>
        <p>Verschicken Sie sie nie per E-Mail. Das Ministerium braucht sie nicht.</p>
      </ConfirmDialog>
    </Panel>
  )
}
