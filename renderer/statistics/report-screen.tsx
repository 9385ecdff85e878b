import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useToday } from '../clients/use-today.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useRead } from '../use-read.ts'
import { YearStepper } from '../volunteers/year-stepper.tsx'
import { ReportEditor } from './report-editor.tsx'
import { ReportNotesDialog } from './report-notes-dialog.tsx'
import './report.css'
import './report-out.css'

/** The report of a year: figures, goals, notes and gaps, in words that people edit. */
export function ReportScreen({ year }: { year: number }) {
  const { data, error } = useRead('statistics', 'readReport', { year })
  const today = useToday()
  const navigate = useNavigate()
  const [showsNotes, setShowsNotes] = useState(false)
  return (
    <div className="page report-page">
      <PageHead
        crumb={
          <span className="report-crumb">
            <Link className="link" to="/statistics/{-$period}" params={{ period: String(year) }}>
              Statistik
            </Link>
            <Icon name="right" size="s" />
            {year}
          </span>
        }
        title="Sachbericht"
        lead="Aus den Zahlen, Zielen und Notizen des Jahres. Die Vorschläge sind ein Anfang, der Text gehört Ihnen."
        actions={
          <>
            <YearStepper
              year={year}
              last={Number(today.slice(0, 4))}
              onChange={next =>
                void navigate({ to: '/statistics/report/$year', params: { year: String(next) } })
              }
            />
            {data && (
              <Button icon="note" onClick={() => setShowsNotes(true)}>
                Notizen ({data.notes.length})
              </Button>
            )}
          </>
        }
      />
      {error && <Alert kind="danger" title={sentence(error)} live />}
      {!data && !error && <div className="report__wait" aria-busy="true" />}
      {data && <ReportEditor key={year} year={year} {...data} />}
      {data && showsNotes && (
        <ReportNotesDialog
          {...{ year, today }}
          notes={data.notes}
          onClose={() => setShowsNotes(false)}
        />
      )}
    </div>
  )
}
