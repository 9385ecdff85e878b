import type { Account, Rate } from '../../shared/volunteers/money.ts'
import { rateOn } from '../../shared/volunteers/money-rules.ts'
import { euros, hours, monthName } from '../../shared/volunteers/money-words.ts'
import { budgetLeftText, leftText, shortEuros } from './account-words.ts'
import { CapMeter } from './cap-meter.tsx'

/** What an entry being typed would add, and where. */
export type NextEntry = { year: number; month: number; cents: number; paidMinutes: number }

type Props = {
  account: Account
  month: number
  today: string
  rates: readonly Rate[]
  next: NextEntry | null
  /** Hours have a cap only where they are paid by the hour. */
  byHours: boolean
}

export function AccountMeters({ account, month, today, rates, next, byHours }: Props) {
  const { year, minutes, monthCents, yearCents, budgetCents } = account
  const ofYear = next?.year === year ? next : null
  const ofMonth = ofYear?.month === month ? ofYear : null
  const inEuros = { amount: euros, cap: shortEuros }
  return (
    <section className="cap-meters" aria-label="Grenzen und was davon verbraucht ist">
      <CapMeter
        {...inEuros}
        label={`${monthName(month)} ${year}`}
        measure={monthCents}
        next={ofMonth?.cents ?? 0}
        left={leftText('month', monthCents)}
      />
      {(byHours || minutes.used > 0) && (
        <CapMeter
          label={`Stunden ${year}`}
          measure={minutes}
          next={ofYear?.paidMinutes ?? 0}
          amount={hours}
          cap={hours}
          left={leftText('hours', minutes)}
        />
      )}
      <CapMeter
        {...inEuros}
        label={`Aufwandsentschädigung ${year}`}
        measure={yearCents}
        next={ofYear?.cents ?? 0}
        left={leftText('year', yearCents)}
      />
      {budgetCents ? (
        <CapMeter
          {...inEuros}
          label="Budget des Hauses"
          measure={budgetCents}
          next={ofYear?.cents ?? 0}
          left={budgetLeftText(budgetCents, rateOn(rates, today).lotseCentsPerHour)}
        />
      ) : (
        <div className="cap-meter">
          <p className="s muted">Budget des Hauses</p>
          <p className="cap-meter__none muted">
            Für {year} ist keines eingetragen. Es steht in den Einstellungen unter „Sätze und
            Budget“.
          </p>
        </div>
      )}
    </section>
  )
}
