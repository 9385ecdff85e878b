import { countOf, formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { Rule } from '../../shared/offers/eligibility.ts'
import { useDebounced } from '../clients/use-debounced.ts'
import { useRead } from '../use-read.ts'

const CALM_MS = 400

/** Numbers only: who it is stays in the files. */
export function CaseCounts({ rule }: { rule: Rule }) {
  const calm = useDebounced(rule, CALM_MS)
  const { data } = useRead('offers', 'tryRule', { rule: calm })
  if (!data) return null
  const { holds, fails, unclear } = data
  const open = holds + fails + unclear
  if (open === 0) return <p className="s muted rule-cases">Es gibt noch keine offenen Fälle.</p>
  return (
    <div className="rule-cases">
      <p className="s muted">
        {open === 1 ? 'Von einem offenen Fall' : `Von ${countOf(open, 'Fall', 'offenen Fällen')}`}
      </p>
      <dl className="rule-cases__counts">
        {(
          [
            ['gilt für', holds],
            ['gilt nicht für', fails],
            ['unklar', unclear],
          ] as const
        ).map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatGermanNumber(count)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
