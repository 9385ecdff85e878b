import { useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import { countOf, formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import {
  type ListKind,
  listKind,
  listKindNames,
  type Period,
} from '../../shared/volunteers/money.ts'
import { periodName } from '../../shared/volunteers/money-periods.ts'
import { api } from '../api.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { useJob } from '../ui/use-job.ts'
import { sumText } from './account-words.ts'
import './money.css'

type Format = 'pdf' | 'xlsx' | 'drucken'
type Done = { fileName: string | null; rows: number; cents: number; minutes: number }

type Props = {
  person: { id: string; name: string } | null
  year: number
  month: number
  onClose: () => void
}

const formats: readonly { id: Format; label: string }[] = [
  { id: 'pdf', label: 'PDF' },
  { id: 'xlsx', label: 'Excel-Arbeitsmappe' },
  { id: 'drucken', label: 'Drucken' },
]

const notes: Readonly<Record<ListKind, string>> = {
  'einsaetze-2b': 'Jeder Einsatz mit Tag, Dauer und Betrag',
  'schulung-2c': 'Wer an welcher Schulung teilgenommen hat',
  zahlungen: 'Was jede Person bekommt, zum Anweisen',
  nachweis: 'Summen für den Verwendungsnachweis',
  quittung: 'Zum Unterschreiben, für eine Person',
  versicherung: 'Wer im Auftrag der Stelle unterwegs ist',
}

type Choice<V extends string> = { value: V; label: string; note?: string; disabled?: boolean }

function Choices<V extends string>(props: {
  legend: string
  name: string
  choices: readonly Choice<V>[]
  chosen: V
  inline?: boolean
  onChoose: (value: V) => void
}) {
  const { legend, name, choices, chosen, inline, onChoose } = props
  return (
    <fieldset>
      <legend className="med">{legend}</legend>
      <div className={inline ? 'field__row' : undefined}>
        {choices.map(({ value, label, note, disabled }) => (
          <label key={value} className="field__choice">
            <input
              type="radio"
              className="kern-form-check__radio"
              name={name}
              disabled={disabled}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span>
              {label}
              {note && <small>{note}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** What has left the program, with the sums that stand in it. */
function DoneNote({ done, title }: { done: Done; title: string }) {
  const { fileName, rows } = done
  const sums = done.minutes > 0 || done.cents > 0 ? `, ${sumText(done)}` : ''
  return (
    <Alert kind="success" title={`${title}: ${countOf(rows, 'Zeile', 'Zeilen')}${sums}`} live>
      <p>
        {fileName === null
          ? 'Gedruckt.'
          : `Gespeichert als ${fileName}. Die Datei ist nicht verschlüsselt.`}
      </p>
    </Alert>
  )
}

/** The lists that the programme asks for: which, of whom, of when, and how. */
export function MoneyListDialog({ person, year, month, onClose }: Props) {
  const [list, setList] = useState<ListKind>('einsaetze-2b')
  const [span, setSpan] = useState<Period['kind']>('year')
  const [whom, setWhom] = useState<'person' | 'all'>(person ? 'person' : 'all')
  const [format, setFormat] = useState<Format>('pdf')
  const [done, setDone] = useState<(Done & { title: string }) | null>(null)
  /** So many lines fit on paper. */
  const [tooLong, setTooLong] = useState<number | null>(null)
  const job = useJob()
  const period: Period = span === 'year' ? { kind: 'year', year } : { kind: 'month', year, month }
  const helperId = whom === 'person' ? (person?.id ?? null) : null
  const needsPerson = list === 'quittung' && person === null

  async function run() {
    setDone(null)
    const what = listKindNames[list]
    setTooLong(null)
    const made = await job.run(`${what} wird erstellt`, async options => {
      try {
        return await api.volunteers.putOutList({ list, period, helperId, format }, options)
      } catch (error) {
        const most = error instanceof AppError && error.code === 'invalid' && error.details?.most
        if (typeof most !== 'number') throw error
        setTooLong(most)
        return null
      }
    })
    if (made) setDone({ ...made, title: what })
  }

  return (
    <Dialog
      open
      width="wide"
      onClose={job.running ? () => undefined : onClose}
      title="Listen ausgeben"
      footer={
        !job.running && (
          <>
            <Button
              variant="primary"
              icon={format === 'drucken' ? 'print' : 'download'}
              disabled={needsPerson}
              onClick={() => void run()}
            >
              {format === 'drucken' ? 'Drucken' : 'Datei speichern'}
            </Button>
            <Button variant="tertiary" onClick={onClose}>
              {done ? 'Fertig' : 'Abbrechen'}
            </Button>
          </>
        )
      }
    >
      <div className="stack-2">
        <JobNote job={job} />
        {tooLong !== null && (
          <Alert
            kind="warning"
            live
            title={`Auf Papier passen höchstens ${formatGermanNumber(tooLong)} Zeilen. Bitte nehmen Sie die Excel-Arbeitsmappe oder einen kürzeren Zeitraum.`}
          />
        )}
        {done && <DoneNote done={done} title={done.title} />}
        <div className="money-list" inert={job.running !== undefined}>
          <Choices
            legend="Liste"
            name="money-list"
            choices={listKind.options.map(value => ({
              ...{ value, label: listKindNames[value], note: notes[value] },
              disabled: value === 'quittung' && person === null,
            }))}
            chosen={list}
            onChoose={kind => {
              setList(kind)
              if (kind === 'quittung' && person) setWhom('person')
            }}
          />
          <div className="stack-2">
            {person && (
              <Choices
                legend="Für"
                name="money-list-whom"
                choices={[
                  { value: 'person', label: person.name },
                  { value: 'all', label: 'alle', disabled: list === 'quittung' },
                ]}
                chosen={whom}
                onChoose={setWhom}
              />
            )}
            <Choices
              legend="Zeitraum"
              name="money-list-span"
              choices={[
                { value: 'year', label: `Jahr ${year}` },
                { value: 'month', label: periodName({ kind: 'month', year, month }) },
              ]}
              chosen={span}
              onChoose={setSpan}
            />
            <Choices
              legend="Wie"
              name="money-list-format"
              choices={formats.map(({ id, label }) => ({ value: id, label }))}
              chosen={format}
              onChoose={setFormat}
            />
          </div>
        </div>
        {!person && (
          <p className="s muted">
            Eine Quittung gibt es für eine Person: Bitte wählen Sie diese vorher aus.
          </p>
        )}
        <Alert kind="warning" title="Was hier herausgeht, ist nicht mehr verschlüsselt.">
          <p>Die Ausgabe wird mit Ihrem Namen protokolliert.</p>
        </Alert>
      </div>
    </Dialog>
  )
}
