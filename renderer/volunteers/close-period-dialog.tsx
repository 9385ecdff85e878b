import { useState } from 'react'
import { formatWeekday } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { Period, PeriodReview } from '../../shared/volunteers/money.ts'
import { periodName } from '../../shared/volunteers/money-periods.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { State } from '../ui/state.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useRead } from '../use-read.ts'
import { sumText } from './account-words.ts'

type Props = {
  period: Period
  /** Months before that are still open. */
  openBefore: readonly string[]
  onPick: (helperId: string) => void
  onClose: () => void
}

function Person(props: { name: string; note: string; onPick: () => void }) {
  return (
    <li>
      <LinkButton onClick={props.onPick}>{props.name}</LinkButton>
      <span className="s muted">{props.note}</span>
    </li>
  )
}

type ReviewProps = { review: PeriodReview; onPick: (helperId: string) => void }

function Unsigned({ review: { unsigned, unsignedOf }, onPick }: ReviewProps) {
  if (unsigned === 0)
    return (
      <p>
        <State tone="ok">Alle Einsätze sind unterschrieben</State>
      </p>
    )
  return (
    <div>
      <p>
        <State tone="warn" icon="alert">
          {countOf(unsigned, 'Einsatz', 'Einsätze')} ohne Unterschrift
        </State>
      </p>
      <ul className="close-list">
        {unsignedOf.map(({ helperId, helperName, count }) => (
          <Person
            key={helperId}
            name={helperName}
            note={countOf(count, 'Einsatz', 'Einsätze')}
            onPick={() => onPick(helperId)}
          />
        ))}
      </ul>
    </div>
  )
}

function Overlaps({ review: { overlaps }, onPick }: ReviewProps) {
  if (overlaps.length === 0)
    return (
      <p>
        <State tone="ok">Niemand war an zwei Orten zugleich</State>
      </p>
    )
  return (
    <div>
      <p>
        <State tone="warn" icon="alert">
          {countOf(overlaps.length, 'Überschneidung', 'Überschneidungen')}
        </State>
      </p>
      <ul className="close-list">
        {overlaps.map(({ helperId, helperName, day, times }) => (
          <Person
            key={`${helperId}${day}${times}`}
            name={helperName}
            note={`${formatWeekday(day)}, ${times}`}
            onPick={() => onPick(helperId)}
          />
        ))}
      </ul>
    </div>
  )
}

/** What is still open in words; then the period is closed and nothing in it changes any more. */
export function ClosePeriodDialog({ period, openBefore, onPick, onClose }: Props) {
  const { data: review, error } = useRead('volunteers', 'reviewPeriod', { period })
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const toast = useToast()
  const name = periodName(period)
  const isClean = review && review.unsigned === 0 && review.overlaps.length === 0

  async function close() {
    setBusy(true)
    try {
      await api.volunteers.closePeriod({ period })
      onClose()
      toast.say(`${name} ist abgeschlossen. Öffnen geht mit einem Grund.`)
    } catch (problem) {
      setFailure(sentence(problem))
      setBusy(false)
    }
  }

  function pick(helperId: string) {
    onClose()
    onPick(helperId)
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={`${name} abschließen`}
      footer={
        <>
          <Button
            variant="primary"
            icon="lock"
            busy={busy}
            disabled={!review}
            onClick={() => void close()}
          >
            {isClean ? 'Abschließen' : 'Trotzdem abschließen'}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Abbrechen
          </Button>
        </>
      }
    >
      <div className="stack-2" aria-busy={!review && !error}>
        {(failure || error) && <Alert kind="danger" title={failure ?? sentence(error)} live />}
        {review && (
          <>
            <p>
              {countOf(review.missions, 'Einsatz', 'Einsätze')}, {sumText(review)}.
            </p>
            <Unsigned {...{ review }} onPick={pick} />
            <Overlaps {...{ review }} onPick={pick} />
            {openBefore.length > 0 && (
              <p>
                <State tone="info">Noch offen: {openBefore.join(', ')}</State>
              </p>
            )}
            <p className="s muted">
              Danach lässt sich darin nichts mehr eintragen, berichtigen oder streichen. Mit einem
              Grund wird wieder geöffnet; der Grund bleibt stehen.
            </p>
          </>
        )}
      </div>
    </Dialog>
  )
}
