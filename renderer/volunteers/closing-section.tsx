import { useState } from 'react'
import { formatInstant } from '../../shared/lib/dates.ts'
import { responsible } from '../../shared/roles.ts'
import type { ClosedPeriod, Period } from '../../shared/volunteers/money.ts'
import { bordersOf, keyOfPeriod, periodName } from '../../shared/volunteers/money-periods.ts'
import { monthName } from '../../shared/volunteers/money-words.ts'
import { api } from '../api.ts'
import { useHouse } from '../frame/house-context.ts'
import { ReasonDialog } from '../referrals/reason-dialog.tsx'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { State } from '../ui/state.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useRead } from '../use-read.ts'
import { ClosePeriodDialog } from './close-period-dialog.tsx'
import './money.css'

type LineProps = {
  period: Period
  closed: ClosedPeriod | undefined
  today: string
  may: boolean
  /** A month of a closed year opens with its year. */
  isInside: boolean
  onOpen: (open: Open) => void
}
type Open = { what: 'close' | 'reopen'; period: Period }

function openText(at: { hasBegun: boolean; isOver: boolean; isInside: boolean }): string {
  if (at.isInside) return 'mit dem Jahr abgeschlossen'
  if (at.isOver) return 'offen'
  return at.hasBegun ? 'läuft noch' : 'noch nicht begonnen'
}

function PeriodLine({ period, closed, today, may, isInside, onOpen }: LineProps) {
  const hasBegun = bordersOf(period).from <= today
  const isOver = bordersOf(period).to < today
  const name = periodName(period)
  return (
    <li className="closing__line">
      <div className="row between wrap">
        <div>
          <p className="med">{name}</p>
          {!closed && <p className="s muted">{openText({ hasBegun, isOver, isInside })}</p>}
        </div>
        {closed && <State tone="ok">abgeschlossen</State>}
        {may && !closed && !isInside && hasBegun && (
          <Button icon="lock" onClick={() => onOpen({ what: 'close', period })}>
            <span className="sr-only">{name} </span>Abschließen
          </Button>
        )}
      </div>
      {closed && (
        <p className="s muted">
          {formatInstant(closed.closedAt)}, {closed.byName}
        </p>
      )}
      {may && closed && !(isInside && period.kind === 'month') && (
        <LinkButton small onClick={() => onOpen({ what: 'reopen', period })}>
          <span className="sr-only">{name} </span>Wieder öffnen
        </LinkButton>
      )}
    </li>
  )
}

type Props = { year: number; month: number; today: string; onPick: (helperId: string) => void }

/** The chosen month and its year: closed by whom, still open, and why it was opened again. */
export function ClosingSection({ year, month, today, onPick }: Props) {
  const { session } = useHouse()
  const toast = useToast()
  const [open, setOpen] = useState<Open | null>(null)
  const { data, error } = useRead('volunteers', 'listPeriods', { year })
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!data) return <div aria-busy="true" />
  const find = (period: Period) =>
    data.closed.find(one => keyOfPeriod(one.period) === keyOfPeriod(period))
  const ofMonth: Period = { kind: 'month', year, month }
  const ofYear: Period = { kind: 'year', year }
  const isYearClosed = find(ofYear) !== undefined
  const may = responsible.includes(session.role)
  const line = { today, may, onOpen: setOpen }
  return (
    <section className="closing" aria-labelledby="closing">
      <h2 className="h3 account__side-head" id="closing">
        Abschluss
      </h2>
      <ul>
        <PeriodLine {...line} period={ofMonth} closed={find(ofMonth)} isInside={isYearClosed} />
        <PeriodLine {...line} period={ofYear} closed={find(ofYear)} isInside={false} />
      </ul>
      {data.reopened.length > 0 && (
        <ul className="closing__reopened s muted" aria-label="Wieder geöffnet">
          {data.reopened.map(({ period, reopenedAt, reason, byName }) => (
            <li key={reopenedAt}>
              {periodName(period)} wieder geöffnet, {byName}: {reason}
            </li>
          ))}
        </ul>
      )}
      {open?.what === 'close' && (
        <ClosePeriodDialog
          period={open.period}
          openBefore={openBefore(open.period, data.closed, today)}
          onPick={onPick}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.what === 'reopen' && (
        <ReasonDialog
          title={`${periodName(open.period)} wieder öffnen`}
          lead="Danach lässt sich darin wieder eintragen und berichtigen. Der Grund bleibt stehen."
          confirm="Wieder öffnen"
          draft={`reopen-${keyOfPeriod(open.period)}`}
          most={200}
          run={async reason => {
            await api.volunteers.reopenPeriod({ period: open.period, reason })
            toast.say(`${periodName(open.period)} ist wieder offen.`)
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}

/** Before a year is closed: the months that nobody has closed by themselves. */
function openBefore(period: Period, closed: readonly ClosedPeriod[], today: string): string[] {
  if (period.kind === 'month') return []
  const done = new Set(closed.map(one => keyOfPeriod(one.period)))
  return Array.from({ length: 12 }, (_, index) => index + 1)
    .map(month => ({ kind: 'month', year: period.year, month }) as const)
    .filter(one => bordersOf(one).from <= today && !done.has(keyOfPeriod(one)))
    .map(({ month }) => monthName(month))
}
