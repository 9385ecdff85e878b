import { useRef, useState } from 'react'
import { relativeDay } from '../../shared/lib/dates.ts'
import { declineReasonNames, type KeptRequest } from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { rememberKeyAnswer } from '../referrals/typed-code.ts'
import { Kbd } from '../ui/kbd.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { State } from '../ui/state.tsx'
import { useShortcut } from '../ui/use-shortcut.ts'
import { type AnswerKey, answerKeys, answerOf } from './answer-keys.ts'
import { HelperLink } from './helper-link.tsx'
import { HelperPhone } from './helper-phone.tsx'
import { takeBackAnswer } from './take-back-answer.ts'

type Answer = KeptRequest['answers'][number]

type ChipProps = { choice: AnswerKey; onPick: (byKey: boolean) => void }

function Chip({ choice, onPick }: ChipProps) {
  useShortcut(choice.key.toLowerCase(), () => onPick(true))
  return (
    <button
      type="button"
      className="answer-chip"
      aria-keyshortcuts={choice.key}
      onClick={() => onPick(false)}
    >
      <span aria-hidden="true">
        <Kbd>{choice.key}</Kbd>
      </span>
      <span>
        <span className="med">{choice.label}</span>
        {choice.note && <span className="answer-chip__note">{choice.note}</span>}
      </span>
    </button>
  )
}

type AskedProps = { request: KeptRequest; answer: Answer; today: string; onDone: () => void }

/** What she said: one key, recorded at once. */
function AskedPanel({ request, answer, today, onDone }: AskedProps) {
  const act = useAct()
  const busy = useRef(false)
  async function record(choice: AnswerKey, byKey: boolean) {
    if (busy.current) return
    busy.current = true
    const at = performance.now()
    const { id, version } = request
    const { helperId } = answer
    const saving = api.volunteers.answerCandidate({
      ...{ id, version, helperId },
      ...answerOf(choice.id),
    })
    const takeBack = () => saving.then(saved => takeBackAnswer(saved, answer, choice.id))
    if (byKey) rememberKeyAnswer({ at, takeBack })
    await act(() => saving, { done: `${answer.helperName}: ${choice.done}.`, undo: takeBack })
    busy.current = false
    onDone()
  }
  return (
    <section className="answer" aria-labelledby="asked-title">
      <div className="answer__head">
        <h3 className="h2" id="asked-title">
          Was sagt {answer.helperName}?
        </h3>
        <span className="s muted">angefragt {relativeDay(answer.askedOn, today)}</span>
      </div>
      <HelperPhone helperId={answer.helperId} />
      <div className="answer__chips">
        {answerKeys.map(choice => (
          <Chip key={choice.id} choice={choice} onPick={byKey => void record(choice, byKey)} />
        ))}
      </div>
    </section>
  )
}

const looks = {
  gefragt: { tone: 'info', icon: 'half', text: 'angefragt' },
  zugesagt: { tone: 'ok', icon: 'ok', text: 'zugesagt' },
  abgelehnt: { tone: 'muted', icon: 'x', text: 'abgelehnt' },
} as const

type RowProps = { answer: Answer; today: string; onAnswer: (() => void) | null }

function Row({ answer, today, onAnswer }: RowProps) {
  const { tone, icon, text } = looks[answer.state]
  return (
    <li className="asked">
      <HelperLink helperId={answer.helperId} name={answer.helperName} className="med" />
      <span>
        <State tone={tone} icon={icon}>
          {answer.reason === null ? text : `${text}: ${declineReasonNames[answer.reason]}`}
        </State>
      </span>
      <span className="s muted">{relativeDay(answer.askedOn, today)}</span>
      <span className="asked__act">
        {onAnswer && (
          <LinkButton small onClick={onAnswer}>
            {answer.state === 'gefragt' ? 'Antwort eintragen' : 'Antwort ändern'}
          </LinkButton>
        )}
      </span>
    </li>
  )
}

type Props = { request: KeptRequest; today: string }

/** Who was asked, who said what; the one that is waited for stands open. */
export function RequestAnswers({ request, today }: Props) {
  const [chosen, setChosen] = useState<string | null>(null)
  const { answers, state } = request
  if (answers.length === 0) return null
  const isOpen = state === 'offen' || state === 'angefragt' || state === 'zugesagt'
  const waited = state === 'angefragt' ? answers.find(one => one.state === 'gefragt') : undefined
  const shown = isOpen ? (answers.find(one => one.helperId === chosen) ?? waited) : undefined
  const others = answers.filter(one => one !== shown)
  return (
    <>
      {shown && (
        <AskedPanel
          key={shown.helperId}
          {...{ request, today }}
          answer={shown}
          onDone={() => setChosen(null)}
        />
      )}
      {others.length > 0 && (
        <section aria-label="Gefragt">
          <h3 className="h3 request__head">Gefragt</h3>
          <ul>
            {others.map(answer => (
              <Row
                key={answer.helperId}
                {...{ answer, today }}
                onAnswer={isOpen ? () => setChosen(answer.helperId) : null}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
