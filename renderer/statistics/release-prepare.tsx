import { formatQuarter } from '../../shared/lib/quarters.ts'
import { responsible } from '../../shared/roles.ts'
import { useHouse } from '../frame/house-context.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { JobNote } from '../ui/job-note.tsx'
import type { Job } from '../ui/use-job.ts'

type Props = { quarter: string; job: Job; onPrepare: () => void }

const whoMay = 'Einfrieren und ausgeben dürfen Fallmanagement, Koordination und Leitung.'

/** Whoever may not put it out sees how far it is. */
export function NotYours() {
  return (
    <EmptyState title="Die Ausgabe sehen andere">
      {whoMay} Sie sehen hier, wie weit das Quartal ist.
    </EmptyState>
  )
}

/** Second step done: it is rounded, checked and attacked before anybody looks at it. */
export function ReleasePrepare({ quarter, job, onPrepare }: Props) {
  const { session } = useHouse()
  if (!responsible.includes(session.role)) return <NotYours />
  if (job.running) {
    return (
      <div className="closing-prepare">
        <JobNote job={job} />
        <p className="muted">
          Sie können weiterarbeiten. Der Angreifer braucht am längsten: Er sucht in allem, was je
          hinausging, nach einer Person.
        </p>
      </div>
    )
  }
  return (
    <div className="closing-prepare stack-2">
      <EmptyState
        title={`${formatQuarter(quarter)} ist eingefroren`}
        action={
          <Button variant="primary" icon="shield" onClick={onPrepare}>
            Runden, prüfen und angreifen
          </Button>
        }
      >
        Als Nächstes werden die Zahlen gerundet, unabhängig geprüft und angegriffen. Es verlässt
        noch nichts das Haus.
      </EmptyState>
      <JobNote job={job} />
    </div>
  )
}
