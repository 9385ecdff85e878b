import { useId } from 'react'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { Icon } from '../ui/icon.tsx'
import './tally-list.css'

export type TallyLine = { key: string | null; label: string; count: number }

type Props = {
  title: string
  lines: readonly TallyLine[]
  /** Where a line narrows the list beside it; undefined where there is none to narrow. */
  choice?: { chosen: string | null | undefined; onChoose: (key: string | null) => void } | undefined
}

/** Word and number, the longest bar for the most frequent. */
export function TallyList({ title, lines, choice }: Props) {
  const id = useId()
  const most = Math.max(1, ...lines.filter(line => line.key !== null).map(line => line.count))
  if (lines.length === 0) return null
  return (
    <section className="tally" aria-labelledby={id}>
      <h2 className="h3" id={id}>
        {title}
      </h2>
      <ul>
        {lines.map(({ key, label, count }) => {
          const isChosen = choice?.chosen === key
          const words = (
            <>
              <span className={key === null ? 'muted' : undefined}>{label}</span>
              <b>{formatGermanNumber(count)}</b>
              {key !== null && (
                <meter className="tally__bar" aria-hidden="true" max={most} value={count} />
              )}
            </>
          )
          return (
            <li key={key}>
              {choice ? (
                <button
                  type="button"
                  className="tally__line"
                  aria-pressed={isChosen}
                  onClick={() => choice.onChoose(key)}
                >
                  {words}
                  {isChosen && <Icon name="check" size="s" />}
                </button>
              ) : (
                <div className="tally__line">{words}</div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
