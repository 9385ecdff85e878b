import { useState } from 'react'
import type { KeptAssignment } from '../../shared/volunteers/assignment.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { AssignmentLine, EndedLine } from './assignment-line.tsx'
import './assignments.css'
import './requests.css'

type Props = {
  assignments: readonly KeptAssignment[]
  today: string
  on: 'helper' | 'client'
  readOnly?: boolean
  /** Said where nothing runs. */
  none: string
}

/** What runs stands open, what has ended is folded. */
export function AssignmentList({ assignments, today, on, readOnly = false, none }: Props) {
  const [folded, setFolded] = useState(true)
  const running = assignments.filter(({ endedOn }) => endedOn === null)
  const ended = assignments.filter(({ endedOn }) => endedOn !== null)
  return (
    <div className="assignments">
      {running.length === 0 && <p className="requests__none muted">{none}</p>}
      <ul aria-label="Laufende Begleitungen">
        {running.map(kept => (
          <AssignmentLine key={kept.id} {...{ kept, today, on, readOnly }} />
        ))}
      </ul>
      {ended.length > 0 && (
        <p className="requests__more">
          <LinkButton small aria-expanded={!folded} onClick={() => setFolded(!folded)}>
            {folded ? `${ended.length} beendet` : 'Beendete ausblenden'}
          </LinkButton>
        </p>
      )}
      {!folded && (
        <ul aria-label="Beendete Begleitungen">
          {ended.map(kept => (
            <EndedLine key={kept.id} {...{ kept, today, on, readOnly }} />
          ))}
        </ul>
      )}
    </div>
  )
}
