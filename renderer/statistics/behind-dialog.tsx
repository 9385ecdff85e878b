import { Link } from '@tanstack/react-router'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { Behind, BehindCell } from '../../shared/statistics/figures.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useRead } from '../use-read.ts'
import { periodText } from './figures-period.ts'
import './behind-dialog.css'

function goneText(gone: number): string {
  return gone === 1
    ? 'Eine weitere Person ist gezählt, ihre Akte gibt es aber nicht mehr.'
    : `${countOf(gone, 'weitere Person ist', 'weitere Personen sind')} gezählt, ihre Akten gibt es aber nicht mehr.`
}

function People({ people, gone }: Behind) {
  return (
    <>
      <ul className="behind" aria-label="Akten">
        {people.map(({ clientId, name, number, fact }) => (
          <li key={clientId}>
            <Link className="link" to="/clients/$clientId/{-$tab}" params={{ clientId }}>
              <bdi>{name}</bdi>
            </Link>
            <span className="s muted">{number}</span>
            <span className="s muted behind__fact">{fact}</span>
          </li>
        ))}
      </ul>
      {gone > 0 && <p className="s muted">{goneText(gone)}</p>}
    </>
  )
}

/** The cases behind a number, each with the way to its file. */
export function BehindDialog({ cell, onClose }: { cell: BehindCell; onClose: () => void }) {
  const { data, error } = useRead('statistics', 'listBehind', cell)
  return (
    <Dialog open dismissable onClose={onClose} title={data?.title ?? 'Fälle hinter der Zahl'}>
      {error && <Alert kind="danger" title={sentence(error)} live />}
      {!data && !error && <div className="behind__wait" aria-busy="true" />}
      {data && (
        <>
          <p className="muted">
            {periodText(cell.period)}, {countOf(data.people.length, 'Person', 'Personen')}
          </p>
          <People {...data} />
        </>
      )}
    </Dialog>
  )
}
