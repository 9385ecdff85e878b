import { Link } from '@tanstack/react-router'
import { criterionNames, type Finding } from '../../shared/offers/finder.ts'
import { TickBox } from './finder-offer.tsx'
import { OwnReferral } from './finder-own-line.tsx'
import { CheckedOn } from './finder-reasons.tsx'
import { reasonsAgainst, wayText } from './finder-words.ts'
import { RankNumber } from './verdict-mark.tsx'

/** What does not fit stays in sight with its reason, so that nobody looks twice. */
export function RefusedOffer({ found, rank }: { found: Finding; rank: number }) {
  const { name, organisationName, offerId } = found
  const way = wayText(found)
  return (
    <li className="refused" aria-label={name}>
      <TickBox found={found} />
      <RankNumber rank={rank} verdict="nicht" />
      <div className="refused__name">
        <Link className="quiet-link" to="/offers/edit/$offerId" params={{ offerId }}>
          {name}
        </Link>
        <div className="s muted">
          {[organisationName, way.note, way.main].filter(Boolean).join(', ')}
        </div>
        <OwnReferral found={found} />
      </div>
      <ul className="refused__why" aria-label="Warum es nicht passt">
        {reasonsAgainst(found).map(reason => (
          <li key={`${reason.code}${reason.text}`}>
            <p>
              <b>{criterionNames[reason.criterion]}:</b> {reason.text}
            </p>
            <div className="refused__source">
              <span>{reason.source}</span>
              <CheckedOn day={reason.checkedOn} stale={reason.stale} />
            </div>
          </li>
        ))}
      </ul>
    </li>
  )
}
