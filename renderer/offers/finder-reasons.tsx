import { useState } from 'react'
import { formatDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { criterionNames, type Reason } from '../../shared/offers/finder.ts'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { VerdictMark } from './verdict-mark.tsx'

/** The day on which somebody looked; long ago it stands out. */
export function CheckedOn({ day, stale }: { day: string | null; stale: boolean }) {
  if (day === null) {
    return (
      <span className="checked-on">
        <span aria-hidden="true">–</span>
        <span className="sr-only">nicht geprüft</span>
      </span>
    )
  }
  if (!stale) return <span className="checked-on">{formatDay(day)}</span>
  return (
    <span className="checked-on checked-on--old">
      <Icon name="alert" size="s" />
      <span className="sr-only">lange her: </span>
      {formatDay(day)}
    </span>
  )
}

/** Neither for nor against: no tick, no question. */
function HintMark() {
  return (
    <span className="reason__hint">
      <Icon name="info" size="s" />
      <span className="sr-only">Hinweis</span>
    </span>
  )
}

/** The first open question stands out; it is the one to begin with. */
function ReasonLine({ reason, first }: { reason: Reason; first: boolean }) {
  const { criterion, verdict, text, question, source, checkedOn, stale } = reason
  return (
    <li className="reason">
      {reason.hint ? <HintMark /> : <VerdictMark verdict={verdict} small />}
      <span className="reason__criterion">{criterionNames[criterion]}</span>
      <span className="reason__text">
        {verdict === 'vielleicht' && question && (first ? <b>{question} </b> : `${question} `)}
        {text}
      </span>
      <span className="reason__source" title={source}>
        {source}
      </span>
      <CheckedOn day={checkedOn} stale={stale} />
    </li>
  )
}

type Props = {
  /** The deciding ones first. */
  reasons: readonly Reason[]
  /** So many at once; the others come with one click. */
  shown: number
  /** The first list of the page names its columns. */
  headed: boolean
  label: string
}

export function ReasonList({ reasons, shown, headed, label }: Props) {
  const [allShown, setAllShown] = useState(false)
  const visible = allShown ? reasons : reasons.slice(0, shown)
  const hidden = reasons.length - visible.length
  if (reasons.length === 0) return null
  return (
    <div className="reasons">
      {headed && (
        <div className="reason reason--head" aria-hidden="true">
          <span className="reason__source">Quelle</span>
          <span className="checked-on">geprüft am</span>
        </div>
      )}
      <ul aria-label={label}>
        {visible.map((reason, index) => (
          <ReasonLine
            key={`${reason.criterion}${reason.code}${reason.text}`}
            reason={reason}
            first={index === 0}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <LinkButton small onClick={() => setAllShown(true)}>
          {countOf(hidden, 'weiterer Grund', 'weitere Gründe')}
        </LinkButton>
      )}
    </div>
  )
}
