import type { FigureLine } from '../../shared/statistics/figures.ts'
import { heightsOf } from './chart-scale.ts'
import { valueText } from './figures-words.ts'
import './chart.css'

type Props = Pick<FigureLine, 'series'>

/** A line over the columns of the table below it. The text is HTML: it must not stretch. */
export function LineChart({ series }: Props) {
  const { from, to } = heightsOf(series.flatMap(({ value }) => (value === null ? [] : [value])))
  const points = series.flatMap(({ period, value }, at) =>
    value === null
      ? []
      : [
          {
            ...{ period, value, isLast: at === series.length - 1 },
            x: ((at + 0.5) / series.length) * 100,
            y: ((value - from) / Math.max(to - from, Number.EPSILON)) * 100,
          },
        ],
  )
  return (
    <div className="line-chart" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <polyline points={points.map(({ x, y }) => `${x},${100 - y}`).join(' ')} />
      </svg>
      {points.map(({ period, value, isLast, x, y }) => (
        <span
          key={period}
          className={isLast ? 'line-chart__point line-chart__point--now' : 'line-chart__point'}
          style={{ left: `${x}%`, bottom: `${y}%` }}
        >
          <span className="line-chart__value">{valueText(value)}</span>
        </span>
      ))}
    </div>
  )
}
