import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { Mark } from './chart-marks.ts'
import './chart.css'

type Part = { key: string; count: number; mark: Mark }
type Props = {
  parts: readonly Part[]
  /** What the whole width stands for. */
  most: number
  /** Numbers on the parts that have room for them. */
  labelled?: boolean
}

const LABELLED_FROM = 0.1

/** One bar, cut into its parts; the table beside it says the same in numbers. */
export function Bar({ parts, most, labelled = false }: Props) {
  return (
    <div className="bar" aria-hidden="true">
      {parts.map(({ key, count, mark }) => {
        const share = most === 0 ? 0 : count / most
        if (share === 0) return null
        return (
          <span
            key={key}
            className={`bar__part mark mark--${mark}`}
            style={{ width: `${share * 100}%` }}
          >
            {labelled && share >= LABELLED_FROM && <span>{formatGermanNumber(count)}</span>}
          </span>
        )
      })}
    </div>
  )
}
