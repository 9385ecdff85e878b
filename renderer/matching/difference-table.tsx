import { countOf } from '../../shared/lib/german-numbers.ts'
import type { Difference } from '../../shared/matching/board.ts'
import { pointsChange } from './matching-words.ts'

const NOBODY = 'niemand'

/** Who would get whom instead of whom. */
export function DifferenceTable({ changes }: Pick<Difference, 'changes'>) {
  return (
    <table className="difference">
      <caption className="sr-only">Was sich ändert</caption>
      <thead>
        <tr>
          <th scope="col">Fall</th>
          <th scope="col">Bisher</th>
          <th scope="col">Neu</th>
          <th scope="col" className="num">
            Punkte
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ caseId, title, waitingDays, before, after, scoreBefore, scoreAfter }) => (
          <tr key={caseId}>
            <th scope="row">
              {title}
              <span className="s muted"> {countOf(waitingDays, 'Tag', 'Tage')}</span>
            </th>
            <td className="muted">
              <bdi>{before || NOBODY}</bdi>
            </td>
            <td className={after === '' ? 'bad' : 'med'}>
              <bdi>{after || NOBODY}</bdi>
            </td>
            <td className="num nowrap">{pointsChange(scoreBefore, scoreAfter)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
