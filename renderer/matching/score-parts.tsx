import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { PairSheet } from '../../shared/matching/board.ts'
import { partNames, type ScorePart } from '../../shared/matching/pair-verdict.ts'
import { Icon } from '../ui/icon.tsx'
import './score-parts.css'

function Part({ part, most }: { part: ScorePart; most: number }) {
  const { key, points, of, unknown, text } = part
  const share = (value: number, whole: number) => `${whole === 0 ? 0 : (value / whole) * 100}%`
  return (
    <li className="part">
      <span>{partNames[key]}</span>
      <span className="part__track" style={{ width: share(of, most) }} aria-hidden="true">
        <span
          className={unknown ? 'part__fill part__fill--unknown' : 'part__fill'}
          style={{ width: share(points, of) }}
        />
      </span>
      <span className="part__points">
        <b>{formatGermanNumber(points)}</b>
        <span className="muted"> / {formatGermanNumber(of)}</span>
      </span>
      <span className="part__text s muted">
        {unknown && <Icon name="info" size="s" />}
        <span>{text}</span>
      </span>
    </li>
  )
}

/** As long as it weighs is the track, as long as it scores is the fill; and a sentence each. */
export function ScoreParts({ sheet: { parts, score } }: { sheet: PairSheet }) {
  const most = Math.max(1, ...parts.map(({ of }) => of))
  return (
    <section aria-labelledby="parts-title">
      <div className="matching__head">
        <h2 className="h3" id="parts-title">
          Warum dieses Paar
        </h2>
        <span>
          <b className="parts__score">{formatGermanNumber(score)}</b>
          <span className="muted"> von {formatGermanNumber(1000)}</span>
        </span>
      </div>
      <ul>
        {parts
          .filter(({ of }) => of > 0)
          .map(part => (
            <Part key={part.key} {...{ part, most }} />
          ))}
      </ul>
    </section>
  )
}
