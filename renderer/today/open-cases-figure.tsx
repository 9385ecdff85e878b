import { Link } from '@tanstack/react-router'
import { openCases } from '../../shared/clients/list.ts'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { useRead } from '../use-read.ts'

const filters = [{ ...openCases, depth: 'fallmanagement' as const }]

/** How many are accompanied, as the first tab of the list counts them. */
export function OpenCasesFigure() {
  const { data } = useRead('clients', 'countFiltered', { filters })
  if (!data) return null
  return (
    <div>
      <dt>
        <Link className="quiet-link" to="/clients">
          Offene Fälle
        </Link>
      </dt>
      <dd>{formatGermanNumber(data[0] ?? 0)}</dd>
    </div>
  )
}
