import { Link } from '@tanstack/react-router'
import type { Plan } from '../../shared/tasks/plan.ts'
import { fieldIcons } from '../clients/case/plan-words.ts'
import { Icon } from '../ui/icon.tsx'

/** Asked without a need: the open ones are one click away. */
export function NeedChips({ clientId, plan }: { clientId: string; plan: Plan }) {
  const open = plan.needs.filter(({ closed }) => closed === null)
  if (open.length === 0) return null
  return (
    <nav className="finder-chips" aria-label="Offene Bedarfe">
      <span className="s muted">Offene Bedarfe</span>
      {open.map(need => (
        <Link
          key={need.id}
          className="finder-chip"
          to="/finder/$clientId/{-$needId}"
          params={{ clientId, needId: need.id }}
        >
          <Icon name={fieldIcons[need.field]} size="s" />
          <span className="cut">{need.title}</span>
        </Link>
      ))}
    </nav>
  )
}
