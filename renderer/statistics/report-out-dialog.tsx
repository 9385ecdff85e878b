import { useRef, useState } from 'react'
import { foldText } from '../../shared/lib/fold-text.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { responsible } from '../../shared/roles.ts'
import type { FoundName } from '../../shared/statistics/annual-report.ts'
import { api } from '../api.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { useJob } from '../ui/use-job.ts'
import { useRead } from '../use-read.ts'
import { type ReportForm, reportOf } from './report-form.ts'
import { mayStay, ReportFoundName } from './report-found-name.tsx'

type Props = {
  year: number
  values: ReportForm
  onReplace: (found: FoundName, by: string) => void
  onShow: (found: FoundName) => void
  /** The version that is stored then; null: somebody else was faster. */
  onSave: (values: ReportForm) => Promise<number | null>
  onClose: () => void
}

/** Looks for names before anything leaves, then puts the report out. */
export function ReportOutDialog({ year, values, onReplace, onShow, onSave, onClose }: Props) {
  const { data, error } = useRead('statistics', 'findNames', { report: reportOf(values) })
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLUListElement>(null)
  // While a changed text is looked through, what was found before stays on the screen.
  const [known, setKnown] = useState(data)
  if (data && data !== known) setKnown(data)
  const left = known?.filter(({ word }) => !dismissed.has(foldText(word)))
  const isLooking = data === undefined && !error

  /** The button that was pressed goes with its line. */
  function act(run: () => void) {
    run()
    list.current?.focus()
  }

  /** Where a name stands is known again when the changed text has been looked through. */
  function actAt(run: () => void) {
    if (!isLooking) act(run)
  }
  return (
    <Dialog open width="wide" onClose={onClose} title={`Sachbericht ${year} ausgeben`}>
      <div className="stack-3" aria-busy={isLooking}>
        {error && <Alert kind="danger" title={sentence(error)} live />}
        {isLooking && !left && <p className="muted">Namen werden gesucht …</p>}
        {left && left.length > 0 && (
          <>
            <Alert
              kind="warning"
              title={`${countOf(left.length, 'Stelle', 'Stellen')} mit einem Namen oder Aktenzeichen`}
              live
            >
              <p>
                Bitte sehen Sie jede an. Auch gewöhnliche Wörter können darunter sein, wenn jemand
                so heißt.
                {left.some(({ who }) => mayStay(who)) &&
                  ' Ansprechpersonen, Gäste von Treffen und wer in Ihrem Büro arbeitet, dürfen Sie nennen, wenn Sie das möchten.'}
              </p>
            </Alert>
            <ul className="report-names" ref={list} tabIndex={-1} aria-label="Gefundene Namen">
              {left.map(found => (
                <ReportFoundName
                  key={`${found.chapter}-${found.at}`}
                  found={found}
                  onReplace={by => actAt(() => onReplace(found, by))}
                  onDismiss={() =>
                    act(() => setDismissed(new Set([...dismissed, foldText(found.word)])))
                  }
                  onShow={() => actAt(() => onShow(found))}
                />
              ))}
            </ul>
          </>
        )}
        {left?.length === 0 && !isLooking && (
          <Out {...{ year, values, onSave }} namesSeen={dismissed.size > 0} />
        )}
      </div>
    </Dialog>
  )
}

const ways = [
  { format: 'pdf', label: 'PDF speichern', icon: 'download', done: 'PDF gespeichert' },
  { format: 'docx', label: 'Word-Datei speichern', icon: 'doc', done: 'Word-Datei gespeichert' },
  { format: 'drucken', label: 'Drucken', icon: 'print', done: 'Der Bericht wird gedruckt' },
] as const
type Way = (typeof ways)[number]

type OutProps = Pick<Props, 'year' | 'values' | 'onSave'> & { namesSeen: boolean }

/** Stays open: what was looked through once may leave in several forms. */
function Out({ year, values, namesSeen, onSave }: OutProps) {
  const { role } = useHouse().session
  const job = useJob()
  const [done, setDone] = useState<ReadonlyMap<Way['format'], string>>(new Map())
  const next = ways.find(({ format }) => !done.has(format))

  async function putOut(way: Way) {
    const made = await job.run(way.label, async options => {
      const version = await onSave(values)
      if (version === null) return null
      const { format } = way
      return api.statistics.putOutReport({ year, version, format, namesSeen }, options)
    })
    if (!made) return
    const told = made.fileName === null ? `${way.done}.` : `${way.done}: ${made.fileName}`
    setDone(before => new Map(before).set(way.format, told))
  }

  return (
    <div className="stack-2">
      <p className="row">
        <Icon name="ok" tone="ok" />
        {namesSeen
          ? 'Jede Stelle ist angesehen.'
          : 'Im Text steht niemand aus Akten, Ehrenamt oder Netzwerk.'}
      </p>
      {responsible.includes(role) ? (
        <>
          <div className="row wrap">
            {ways.map((way, at) => (
              <Button
                key={way.format}
                tall
                autoFocus={at === 0}
                icon={way.icon}
                variant={way === next ? 'primary' : 'secondary'}
                busy={job.running?.label === way.label}
                disabled={job.running !== undefined && job.running.label !== way.label}
                onClick={() => void putOut(way)}
              >
                {way.label}
              </Button>
            ))}
          </div>
          <JobNote job={job} />
          <div role="status">
            {[...done].map(([format, told]) => (
              <p key={format} className="row">
                <Icon name="ok" tone="ok" />
                <span>{told}</span>
              </p>
            ))}
          </div>
        </>
      ) : (
        <p className="muted">Ausgeben können ihn Fallmanagement, Koordination und Leitung.</p>
      )}
    </div>
  )
}
