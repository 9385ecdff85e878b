import { useState } from 'react'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { DirectoryFilter } from '../../shared/offers/directory-contract.ts'
import { api } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ExportWays } from '../ui/export-ways.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'

type Format = 'xlsx' | 'csv' | 'austausch'

const formats: readonly { id: Format; label: string; note: string }[] = [
  { id: 'xlsx', label: 'Excel-Arbeitsmappe', note: 'Mit Tagen, die sich sortieren lassen' },
  { id: 'csv', label: 'CSV-Tabelle', note: 'Nur Text, mit Semikolon getrennt' },
  {
    ...{ id: 'austausch', label: 'Austauschdatei' },
    note: 'Für einen anderen Landkreis, ohne Namen und Nummern einzelner Personen',
  },
]

type Props = { filter: DirectoryFilter; total: number; onClose: () => void }

export function DirectoryExportDialog({ filter, total, onClose }: Props) {
  const [format, setFormat] = useState<Format>('xlsx')
  const job = useJob()
  const toast = useToast()

  async function run() {
    const saved = await job.run('Verzeichnis wird geschrieben', options =>
      api.offers.exportDirectory({ filter, format }, options),
    )
    if (!saved) return
    onClose()
    toast.say(`${countOf(saved.rows, 'Angebot', 'Angebote')} gespeichert als ${saved.fileName}.`)
  }

  return (
    <Dialog
      open
      onClose={job.running ? () => undefined : onClose}
      title="Liste ausgeben"
      footer={
        !job.running && (
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
        <p>{countOf(total, 'Angebot', 'Angebote')}: alles, was die Liste gerade zeigt.</p>
        <ExportWays
          name="directory-format"
          ways={formats}
          chosen={format}
          onChoose={setFormat}
          disabled={job.running !== undefined}
        />
        <p className="s muted">
          Klientinnen und Klienten kommen in der Datei nicht vor, auch keine Vermittlungen.
        </p>
        <JobNote job={job} />
      </div>
    </Dialog>
  )
}
