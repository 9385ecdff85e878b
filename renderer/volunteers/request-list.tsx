import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import {
  assignmentKindNames,
  type KeptRequest,
  type RequestState,
  requestStateNames,
} from '../../shared/volunteers/assignment.ts'
import { languageName } from '../clients/language-name.ts'
import { GroupHead } from '../ui/group-head.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { State } from '../ui/state.tsx'
import { useRead } from '../use-read.ts'
import { byMoment, stateLooks, urgencyOf, whenText } from './assignment-words.ts'
import { finishedRequests } from './requests-state.ts'

type LineProps = {
  request: KeptRequest
  today: string
  opened: boolean
  onOpen: (id: string) => void
}

function Line({ request, today, opened, onOpen }: LineProps) {
  const { id, task, kind, language, clientName, state } = request
  const urgency = urgencyOf(request, today)
  const asked = request.answers.filter(answer => answer.state === 'gefragt').length
  const who = request.answers.find(answer => answer.state === 'zugesagt')?.helperName
  const about = [
    language === null ? assignmentKindNames[kind] : languageName(language),
    clientName,
  ].filter(Boolean)
  return (
    <li>
      <button
        type="button"
        className="request-line-button"
        aria-current={opened || undefined}
        data-request={id}
        onClick={() => onOpen(id)}
      >
        <span className="request-line-button__when med">{whenText(request, today)}</span>
        <span className="request-line-button__state">
          {urgency && <State tone={urgency.tone}>{urgency.text}</State>}
        </span>
        <span className="request-line-button__task">{task}</span>
        <span className="s muted request-line-button__about" dir="auto">
          {about.join(', ')}
          {state === 'angefragt' && `. ${asked} angefragt`}
          {who && `. ${who}`}
        </span>
      </button>
    </li>
  )
}

const groups: readonly { state: RequestState; title: string }[] = [
  { state: 'offen', title: 'Offen' },
  { state: 'angefragt', title: 'Angefragt' },
  { state: 'zugesagt', title: 'Zugesagt' },
]

/** Up and down go from one request to the next; Enter opens it. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-request]')]
  const at = lines.indexOf(event.target as HTMLElement)
  if (step === undefined || at < 0) return
  event.preventDefault()
  lines[Math.max(0, Math.min(lines.length - 1, at + step))]?.focus()
}

/** A line that goes to another group is drawn anew there: whoever stood on it still does. */
function useKeptLine() {
  const list = useRef<HTMLElement>(null)
  const stoodOn = useRef<string | undefined>(undefined)
  useLayoutEffect(() => {
    if (stoodOn.current === undefined || document.activeElement !== document.body) return
    list.current?.querySelector<HTMLElement>(`[data-request="${stoodOn.current}"]`)?.focus()
  })
  return {
    ref: list,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      stoodOn.current = event.target.dataset.request
    },
    onBlur: () => {
      stoodOn.current = undefined
    },
  }
}

type Props = {
  requests: readonly KeptRequest[]
  today: string
  opened: string | null
  onOpen: (id: string) => void
}

/** What was done or called off: only when somebody asks for it, the latest first. */
function Finished({ today, opened, onOpen }: Omit<Props, 'requests'>) {
  const { data } = useRead('volunteers', 'listRequests', finishedRequests)
  if (!data) return <div aria-busy="true" />
  if (data.length === 0) return <p className="requests__none muted">Noch keine.</p>
  return (
    <ul>
      {data
        .toSorted((a, b) => byMoment(b, a))
        .map(request => (
          <Line key={request.id} {...{ request, today, onOpen }} opened={request.id === opened} />
        ))}
    </ul>
  )
}

/** By state, and within it by day: what nobody has taken on stands first. */
export function RequestList({ requests, today, opened, onOpen }: Props) {
  const [folded, setFolded] = useState(true)
  const keptLine = useKeptLine()
  return (
    <nav className="requests__list" aria-label="Anfragen" onKeyDown={walk} {...keptLine}>
      {groups.map(({ state, title }) => {
        const lines = requests.filter(request => request.state === state).toSorted(byMoment)
        if (lines.length === 0 && state !== 'offen') return null
        return (
          <section key={state} aria-label={requestStateNames[state]}>
            <GroupHead title={title} count={lines.length} {...stateLooks[state]} />
            {lines.length === 0 && <p className="requests__none muted">Keine Anfrage ist offen.</p>}
            <ul>
              {lines.map(request => (
                <Line
                  key={request.id}
                  {...{ request, today, onOpen }}
                  opened={request.id === opened}
                />
              ))}
            </ul>
          </section>
        )
      })}
      <p className="requests__more">
        <LinkButton small aria-expanded={!folded} onClick={() => setFolded(!folded)}>
          {folded ? 'Erledigte und abgesagte zeigen' : 'Erledigte und abgesagte ausblenden'}
        </LinkButton>
      </p>
      {!folded && <Finished {...{ today, opened, onOpen }} />}
    </nav>
  )
}
