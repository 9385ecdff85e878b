import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatDayShort } from '../../shared/lib/dates.ts'
import type { Board } from '../../shared/matching/board.ts'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { HelperLink } from '../volunteers/helper-link.tsx'

/** What holds and is never touched by a run. */
export function ConfirmedList({ confirmed }: Pick<Board, 'confirmed'>) {
  const [open, setOpen] = useState(false)
  if (confirmed.length === 0) return null
  return (
    <section className="confirmed" aria-label="Bestätigt">
      <p>
        <LinkButton small aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Bestätigte ausblenden' : `${confirmed.length} bestätigt`}
        </LinkButton>
      </p>
      {open && (
        <ul>
          {confirmed.map(({ decisionId, clientId, title, helperId, helperName, on, byHand }) => (
            <li key={decisionId} className="confirmed__line">
              {clientId === null ? (
                <span className="med">{title}</span>
              ) : (
                <Link
                  className="quiet-link med"
                  to="/clients/$clientId/{-$tab}"
                  params={{ clientId, tab: 'helpers' }}
                >
                  {title}
                </Link>
              )}
              <span className="confirmed__who s">
                <Icon name="ok" size="s" tone="ok" />
                <span>
                  <HelperLink helperId={helperId} name={helperName} />
                  <span className="muted">
                    , seit {formatDayShort(on)}
                    {byHand && ', von Hand'}
                  </span>
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
