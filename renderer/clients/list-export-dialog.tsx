import { useState } from 'react'
import { MOST_EXPORTED, MOST_PRINTED } from '../../shared/clients/list.ts'
import type { JobOptions } from '../../shared/ipc.ts'
import { countOf, formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { api } from '../api.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ExportWays } from '../ui/export-ways.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import type { Shown } from './list-views.ts'

type Way = 'xlsx' | 'csv' | 'print'
type Props = { shown: Shown; total: number; onClose: () => void }

const ways: readonly { id: Way; label: string; note: string; verb: string; most: number }[] = [
  {
    ...{ id: 'xlsx', label: 'Excel-Arbeitsmappe', verb: 'Datei speichern', most: MOST_EXPORTED },
    note: 'Mit Zahlen und Tagen, die sich sortieren lassen',
  },
  {
    ...{ id: 'csv', label: 'CSV-Tabelle', verb: 'Datei speichern', most: MOST_EXPORTED },
    note: 'Nur Text, mit Semikolon getrennt',
  },
  {
    ...{ id: 'print', label: 'Drucken', verb: 'Drucken', most: MOST_PRINTED },
    note: 'DIN A4 quer, auch in Grau lesbar',
  },
]

/** Says whether it has left the house; null where she changed her mind. */
async function carryOut(way: Way, shown: Shown, options: JobOptions): Promise<string> {
  const visible = { ...shown, columns: [...shown.columns] }
  if (way === 'print') {
    const { rows } = await api.clients.printList(visible, options)
    return `Liste mit ${countOf(rows, 'Person', 'Personen')} gedruckt.`
  }
  const { fileName } = await api.clients.exportList({ ...visible, format: way }, options)
  return `Gespeichert als ${fileName}. Die Datei ist nicht verschlüsselt.`
}

export function ExportDialog({ shown, total, onClose }: Props) {
  const [chosen, setChosen] = useState<Way>('xlsx')
  const job = useJob()
  const toast = useToast()
  const way = ways.find(({ id }) => id === chosen) ?? ways[0]!
  const isTooLong = total > way.most

  async function run() {
    const label = chosen === 'print' ? 'Liste wird gesetzt' : 'Liste wird geschrieben'
    const said = await job.run(label, options => carryOut(chosen, shown, options))
    if (said === null) return
    onClose()
    toast.say(said)
  }

  return (
    <Dialog
      open
      onClose={job.running ? () => undefined : onClose}
      title="Liste ausgeben"
      footer={
        !job.running && (
          <>
            <Button
              variant="primary"
              icon={chosen === 'print' ? 'print' : 'download'}
              disabled={isTooLong || total === 0}
              onClick={() => void run()}
            >
              {way.verb}
            </Button>
            <Button variant="tertiary" onClick={onClose}>
              Abbrechen
            </Button>
          </>
        )
      }
    >
      <div className="stack-2">
        <p>
          {countOf(total, 'Person', 'Personen')}, mit Namen und den sichtbaren Spalten, so gefiltert
          und geordnet wie auf dem Bildschirm.
        </p>
        <ExportWays
          name="export-way"
          ways={ways}
          chosen={chosen}
          onChoose={setChosen}
          disabled={job.running !== undefined}
        />
        {isTooLong && (
          <Alert
            kind="warning"
            title={`Höchstens ${formatGermanNumber(way.most)} Personen auf einmal. Bitte grenzen Sie die Liste ein.`}
          />
        )}
        <Alert kind="warning" title="Was hier herausgeht, ist nicht mehr verschlüsselt.">
          <p>
            Bitte nur ausgeben, was Sie wirklich brauchen, und danach löschen oder vernichten. Die
            Ausgabe wird mit Ihrem Namen protokolliert.
          </p>
        </Alert>
        <JobNote job={job} />
      </div>
    </Dialog>
  )
}
