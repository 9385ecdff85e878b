import { useContext, useEffect, useRef, useState } from 'react'
import { annualChapterNames } from '../../shared/statistics/annual-report.ts'
import { ChoiceRow } from '../clients/case/choice-row.tsx'
import { conflictsOf, resolved, type Side } from '../clients/case/section-conflict.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { SentenceContext } from '../ui/sentence-context.ts'
import type { ReportField, ReportForm } from './report-form.ts'
import type { ReportConflict } from './use-report-edit.ts'
import '../clients/case/section-panel.css'

const labels: Readonly<Record<ReportField, string>> = { title: 'Titel', ...annualChapterNames }

type Props = {
  conflict: ReportConflict
  onSettle: (chosen: ReportForm) => Promise<void>
  /** Goes on typing. */
  onBack: () => void
}

/** Two have written the same report: chapter by chapter, whose text stays. */
export function ReportConflictPanel({ conflict, onSettle, onBack }: Props) {
  const sentence = useContext(SentenceContext)
  const { base, mine, theirs } = conflict
  const asked = conflictsOf(base, mine, theirs)
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({})
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const heading = useRef<HTMLSpanElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const first = Object.fromEntries(asked.map(one => [one.field, one.first]))

  async function settle() {
    setBusy(true)
    setFailure(null)
    try {
      await onSettle(resolved(mine, theirs, { ...first, ...choices }))
    } catch (error) {
      setFailure(sentence(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="stack-2">
      <Alert
        kind="warning"
        title={
          <span ref={heading} tabIndex={-1}>
            Diesen Bericht hat inzwischen jemand anders gespeichert
          </span>
        }
      >
        <p>Ihr Text ist noch da. Bitte wählen Sie je Kapitel, was stehen bleiben soll.</p>
      </Alert>
      {failure && <Alert kind="danger" title={failure} live />}
      <div>
        {asked.map(one => {
          const field = one.field as ReportField
          return (
            <ChoiceRow
              key={field}
              label={labels[field]}
              chosen={choices[field] ?? one.first}
              options={[
                { value: 'mine', head: 'Ihr Text', text: mine[field] },
                { value: 'theirs', head: 'Jetzt gespeichert', text: theirs[field] },
              ]}
              onChoose={side => setChoices({ ...choices, [field]: side })}
            />
          )
        })}
      </div>
      <div className="row wrap">
        <Button variant="primary" tall busy={busy} onClick={() => void settle()}>
          So speichern
        </Button>
        <Button variant="tertiary" tall onClick={onBack}>
          Zurück zum Text
        </Button>
      </div>
    </div>
  )
}
