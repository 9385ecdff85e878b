import { useState } from 'react'
import type { Account } from '../../shared/volunteers/money.ts'
import { monthName } from '../../shared/volunteers/money-words.ts'
import { useToday } from '../clients/use-today.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { useRead } from '../use-read.ts'
import { AccountMeters, type NextEntry } from './account-meters.tsx'
import { afterText } from './account-words.ts'
import { helperName } from './helper-words.ts'
import { MissionEntry } from './mission-entry.tsx'
import { MissionsSection } from './missions-section.tsx'
import { MoneyListDialog } from './money-list-dialog.tsx'
import { MonthBars } from './month-bars.tsx'
import { TakeOver } from './take-over.tsx'
import { mainKind } from './take-over-rules.ts'
import { YearStepper } from './year-stepper.tsx'
import './account.css'

/** What one person has done and got, and what is left of every cap. */
export function HelperAccount({ helperId }: { helperId: string }) {
  const today = useToday()
  const [chosen, setChosen] = useState<{ year: number; month: number } | null>(null)
  const [next, setNext] = useState<NextEntry | null>(null)
  const [isListing, setListing] = useState(false)
  const [thisYear, thisMonth] = today.split('-').map(Number) as [number, number]
  const { year, month } = chosen ?? { year: thisYear, month: thisMonth }
  const { data: read, error: unread } = useRead('volunteers', 'read', { id: helperId })
  const { data: account, error } = useRead('volunteers', 'readAccount', { helperId, year, month })
  const { data: rates } = useRead('volunteers', 'listRates', {})
  const problem = error ?? unread
  if (problem) return <Alert kind="danger" title={sentence(problem)} live />
  if (!account || !read || !rates) return <div aria-busy="true" className="account" />
  const { helper } = read
  const person = { id: helperId, name: helperName(helper), kinds: helper.kinds }
  return (
    <div className="account">
      <div className="row between wrap account__tools">
        <YearStepper
          year={year}
          last={thisYear}
          onChange={to => setChosen({ year: to, month: to === thisYear ? thisMonth : 12 })}
        />
        <Button icon="print" onClick={() => setListing(true)}>
          Listen ausgeben
        </Button>
      </div>
      <AccountMeters
        {...{ account, month, today, rates, next }}
        byHours={mainKind(helper) === 'lotse'}
      />
      <div className="account__cols">
        <div className="stack-2 account__main">
          <MissionEntry
            person={person}
            people={[]}
            today={today}
            onNext={setNext}
            afterwards={entry => nearText(account, month, entry)}
          />
          <MonthBars
            months={account.months}
            year={year}
            chosen={month}
            limit={account.monthCents.limit}
            onChoose={one => setChosen({ year, month: one })}
          />
          <MissionsSection
            key={`${year}-${month}`}
            helperId={helperId}
            period={{ kind: 'month', year, month }}
            today={today}
            nameOf={null}
          />
        </div>
        <aside aria-label="Zum Konto">
          <TakeOver helper={helper} year={year} />
        </aside>
      </div>
      {isListing && (
        <MoneyListDialog
          person={{ id: helperId, name: person.name }}
          {...{ year, month }}
          onClose={() => setListing(false)}
        />
      )}
    </div>
  )
}

/** Only for the month in sight: its sum is known here. What is over a cap the vault says. */
function nearText(account: Account, month: number, next: NextEntry): string | null {
  if (next.year !== account.year || next.month !== month) return null
  return afterText(monthName(month), account.monthCents, next.cents)
}
