import { annualChapterNames } from '../../shared/statistics/annual-report.ts'
import { ConflictPanel } from '../clients/case/conflict-panel.tsx'
import type { ReportField, ReportForm } from './report-form.ts'
import type { ReportConflict } from './use-report-edit.ts'

const labels: Readonly<Record<ReportField, string>> = { title: 'Titel', ...annualChapterNames }

type Props = {
  conflict: ReportConflict
  onSettle: (chosen: ReportForm) => Promise<void>
  /** Goes on typing. */
  onBack: () => void
}

/** Two have written the same report: chapter by chapter, whose text stays. */
export function ReportConflictPanel({ conflict, onSettle, onBack }: Props) {
  const { mine, theirs } = conflict
  return (
    <ConflictPanel<ReportForm>
      {...{ conflict, onSettle, onBack }}
      title="Diesen Bericht hat inzwischen jemand anders gespeichert"
      lead="Ihr Text ist noch da. Bitte wählen Sie je Kapitel, was stehen bleiben soll."
      words={{ mine: 'Ihr Text', back: 'Zurück zum Text' }}
      textsOf={field => ({ label: labels[field], mine: mine[field], theirs: theirs[field] })}
    />
  )
}
