import { useState } from 'react'
import { countOf, formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { Review } from '../../shared/statistics/release.ts'
import { LinkButton } from '../ui/link-button.tsx'
import './review-changes.css'

const FIRST = 6

/** Money with its cents. */
const amountText = (id: string, amount: number) =>
  formatGermanNumber(amount, id === 'euro' ? 2 : undefined)

type Props = Pick<Review, 'changes' | 'moreChanges'>

/** Figures that are fixed, beside what they would be if they were frozen again now. */
export function ReviewChanges({ changes, moreChanges }: Props) {
  const [all, setAll] = useState(false)
  if (changes.length === 0) return null
  const shown = all ? changes : changes.slice(0, FIRST)
  const hidden = changes.length - shown.length
  return (
    <section className="review-changes" aria-labelledby="review-changes">
      <h2 className="h3 closing-head" id="review-changes">
        Was sich seit dem Einfrieren geändert hat
      </h2>
      <table aria-labelledby="review-changes">
        <thead>
          <tr>
            <th scope="col">Zahl</th>
            <th scope="col">eingefroren</th>
            <th scope="col">jetzt</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, cell, before, after }) => (
            <tr key={id}>
              <th scope="row">{cell}</th>
              <td>{amountText(id, before)}</td>
              <td className="med">{amountText(id, after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <LinkButton small onClick={() => setAll(true)}>
          {hidden} weitere zeigen
        </LinkButton>
      )}
      {hidden === 0 && moreChanges > 0 && (
        <p className="s muted">und {countOf(moreChanges, 'weitere Zahl', 'weitere Zahlen')}</p>
      )}
    </section>
  )
}
