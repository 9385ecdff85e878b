import { useCallback, useMemo, useState } from 'react'
import type { HelperLine } from '../../shared/volunteers/overview.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { sumText } from './account-words.ts'
import { BudgetSection } from './budget-section.tsx'
import { ClosingSection } from './closing-section.tsx'
import { MissionEntry } from './mission-entry.tsx'
import { MissionsSection } from './missions-section.tsx'
import { MoneyListDialog } from './money-list-dialog.tsx'
import { MonthBars } from './month-bars.tsx'
import { useHouseMonths } from './use-house-months.ts'
import { YearStepper } from './year-stepper.tsx'

type Props = { people: readonly HelperLine[]; today: string; onPick: (helperId: string) => void }

/** Everyone together: the year by months, the budget, what is closed, the Einsätze of a month. */
export function MoneyHouse({ people, today, onPick }: Props) {
  const [chosen, setChosen] = useState<{ year: number; month: number } | null>(null)
  const [isListing, setListing] = useState(false)
  const [thisYear, thisMonth] = today.split('-').map(Number) as [number, number]
  const { year, month } = chosen ?? { year: thisYear, month: thisMonth }
  const { months, error } = useHouseMonths(year)
  const names = useMemo(() => new Map(people.map(({ id, name }) => [id, name])), [people])
  const nameOf = useCallback((id: string) => names.get(id) ?? '', [names])
  const sums = {
    minutes: months?.reduce((sum, one) => sum + one.minutes, 0) ?? 0,
    cents: months?.reduce((sum, one) => sum + one.cents, 0) ?? 0,
  }
  return (
    <div className="account">
      <MissionEntry person={null} people={people} today={today} />
      <section className="money-year" aria-labelledby="money-year">
        <div className="row between wrap account__tools">
          <div className="row wrap">
            <h2 className="h2" id="money-year">
              Monate
            </h2>
            <YearStepper
              year={year}
              last={thisYear}
              onChange={to => setChosen({ year: to, month: to === thisYear ? thisMonth : 12 })}
            />
            {months && <span className="s muted">{sumText(sums)}</span>}
          </div>
          <Button icon="print" onClick={() => setListing(true)}>
            Listen ausgeben
          </Button>
        </div>
        {error && <Alert kind="danger" title={sentence(error)} live />}
        {months && (
          <MonthBars
            {...{ months, year }}
            chosen={month}
            limit={null}
            onChoose={one => setChosen({ year, month: one })}
          />
        )}
      </section>
      <div className="account__cols">
        <BudgetSection year={year} onPick={onPick} />
        <aside aria-label="Abschluss">
          <ClosingSection {...{ year, month, today, onPick }} />
        </aside>
      </div>
      <MissionsSection
        key={`${year}-${month}`}
        helperId={null}
        period={{ kind: 'month', year, month }}
        today={today}
        nameOf={nameOf}
      />
      {isListing && (
        <MoneyListDialog person={null} {...{ year, month }} onClose={() => setListing(false)} />
      )}
    </div>
  )
}
