import { useState } from 'react'
import { formatQuarter, formatQuarterMonths, shiftQuarter } from '../../shared/lib/quarters.ts'
import { caseworkers } from '../../shared/roles.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useRead } from '../use-read.ts'
import { ShortContactList } from './short-contact-list.tsx'
import { ShortContactTallies } from './short-contact-tallies.tsx'
import { UndoLast } from './undo-last.tsx'
import { usePlaces } from './use-places.ts'
import { useStates } from './use-states.ts'
import './short-contacts.css'

type QuarterProps = { quarter: string; present: string; onChange: (quarter: string) => void }

function QuarterChoice({ quarter, present, onChange }: QuarterProps) {
  return (
    <div className="row">
      <IconButton
        icon="left"
        label="Quartal davor"
        onClick={() => onChange(shiftQuarter(quarter, -1))}
      />
      <span className="med nowrap" role="status">
        {formatQuarter(quarter)}
      </span>
      <IconButton
        icon="right"
        label="Quartal danach"
        disabled={quarter >= present}
        onClick={() => onChange(shiftQuarter(quarter, 1))}
      />
    </div>
  )
}

/** What was counted in a quarter. The Leitung sees the sums without the list. */
export function ShortContactsScreen() {
  const { session } = useHouse()
  const [chosen, setChosen] = useState<string | null>(null)
  const present = useRead('clients', 'countShortContacts', { quarter: null })
  const counted = useRead('clients', 'countShortContacts', { quarter: chosen })
  const names = { places: usePlaces(), states: useStates() }
  const mayList = caseworkers.includes(session.role)
  const quarter = chosen ?? present.data?.quarter
  const error = counted.error ?? present.error
  return (
    <div className="page short-contacts">
      <PageHead
        title="Kurzkontakte"
        lead={quarter ? `${formatQuarterMonths(quarter)}, ohne Namen gezählt` : '\u00a0'}
        actions={
          <>
            {quarter && present.data && (
              <QuarterChoice
                quarter={quarter}
                present={present.data.quarter}
                onChange={setChosen}
              />
            )}
            {mayList && <UndoLast />}
          </>
        }
      />
      {error && <Alert kind="danger" title={sentence(error)} live />}
      {quarter &&
        counted.data &&
        (mayList ? (
          <ShortContactList quarter={quarter} counts={counted.data.counts} {...names} />
        ) : (
          <>
            <p className="short-contacts__total">
              <b>{counted.data.counts.total}</b> im Quartal
            </p>
            <div className="short-contacts__sums">
              <ShortContactTallies counts={counted.data.counts} {...names} />
            </div>
          </>
        ))}
    </div>
  )
}
