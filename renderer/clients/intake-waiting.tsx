import { Link } from '@tanstack/react-router'
import { useRead } from '../use-read.ts'
import { draftId, draftMoment, draftName, draftPrefix } from './intake-drafts.ts'
import { useToday } from './use-today.ts'

/** Intakes that were begun and not finished. */
export function IntakeWaiting() {
  const { data } = useRead('drafts', 'list', { prefix: draftPrefix })
  const today = useToday()
  if (!data || data.length === 0) return null
  return (
    <aside aria-label="Angefangene Aufnahmen">
      <h2 className="h3">Angefangen</h2>
      <ul className="known">
        {data.map(({ form, values, updatedAt }) => (
          <li key={form}>
            <div className="grow">
              <Link className="link" to="/clients/new/{-$draft}" params={{ draft: draftId(form) }}>
                <bdi>{draftName(values)}</bdi>
              </Link>
              <p className="s muted">{draftMoment(updatedAt, today)}</p>
            </div>
          </li>
        ))}
      </ul>
    </aside>
  )
}
