import { Link } from '@tanstack/react-router'
import { formatGermanNumber } from '../../../shared/lib/german-numbers.ts'
import { Icon } from '../../ui/icon.tsx'
import { neighboursOf } from '../list-walk.ts'
import { useCase } from './case-context.ts'

type ArrowProps = { to: string | null; icon: 'left' | 'right'; label: string }

function Arrow({ to, icon, label }: ArrowProps) {
  if (to === null) {
    return (
      <span className="icon-button case-pager__end" aria-hidden="true">
        <Icon name={icon} size="s" />
      </span>
    )
  }
  return (
    <Link
      className="icon-button"
      to="/clients/$clientId/{-$tab}"
      params={{ clientId: to, tab: undefined }}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} size="s" />
    </Link>
  )
}

/** Walks through the list one came from. */
export function CasePager() {
  const { file } = useCase()
  const around = neighboursOf(file.id)
  if (!around) return null
  const { previous, next, place, total } = around
  return (
    <nav className="case-pager" aria-label="In der Liste blättern">
      <Arrow to={previous} icon="left" label="Vorige Person der Liste" />
      <Link className="s muted quiet-link nowrap" to="/clients">
        {formatGermanNumber(place)} von {formatGermanNumber(total)}
      </Link>
      <Arrow to={next} icon="right" label="Nächste Person der Liste" />
    </nav>
  )
}
