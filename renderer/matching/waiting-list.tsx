import { type KeyboardEvent, useState } from 'react'
import { urgencyNames } from '../../shared/clients/options.ts'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { WaitingLine } from '../../shared/matching/board.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import { languageName } from '../clients/language-name.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { State } from '../ui/state.tsx'
import { lineState, shortPlace, urgencyTone } from './matching-words.ts'
import { OwnName } from './own-name.tsx'

const FEW = 8

type LineProps = {
  kind: AssignmentKind
  line: WaitingLine
  chosen: boolean
  onChoose: (caseId: string) => void
}

function Line({ kind, line, chosen, onChoose }: LineProps) {
  const { nameOf } = useHessen()
  const { caseId, title, languages, municipality, waitingDays, score } = line
  const urgent = urgencyTone(line)
  // Of an appointment the day counts, of a person where she lives.
  const place =
    kind === 'dolmetschen' || municipality === null ? line.about : shortPlace(nameOf(municipality))
  const about = [...languages.slice(0, 2).map(languageName), place].filter(Boolean).join(', ')
  const { icon, tone, text } = lineState(line)
  const word = tone === 'bad' ? 'bad' : ''
  return (
    <li>
      <button
        type="button"
        className="case-line"
        data-case={caseId}
        aria-current={chosen || undefined}
        onClick={() => onChoose(caseId)}
      >
        <span className="case-line__title">
          <b>{title}</b> <OwnName line={line} />
        </span>
        <span className="case-line__days">
          <b>{formatGermanNumber(waitingDays)}</b>{' '}
          <span className="s muted">{waitingDays === 1 ? 'Tag' : 'Tage'}</span>
        </span>
        <span className="case-line__about s muted">{about}</span>
        {urgent && (
          <span className="case-line__urgency s">
            <State tone={urgent} icon="alert">
              {urgencyNames[line.urgency]}
            </State>
          </span>
        )}
        {line.stale && (
          <span className="case-line__stale s">
            <State tone="warn" icon="refresh">
              geändert seit dem Rechnen
            </State>
          </span>
        )}
        <span className={`case-line__state s ${word}`}>
          <Icon name={icon} size="s" tone={tone} />
          <span>{text}</span>
        </span>
        {score !== null && (
          <span className="case-line__score s med">
            {formatGermanNumber(score)}
            <span className="sr-only"> Punkte</span>
          </span>
        )}
      </button>
    </li>
  )
}

type Props = {
  kind: AssignmentKind
  waiting: readonly WaitingLine[]
  chosen: string | null
  onChoose: (caseId: string) => void
}

/** Who waits longest stands first; the arrow keys go from one to the next. */
export function WaitingList({ kind, waiting, chosen, onChoose }: Props) {
  const [all, setAll] = useState(false)
  const at = waiting.findIndex(({ caseId }) => caseId === chosen)
  const shown = all ? waiting : waiting.slice(0, Math.max(FEW, at + 1))

  function walk(event: KeyboardEvent<HTMLElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const from = event.target instanceof HTMLElement ? event.target.dataset.case : undefined
    if (step === undefined || from === undefined) return
    event.preventDefault()
    const index = waiting.findIndex(({ caseId }) => caseId === from) + step
    const next = waiting[Math.max(0, Math.min(waiting.length - 1, index))]
    if (!next) return
    const list = event.currentTarget
    onChoose(next.caseId)
    // The next one may be drawn only now.
    requestAnimationFrame(() =>
      list.querySelector<HTMLElement>(`[data-case="${next.caseId}"]`)?.focus(),
    )
  }

  return (
    <nav aria-label="Wer wartet" onKeyDown={walk}>
      <div className="matching__head">
        <h2 className="h3">Wer wartet</h2>
        <span className="s muted">längste zuerst</span>
      </div>
      <ul>
        {shown.map(line => (
          <Line key={line.caseId} {...{ kind, line, onChoose }} chosen={line.caseId === chosen} />
        ))}
      </ul>
      {shown.length < waiting.length && (
        <p className="matching__more">
          <LinkButton small onClick={() => setAll(true)}>
            Alle {formatGermanNumber(waiting.length)} zeigen
          </LinkButton>
        </p>
      )}
    </nav>
  )
}
