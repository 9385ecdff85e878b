import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { ReviewProblem } from '../../shared/statistics/release.ts'
import { GroupHead } from '../ui/group-head.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Tag } from '../ui/tag.tsx'

const FIRST = 6

type Group = { title: string; icon: 'lock' | 'alert'; tone: 'bad' | 'warn' }

/** Whom it is about; each name leads to where it can be mended. */
function People({ clients, more }: Pick<ReviewProblem, 'clients' | 'more'>) {
  const [all, setAll] = useState(false)
  const shown = all ? clients : clients.slice(0, FIRST)
  const hidden = clients.length - shown.length
  return (
    <>
      <ul className="closing-people">
        {shown.map(({ clientId, name, tab, closed }) => (
          <li key={clientId}>
            <Link className="link" to="/clients/$clientId/{-$tab}" params={{ clientId, tab }}>
              {name}
            </Link>
            {closed && (
              <>
                {' '}
                <Tag>abgeschlossen</Tag>
              </>
            )}
          </li>
        ))}
        {hidden > 0 && (
          <li>
            <LinkButton onClick={() => setAll(true)}>{hidden} weitere zeigen</LinkButton>
          </li>
        )}
      </ul>
      {all && more > 0 && (
        <p className="s muted">
          und {countOf(more, 'weitere Person', 'weitere Personen')}, die Sie in der Liste der
          Klientinnen und Klienten finden
        </p>
      )}
    </>
  )
}

function Problem({ problem, mayOpen }: { problem: ReviewProblem; mayOpen: boolean }) {
  const { text, clients, more, code } = problem
  const count = clients.length + more
  return (
    <li className="closing-problem">
      <h3 className="med">
        {text}
        {count > 0 && (
          <span className="closing-problem__count">{countOf(count, 'Person', 'Personen')}</span>
        )}
      </h3>
      {clients.length > 0 && <People {...{ clients, more }} />}
      {mayOpen && code === 'einsaetze-offen' && (
        <Link className="link" to="/volunteers/money">
          Zu den Einsätzen
        </Link>
      )}
    </li>
  )
}

type Props = {
  problems: readonly ReviewProblem[]
  /** Whether the files and lists in which it can be mended are open to who is looking. */
  mayOpen: boolean
}

function Problems({ title, icon, tone, problems, mayOpen }: Group & Props) {
  if (problems.length === 0) return null
  return (
    <div>
      <GroupHead {...{ title, icon, tone }} count={problems.length} />
      <ul>
        {problems.map(problem => (
          <Problem key={problem.code} {...{ problem, mayOpen }} />
        ))}
      </ul>
    </div>
  )
}

/** First what stands in the way, then what one should know. */
export function ReviewProblems({ problems, mayOpen }: Props) {
  return (
    <div className="stack-2">
      <Problems
        title="Steht dem Einfrieren im Weg"
        icon="lock"
        tone="bad"
        problems={problems.filter(({ blocks }) => blocks)}
        mayOpen={mayOpen}
      />
      <Problems
        title="Fehlt oder passt nicht zusammen"
        icon="alert"
        tone="warn"
        problems={problems.filter(({ blocks }) => !blocks)}
        mayOpen={mayOpen}
      />
      {!mayOpen && problems.some(({ more }) => more > 0) && (
        <p className="s muted">
          Um wen es geht, sehen Fallmanagement, Koordination und Vertretung; sie ergänzen es in den
          Akten.
        </p>
      )}
    </div>
  )
}
