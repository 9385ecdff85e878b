import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatWeekday } from '../../shared/lib/dates.ts'
import { referralStateNames } from '../../shared/referrals/referral.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { useReferral } from './referral-context.ts'
import { eventTitle } from './referral-words.ts'

const FIRST_SHOWN = 8

function History() {
  const { referral } = useReferral()
  const [all, setAll] = useState(false)
  const { events } = referral
  const shown = all ? events : events.slice(0, FIRST_SHOWN)
  return (
    <section aria-labelledby="history-title">
      <h2 className="h3" id="history-title">
        Verlauf
      </h2>
      <ul className="history">
        {shown.map(event => (
          <li key={event.id}>
            <time className="s muted" dateTime={event.day}>
              {formatWeekday(event.day)}
            </time>
            <div>
              <p>{eventTitle(event)}</p>
              {event.note && <p className="s muted history__note">{event.note}</p>}
              <p className="s muted">{event.byName}</p>
            </div>
          </li>
        ))}
      </ul>
      {!all && events.length > FIRST_SHOWN && (
        <LinkButton small onClick={() => setAll(true)}>
          {events.length - FIRST_SHOWN} frühere
        </LinkButton>
      )}
    </section>
  )
}

function Recipient() {
  const { recipient } = useReferral().referral
  const { organisation, contactPerson, street, postcode, town, phone, email } = recipient
  const lines = [contactPerson, street, `${postcode} ${town}`.trim(), phone, email]
  return (
    <section aria-labelledby="recipient-title">
      <h2 className="h3" id="recipient-title">
        {organisation}
      </h2>
      {lines.filter(Boolean).map(line => (
        <p key={line} className="muted">
          {line}
        </p>
      ))}
    </section>
  )
}

function Family() {
  const { group } = useReferral().referral
  if (group.length === 0) return null
  return (
    <section aria-labelledby="family-title">
      <h2 className="h3" id="family-title">
        Mit dabei aus der Familie
      </h2>
      <ul className="family">
        {group.map(({ id, clientId, name, state }) => (
          <li key={id}>
            <Link
              className="quiet-link"
              to="/referrals/$clientId/$referralId"
              params={{ clientId, referralId: id }}
              dir="auto"
            >
              {name}
            </Link>
            <span className="s muted">{referralStateNames[state]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Only looked at: the place, who went along, what happened. */
export function ReferralSide() {
  return (
    <aside className="referral-side" aria-label="Stelle und Verlauf">
      <Recipient />
      <Family />
      <History />
    </aside>
  )
}
