import { useRef, useState } from 'react'
import { MOST_EXPORTED, MOST_PRINTED } from '../../shared/clients/list.ts'
import { AppError } from '../../shared/errors.ts'
import type { JobOptions } from '../../shared/ipc.ts'
import { countOf, formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Progress } from '../ui/progress.tsx'
import { useToast } from '../ui/toast-context.ts'
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

type Running = { share: number | undefined; cancelling: boolean }

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
  const [running, setRunning] = useState<Running>()
  const [failure, setFailure] = useState<string>()
  const controller = useRef<AbortController>(undefined)
  const toast = useToast()
  const way = ways.find(({ id }) => id === chosen) ?? ways[0]!
  const isTooLong = total > way.most

  async function run() {
    const mine = new AbortController()
    controller.current = mine
    setFailure(undefined)
    setRunning({ share: undefined, cancelling: false })
    try {
      const said = await carryOut(chosen, shown, {
        signal: mine.signal,
        onProgress: (done, all) =>
          setRunning({ share: all > 0 ? done / all : 0, cancelling: mine.signal.aborted }),
      })
      onClose()
      toast.say(said)
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
        {failure && <Alert kind="danger" title={failure} live />}
        <p>
          {countOf(total, 'Person', 'Personen')}, mit Namen und den sichtbaren Spalten, so gefiltert
          und geordnet wie auf dem Bildschirm.
        </p>
        <fieldset className="export-ways" disabled={running !== undefined}>
          <legend className="sr-only">Wie</legend>
          {ways.map(({ id, label, note }) => (
            <label key={id} className="field__choice">
              <input
                type="radio"
                className="kern-form-check__radio"
                name="export-way"
                checked={chosen === id}
                onChange={() => setChosen(id)}
              />
              <span>
                {label}
                <span className="export-ways__note s muted">{note}</span>
              </span>
            </label>
          ))}
        </fieldset>
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
        {running && (
          <Progress
            label={chosen === 'print' ? 'Liste wird gesetzt' : 'Liste wird geschrieben'}
            value={running.share}
            onCancel={cancel}
            cancelling={running.cancelling}
          />
        )}
      </div>
    </Dialog>
  )
}
