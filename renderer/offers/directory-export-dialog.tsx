import { useRef, useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { DirectoryFilter } from '../../shared/offers/directory-contract.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Progress } from '../ui/progress.tsx'
import { useToast } from '../ui/toast-context.ts'

type Format = 'xlsx' | 'csv' | 'austausch'
type Running = { share: number | undefined; cancelling: boolean }

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
  const [running, setRunning] = useState<Running>()
  const [failure, setFailure] = useState<string>()
  const controller = useRef<AbortController>(undefined)
  const toast = useToast()

  async function run() {
    const mine = new AbortController()
    controller.current = mine
    setFailure(undefined)
    setRunning({ share: undefined, cancelling: false })
    try {
      const { fileName, rows } = await api.offers.exportDirectory(
        { filter, format },
        {
          signal: mine.signal,
          onProgress: (done, all) =>
            setRunning({ share: all > 0 ? done / all : 0, cancelling: mine.signal.aborted }),
        },
      )
      onClose()
      toast.say(`${countOf(rows, 'Angebot', 'Angebote')} gespeichert als ${fileName}.`)
    } catch (error) {
      const isCancelled = error instanceof AppError && error.code === 'cancelled'
      if (!isCancelled) setFailure(sentence(error))
      setRunning(undefined)
    }
  }

  function cancel() {
    controller.current?.abort()
    setRunning(now => now && { ...now, cancelling: true })
  }

  return (
    <Dialog
      open
      onClose={running ? () => undefined : onClose}
      title="Liste ausgeben"
      footer={
        !running && (
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
        {failure && <Alert kind="danger" title={failure} live />}
        <p>{countOf(total, 'Angebot', 'Angebote')}, so gesucht wie auf dem Bildschirm.</p>
        <fieldset className="export-ways" disabled={running !== undefined}>
          <legend className="sr-only">Wie</legend>
          {formats.map(({ id, label, note }) => (
            <label key={id} className="field__choice">
              <input
                type="radio"
                className="kern-form-check__radio"
                name="directory-format"
                checked={format === id}
                onChange={() => setFormat(id)}
              />
              <span>
                {label}
                <span className="export-ways__note s muted">{note}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <p className="s muted">
          Klientinnen und Klienten kommen in der Datei nicht vor, auch keine Vermittlungen.
        </p>
        {running && (
          <Progress
            label="Verzeichnis wird geschrieben"
            value={running.share}
            onCancel={cancel}
            cancelling={running.cancelling}
          />
        )}
      </div>
    </Dialog>
  )
}
