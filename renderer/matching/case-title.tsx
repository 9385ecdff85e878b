import { Link, useNavigate } from '@tanstack/react-router'
import type { WaitingLine } from '../../shared/matching/board.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { openRequest } from '../volunteers/requests-state.ts'
import { kindWords } from './matching-words.ts'
import { OwnName } from './own-name.tsx'

/** An appointment has its own page, with the answers of those who were asked. */
function ToRequest({ id }: { id: string }) {
  const navigate = useNavigate()
  return (
    <LinkButton
      small
      onClick={() => {
        openRequest(id)
        void navigate({ to: '/volunteers/requests' })
      }}
    >
      Zur Anfrage
    </LinkButton>
  )
}

type Props = { kind: AssignmentKind; line: WaitingLine; facts: string }

/** For whom somebody is looked for, with the way to the file. */
export function CaseTitle({ kind, line, facts }: Props) {
  const { caseId, clientId, title } = line
  return (
    <div className="pair__side">
      <p className="s muted">{kindWords[kind].one}</p>
      <h2 className="h2">
        {clientId === null ? (
          title
        ) : (
          <Link
            className="quiet-link"
            to="/clients/$clientId/{-$tab}"
            params={{ clientId, tab: 'helpers' }}
          >
            {title}
          </Link>
        )}{' '}
        <OwnName line={line} />
      </h2>
      <p className="s muted">{facts}</p>
      {kind === 'dolmetschen' && <ToRequest id={caseId} />}
    </div>
  )
}
