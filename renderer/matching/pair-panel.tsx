import type { WaitingLine } from '../../shared/matching/board.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { useRead } from '../use-read.ts'
import { BarrierList } from './barrier-list.tsx'
import { PairActions } from './pair-actions.tsx'
import { PairHead } from './pair-head.tsx'
import { PairNotes } from './pair-notes.tsx'
import { ScoreParts } from './score-parts.tsx'

type Props = {
  kind: AssignmentKind
  line: WaitingLine
  helperId: string
  today: string
  /** A run waits to be applied: that comes first. */
  calm: boolean
  onChoose: (helperId: string | null) => void
  onDone: () => void
}

/** Two who could meet: what is decided about them, and why they were brought together. */
export function PairPanel(props: Props) {
  const { kind, line, helperId, onChoose } = props
  const { data, error } = useRead('matching', 'readPair', { kind, caseId: line.caseId, helperId })
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!data) return <div className="matching__wait" aria-busy="true" />
  const { allowed, barriers, stale } = data
  return (
    <>
      <PairHead {...{ kind, line, onChoose }} sheet={data} />
      {stale && (
        <Alert kind="warning" title="Geändert seit dem Rechnen">
          <p>
            Hier stehen die Angaben von jetzt. Bitte sehen Sie noch einmal hin, bevor Sie
            bestätigen, oder rechnen Sie neu.
          </p>
        </Alert>
      )}
      {!allowed && (
        <Alert kind="danger" title="Diese beiden dürfen nicht zusammenkommen.">
          <BarrierList {...{ barriers }} label="Was dagegen spricht" />
        </Alert>
      )}
      <PairActions {...props} sheet={data} />
      <ScoreParts sheet={data} />
      <PairNotes {...{ onChoose }} sheet={data} />
    </>
  )
}
