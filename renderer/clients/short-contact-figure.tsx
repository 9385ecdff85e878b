import { Link } from '@tanstack/react-router'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { useRead } from '../use-read.ts'

/** One line of the standing on Heute. */
export function ShortContactFigure() {
  const counted = useRead('clients', 'countShortContacts', { quarter: null })
  if (!counted.data) return null
  return (
    <div>
      <dt>
        <Link className="quiet-link" to="/short-contacts">
          Kurzkontakte im Quartal
        </Link>
      </dt>
      <dd>{formatGermanNumber(counted.data.counts.total)}</dd>
    </div>
  )
}
