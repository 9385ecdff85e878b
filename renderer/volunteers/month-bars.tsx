import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { Account } from '../../shared/volunteers/money.ts'
import { euros, hours, monthName } from '../../shared/volunteers/money-words.ts'
import { Icon } from '../ui/icon.tsx'
import { barEuros, durationText, isTight, shortEuros, shortMonth } from './account-words.ts'
import './month-bars.css'

export type MonthSum = Account['months'][number]

type Props = {
  months: readonly MonthSum[]
  year: number
  chosen: number
  /** Of one person: where the office is reminded. */
  limit: number | null
  onChoose: (month: number) => void
}

function scaleOf(months: readonly MonthSum[], limit: number | null): (cents: number) => number {
  const most = Math.max(limit ?? 0, ...months.map(({ cents }) => cents), 1)
  return cents => (cents / most) * 100
}

/** Near the cap in amber, else the chosen month in blue. */
function barLook(cents: number, limit: number | null, isChosen: boolean): string {
  if (limit !== null && isTight({ used: cents, limit })) return 'month-bars__bar--near'
  return isChosen ? 'month-bars__bar--chosen' : ''
}

function MonthChoice(props: {
  one: MonthSum
  year: number
  isChosen: boolean
  onChoose: () => void
}) {
  const { one, year, isChosen, onChoose } = props
  return (
    <button
      type="button"
      className="month-bars__choose"
      aria-pressed={isChosen}
      aria-label={`${shortMonth(one.month)}, ${monthName(one.month)} ${year}${one.closed ? ', abgeschlossen' : ''}`}
      onClick={onChoose}
    >
      {shortMonth(one.month)}
      {one.closed && <Icon name="lock" size="s" />}
    </button>
  )
}

/** As high as this the number stands in its bar, so that the line of the cap does not cross it. */
const INSIDE_FROM = 75

type BarProps = {
  one: MonthSum
  limit: number | null
  heightOf: (cents: number) => number
  isChosen: boolean
}

function MonthBar({ one: { cents }, limit, heightOf, isChosen }: BarProps) {
  const look = barLook(cents, limit, isChosen)
  const height = heightOf(cents)
  const inside = height >= INSIDE_FROM && look !== ''
  const value = inside ? 'month-bars__value month-bars__value--inside' : 'month-bars__value'
  return (
    <span className="month-bars__plot">
      <span className={`month-bars__bar ${look}`} style={{ height: `${height}%` }}>
        <span className={cents === 0 ? `${value} muted` : value}>{barEuros(cents)}</span>
      </span>
      {limit !== null && (
        <span
          className="month-bars__cap"
          style={{ bottom: `${heightOf(limit)}%` }}
          aria-hidden="true"
        />
      )}
    </span>
  )
}

/** Euros by month; bars and numbers share their columns, and a month is chosen by its head. */
export function MonthBars(props: Props) {
  const { months, year, chosen, limit, onChoose } = props
  const heightOf = scaleOf(months, limit)
  return (
    <>
      <table className="month-bars" aria-label={`Euro, Stunden und Einsätze je Monat ${year}`}>
        <tbody>
          <tr className="month-bars__chart">
            <th scope="row">
              <span className="month-bars__plot">
                <span className="month-bars__name">Euro</span>
                {limit !== null && (
                  <span className="month-bars__cap-name" style={{ bottom: `${heightOf(limit)}%` }}>
                    Hinweis {shortEuros(limit)}
                  </span>
                )}
              </span>
            </th>
            {months.map(one => (
              <td key={one.month}>
                <MonthBar {...{ one, limit, heightOf }} isChosen={one.month === chosen} />
              </td>
            ))}
          </tr>
          <tr className="month-bars__heads">
            <th scope="row">
              <span className="sr-only">Monat</span>
            </th>
            {months.map(one => (
              <th scope="col" key={one.month}>
                <MonthChoice
                  {...{ one, year }}
                  isChosen={one.month === chosen}
                  onChoose={() => onChoose(one.month)}
                />
              </th>
            ))}
          </tr>
          <tr>
            <th scope="row">Stunden</th>
            {months.map(({ month, minutes }) => (
              <td key={month} className={minutes === 0 ? 'muted' : undefined}>
                {durationText(minutes)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">Einsätze</th>
            {months.map(({ month, missions }) => (
              <td key={month} className={missions === 0 ? 'muted' : undefined}>
                {formatGermanNumber(missions)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <MonthLines {...props} />
    </>
  )
}

/** Where it is narrow: a line for each month, its bar beside its numbers. */
function MonthLines({ months, year, chosen, limit, onChoose }: Props) {
  const widthOf = scaleOf(months, limit)
  return (
    <table className="month-lines" aria-label={`Euro, Stunden und Einsätze je Monat ${year}`}>
      <thead>
        <tr>
          <th scope="col">Monat</th>
          <th scope="col">{limit === null ? 'Euro' : `Euro, Hinweis ${shortEuros(limit)}`}</th>
          <th scope="col" className="num">
            Stunden
          </th>
          <th scope="col" className="num">
            Einsätze
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(one => (
          <tr key={one.month}>
            <th scope="row">
              <MonthChoice
                {...{ one, year }}
                isChosen={one.month === chosen}
                onChoose={() => onChoose(one.month)}
              />
            </th>
            <td>
              <span className="month-lines__euros">
                <span className="month-lines__track">
                  <span
                    className={`month-lines__bar ${barLook(one.cents, limit, one.month === chosen)}`}
                    style={{ width: `${widthOf(one.cents)}%` }}
                  />
                </span>
                <span className={one.cents === 0 ? 'muted' : undefined}>{euros(one.cents)}</span>
              </span>
            </td>
            <td className="num">{hours(one.minutes)}</td>
            <td className="num">{formatGermanNumber(one.missions)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
