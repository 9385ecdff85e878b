import { useState } from 'react'
import { useToday } from '../clients/use-today.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Progress } from '../ui/progress.tsx'
import { GapsPeriod } from './gaps-period.tsx'
import { GapsReport } from './gaps-report.tsx'
import { daysOf, daysText, type Period, periodOf } from './gaps-words.ts'
import { useGaps } from './use-gaps.ts'
import './gaps.css'

/** What there is not: for the next meeting of the network. */
export function GapsScreen() {
  const today = useToday()
  const [chosen, setChosen] = useState<Period | null>(null)
  const period = chosen ?? periodOf('year', today)
  const days = daysOf(period, today)
  const { report, running, failure, isCancelled, cancel, again } = useGaps(days)
  return (
    <div className="page gaps">
      <PageHead
        title="Was fehlt?"
        lead={`${daysText(days)}. Echte Zahlen, nur für die Dienststelle; im Absatz stehen kleine Zahlen als „unter 5“.`}
        actions={
          <>
            <GapsPeriod {...{ period, today }} onChange={setChosen} />
            <Button icon="refresh" busy={running !== null} onClick={again}>
              Neu auswerten
            </Button>
          </>
        }
      />
      {failure && <Alert kind="danger" title={failure} live />}
      {running && (
        <Progress
          label="Bedarfe und Angebote werden verglichen"
          value={running.share}
          onCancel={cancel}
          cancelling={running.cancelling}
        />
      )}
      {isCancelled && (
        <EmptyState
          title="Die Auswertung wurde abgebrochen"
          action={
            <Button variant="primary" icon="refresh" onClick={again}>
              Auswerten
            </Button>
          }
        >
          Es wurde nichts verändert.
        </EmptyState>
      )}
      {report && !running && <GapsReport key={report.from + report.until} report={report} />}
    </div>
  )
}
