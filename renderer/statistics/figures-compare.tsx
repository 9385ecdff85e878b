import { useState } from 'react'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { FigureLine, FigurePeriod, KeyFigure } from '../../shared/statistics/figures.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { LineChart } from './chart-line.tsx'
import { heightsOf } from './chart-scale.ts'
import { isYear, shortPeriod } from './figures-period.ts'
import { valueText } from './figures-words.ts'
import './figures-compare.css'

type Props = { lines: readonly FigureLine[]; period: FigurePeriod }

const firstRows: readonly KeyFigure[] = [
  ...(['bestand', 'zugang', 'abgang', 'kurzkontakt', 'vermittlung'] as const),
  ...(['antwort-tage', 'stunden'] as const),
]
/** What comes to the stock and what leaves it. */
const signs: Readonly<Partial<Record<KeyFigure, string>>> = { zugang: '+', abgang: '−' }

function cellText(key: KeyFigure, value: number | null): string {
  const sign = value ? (signs[key] ?? '') : ''
  return `${sign}${valueText(value)}`
}

function cutText({ series }: FigureLine): string {
  const values = series.flatMap(({ value }) => (value === null ? [] : [value]))
  if (values.length === 0) return 'keine Angaben'
  const { from } = heightsOf(values)
  return from === 0 ? 'Höhe beginnt bei 0' : `Höhe beginnt bei ${formatGermanNumber(from)}`
}

/** Eight periods side by side; the row that is chosen is drawn as a line above its columns. */
export function FigureCompare({ lines, period }: Props) {
  const [chosen, setChosen] = useState<KeyFigure>('bestand')
  const [all, setAll] = useState(false)
  const drawn = lines.find(({ key }) => key === chosen) ?? lines[0]
  if (!drawn) return null
  const shown = all ? lines : lines.filter(({ key }) => firstRows.includes(key))
  const periods = drawn.series.map(one => one.period)
  const nowClass = (at: number) => (at === periods.length - 1 ? 'figure-compare__now' : undefined)
  return (
    <section className="figure-compare" aria-labelledby="figure-compare">
      <h2 className="h3" id="figure-compare">
        {isYear(period) ? 'Acht Jahre im Vergleich' : 'Acht Quartale im Vergleich'}
      </h2>
      <div className="figure-compare__chart">
        <div>
          <p className="med">{drawn.name}</p>
          <p className="s muted">{cutText(drawn)}</p>
        </div>
        <LineChart series={drawn.series} />
      </div>
      <table className="figure-compare__table">
        <caption className="sr-only">Kennzahlen über acht Zeiträume</caption>
        <thead>
          <tr>
            <th scope="col">{isYear(period) ? 'Jahr' : 'Quartal'}</th>
            {periods.map((one, at) => (
              <th key={one} scope="col" className={nowClass(at)}>
                {shortPeriod(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, series }) => (
            <tr key={key} className={key === drawn.key ? 'is-chosen' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="figure-choose"
                  aria-pressed={key === drawn.key}
                  title="Als Linie zeigen"
                  onClick={() => setChosen(key)}
                >
                  {name}
                </button>
              </th>
              {series.map(({ period: one, value }, at) => (
                <td key={one} className={value ? nowClass(at) : 'figure-zero'}>
                  {cellText(key, value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="s muted">
        {drawn.name}: {drawn.definition}
      </p>
      <LinkButton small onClick={() => setAll(!all)}>
        {all ? 'Weniger zeigen' : `${lines.length - shown.length} weitere Zeilen zeigen`}
      </LinkButton>
    </section>
  )
}
