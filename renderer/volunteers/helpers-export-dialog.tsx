import { useState } from 'react'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { HelperFilter } from '../../shared/volunteers/overview.ts'
import { api } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ExportWays } from '../ui/export-ways.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'

type Format = 'xlsx' | 'csv'
const formats: readonly { id: Format; label: string; note: string }[] = [
  { id: 'xlsx', label: 'Excel-Arbeitsmappe', note: 'Mit Tagen, die sich sortieren lassen' },
  { id: 'csv', label: 'CSV-Tabelle', note: 'Nur Text, mit Semikolon getrennt' },
]

type Props = { filter: HelperFilter; total: number; onClose: () => void }

export function HelpersExportDialog({ filter, total, onClose }: Props) {
  const [format, setFormat] = useState<Format>('xlsx')
  const job = useJob()
  const toast = useToast()
  const isRunning = job.running !== undefined

  async function run() {
    const done = await job.run('Liste wird geschrieben', options =>
      api.volunteers.exportList({ filter, format }, options),
    )
    if (!done) return
    onClose()
    toast.say(`${countOf(done.rows, 'Person', 'Personen')} gespeichert als ${done.fileName}.`)
  }

  return (
    <Dialog
      open
      onClose={isRunning ? () => undefined : onClose}
      title="Liste ausgeben"
      footer={
        !isRunning && (
          <>
            <Button variant="primary" icon="download" onClick={() => void run()}>
              Datei speichern
            </Button>
            <Button variant="tertiary" onClick={onClose}>
              Abbrechen
            </Button>
          </>
        )
      }
    >
      <div className="stack-2">
        <p>{countOf(total, 'Person', 'Personen')}: alle, die die Liste gerade zeigt.</p>
        <ExportWays
          name="helpers-format"
          ways={formats}
          chosen={format}
          onChoose={setFormat}
          disabled={isRunning}
        />
        <p className="s muted">
          Die Datei ist nicht verschlüsselt. Klientinnen und Klienten kommen darin nicht vor.
        </p>
        <JobNote job={job} />
      </div>
    </Dialog>
  )
}
