import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { everyHelper } from '../../shared/volunteers/overview.ts'
import { useToday } from '../clients/use-today.ts'
import { PickBox } from '../offers/pick-box.tsx'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { HelperAccount } from './helper-account.tsx'
import { MoneyHouse } from './money-house.tsx'
import { useHelpers } from './use-helpers.ts'
import { VolunteersTabs } from './volunteers-tabs.tsx'
import './account.css'
import './money.css'

const withLeft = { ...everyHelper, withLeft: true }

/** Another person is another page: it begins at its top. */
function showHeading(): void {
  const heading = document.querySelector<HTMLElement>('#main h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus()
}

/** Einsätze and money of all, or of the person that was chosen. */
export function MoneyScreen() {
  const today = useToday()
  const [helperId, setHelperId] = useState<string | null>(null)
  const { lines, error, isRead } = useHelpers(withLeft)
  const paid = useMemo(
    () => lines.filter(({ kinds }) => kinds.includes('lotse') || kinds.includes('dolmetscher')),
    [lines],
  )
  const options = useMemo(
    () =>
      paid.map(({ id, name, ownScript, state }) => ({
        ...{ value: id, label: name, words: ownScript },
        ...(state === 'verabschiedet' ? { note: 'verabschiedet' } : {}),
      })),
    [paid],
  )
  const shown = useRef(helperId)
  useEffect(() => {
    if (shown.current === helperId) return
    shown.current = helperId
    showHeading()
  }, [helperId])
  const chosen = paid.find(({ id }) => id === helperId)
  return (
    <div className="page money">
      <VolunteersTabs />
      <PageHead
        title={chosen ? chosen.name : 'Einsätze und Geld'}
        crumb={
          chosen && (
            <LinkButton small onClick={() => setHelperId(null)}>
              Alle Einsätze
            </LinkButton>
          )
        }
        lead={
          chosen ? (
            <Link
              className="link"
              to="/volunteers/person/$helperId/{-$tab}"
              params={{ helperId: chosen.id, tab: undefined }}
            >
              Zum Blatt der Person
            </Link>
          ) : (
            'Was geleistet und bezahlt wurde, was vom Budget bleibt, und die Listen dazu.'
          )
        }
        actions={
          <div className="money__person">
            <PickBox
              wide
              label="Person"
              placeholder="Person suchen"
              options={options}
              value={helperId}
              onPick={setHelperId}
              onDone={() => undefined}
            />
          </div>
        }
      />
      {error && <Alert kind="danger" title={sentence(error)} live />}
      {isRead && paid.length === 0 && (
        <EmptyState title="Hier stehen Einsätze, Beträge und Listen">
          Sobald Lotsinnen, Lotsen oder Dolmetschende aufgenommen sind, lassen sich ihre Einsätze
          hier in einer Zeile eintragen.
        </EmptyState>
      )}
      {chosen && <HelperAccount key={chosen.id} helperId={chosen.id} />}
      {!chosen && paid.length > 0 && (
        <MoneyHouse people={paid} today={today} onPick={setHelperId} />
      )}
    </div>
  )
}
