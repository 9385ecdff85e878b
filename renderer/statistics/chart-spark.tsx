import type { FigureLine } from '../../shared/statistics/figures.ts'
import './chart.css'

const WIDTH = 101
const HEIGHT = 30
const SLOT = 13
const BAR = 10
/** So that a nought can be told from nothing known. */
const LEAST = 1

/** The periods up to this one, the last of them marked. */
export function Spark({ series }: Pick<FigureLine, 'series'>) {
  const most = Math.max(1, ...series.map(({ value }) => value ?? 0))
  return (
    <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {series.map(({ period, value }, at) => {
        if (value === null) return null
        const height = Math.max(LEAST, (value / most) * HEIGHT)
        return (
          <rect
            key={period}
            className={at === series.length - 1 ? 'spark__now' : undefined}
            x={at * SLOT}
            y={HEIGHT - height}
            width={BAR}
            height={height}
          />
        )
      })}
    </svg>
  )
}
