import { useState } from 'react'
import { responsible } from '../../shared/roles.ts'
import type { Planned } from '../../shared/volunteers/money.ts'
import { rateOfYear } from '../../shared/volunteers/money-rules.ts'
import { euros, hours } from '../../shared/volunteers/money-words.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { useRead } from '../use-read.ts'
import { budgetLeftText, shareOf, shortEuros } from './account-words.ts'
import { CapMeter } from './cap-meter.tsx'
import { MoveDialog, PlanDialog } from './plan-dialogs.tsx'
import { spareOf } from './plan-words.ts'
import './money.css'

const FIRST = 12

type Open = { what: 'plan' | 'move'; plan: Planned }

function PlanRow(props: {
  plan: Planned
  may: boolean
  onOpen: (open: Open) => void
  onPick: () => void
}) {
  const { plan, may, onOpen, onPick } = props
  const { helperName, minutes, usedMinutes, cap } = plan
  const items = [
    {
      ...{ id: 'plan', label: 'Stunden zusagen', icon: 'edit' as const },
      onAction: () => onOpen({ what: 'plan', plan }),
    },
    ...(spareOf(plan) > 0
      ? [
          {
            ...{ id: 'move', label: 'Stunden abgeben', icon: 'referrals' as const },
            onAction: () => onOpen({ what: 'move', plan }),
          },
        ]
      : []),
  ]
  return (
    <tr>
      <th scope="row">
        <button type="button" className="plans__name" onClick={onPick}>
          {helperName}
        </button>
      </th>
      <td className="num nowrap">{hours(usedMinutes)}</td>
      <td className={minutes === 0 ? 'num nowrap muted' : 'num nowrap'}>{hours(minutes)}</td>
      <td className="plans__bar only-medium">
        <span className="plans__track" aria-hidden="true">
          <span
            className={usedMinutes > cap ? 'plans__used plans__used--over' : 'plans__used'}
            style={{ width: `${shareOf({ used: usedMinutes, limit: cap })}%` }}
          />
          {minutes > 0 && (
            <span
              className="plans__mark"
              style={{ left: `${shareOf({ used: minutes, limit: cap })}%` }}
            />
          )}
        </span>
      </td>
      <td className="num nowrap muted">{hours(cap)}</td>
      <td className="plans__acts">
        {may && <MenuButton quiet label={`Stunden von ${helperName}`} items={items} />}
      </td>
    </tr>
  )
}

type Props = { year: number; onPick: (helperId: string) => void }

/** The money of the programme year, and how its hours are shared out. */
export function BudgetSection({ year, onPick }: Props) {
  const { session } = useHouse()
  const { data, error } = useRead('volunteers', 'readBudget', { year })
  const { data: rates } = useRead('volunteers', 'listRates', {})
  const [open, setOpen] = useState<Open | null>(null)
  const [all, setAll] = useState(false)
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!data || !rates) return <div aria-busy="true" />
  const { budget, usedCents, planned, plannedMinutes } = data
  const perHour = rateOfYear(rates, year).lotseCentsPerHour
  const measure = budget && { used: usedCents, limit: budget.cents }
  const may = responsible.includes(session.role)
  const shown = all ? planned : planned.slice(0, FIRST)
  return (
    <section className="money-budget" aria-labelledby="money-budget">
      <h2 className="h2" id="money-budget">
        Budget {year}
      </h2>
      {measure ? (
        <CapMeter
          label={budget?.note || 'für alle Lotsinnen, Lotsen und Dolmetschenden'}
          measure={measure}
          amount={euros}
          cap={shortEuros}
          left={budgetLeftText(measure, perHour)}
        />
      ) : (
        <p className="muted">
          Für {year} ist keines eingetragen; ausgegeben sind {euros(usedCents)}. Es steht in den
          Einstellungen unter „Sätze und Budget“.
        </p>
      )}
      {planned.length > 0 && (
        <table className="plans">
          <thead>
            <tr>
              <th scope="col">Person</th>
              <th scope="col" className="num">
                geleistet
              </th>
              <th scope="col" className="num">
                zugesagt
              </th>
              <th scope="col" className="only-medium">
                <span className="sr-only">Verlauf</span>
              </th>
              <th scope="col" className="num">
                Obergrenze
              </th>
              <th scope="col">
                <span className="sr-only">Mehr</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(plan => (
              <PlanRow
                key={plan.helperId}
                {...{ plan, may }}
                onOpen={setOpen}
                onPick={() => onPick(plan.helperId)}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Zusammen</th>
              <td className="num nowrap">
                {hours(planned.reduce((sum, one) => sum + one.usedMinutes, 0))}
              </td>
              <td className="num nowrap">{hours(plannedMinutes)}</td>
              <td className="only-medium" />
              <td />
              <td />
            </tr>
          </tfoot>
        </table>
      )}
      {planned.length > FIRST && (
        <LinkButton small onClick={() => setAll(!all)}>
          {all ? 'Weniger zeigen' : `${planned.length - FIRST} weitere zeigen`}
        </LinkButton>
      )}
      {open?.what === 'plan' && (
        <PlanDialog {...{ year }} plan={open.plan} onClose={() => setOpen(null)} />
      )}
      {open?.what === 'move' && (
        <MoveDialog {...{ year }} from={open.plan} plans={planned} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}
