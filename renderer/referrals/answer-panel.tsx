import { useRef, useState } from 'react'
import { formatDay } from '../../shared/lib/dates.ts'
import { api } from '../api.ts'
import { useHouse } from '../frame/house-context.ts'
import { Kbd } from '../ui/kbd.tsx'
import { State } from '../ui/state.tsx'
import { useShortcut } from '../ui/use-shortcut.ts'
import { type AnswerChoice, choicesFor, moveOf } from './answer-choices.ts'
import { familyText } from './family-words.ts'
import { useReferral, useReferralPlace } from './referral-context.ts'
import { waitingWords } from './referral-words.ts'
import { ReminderButton } from './reminder-button.tsx'
import { rememberKeyAnswer } from './typed-code.ts'
import { useReferralAct } from './use-referral-act.ts'
import './answer-panel.css'

type ChipProps = { choice: AnswerChoice; onPick: (byKey: boolean) => void }

function AnswerChip({ choice: { key, label, note }, onPick }: ChipProps) {
  useShortcut(key.toLowerCase(), () => onPick(true))
  return (
    <button
      type="button"
      className="answer-chip"
      aria-keyshortcuts={key}
      onClick={() => onPick(false)}
    >
      <span aria-hidden="true">
        <Kbd>{key}</Kbd>
      </span>
      <span>
        <span className="med">{label}</span>
        <span className="answer-chip__note">{note}</span>
      </span>
    </button>
  )
}

type Part = { clientId: string; id: string }

async function takeBackNewest({ clientId, id }: Part) {
  const { version } = await api.referrals.read({ clientId, id })
  await api.referrals.takeBack({ clientId, id, version })
}

/** Takes back what was just recorded, for everybody it was recorded for. */
function useTakeBack() {
  const { referral } = useReferral()
  const { place } = useReferralPlace()
  return async (version: number | null, wholeGroup: boolean) => {
    if (version === null) await takeBackNewest(place)
    else await api.referrals.takeBack({ ...place, version })
    if (wholeGroup) for (const other of referral.group) await takeBackNewest(other)
  }
}

/** What the card says, with one key each; recorded at once, and taken back as easily. */
export function AnswerPanel() {
  const { referral, today } = useReferral()
  const { reminderDays } = useHouse().settings.referrals
  const { changing } = useReferralPlace()
  const act = useReferralAct()
  const takeBack = useTakeBack()
  const [note, setNote] = useState('')
  const [wholeGroup, setWholeGroup] = useState(false)
  const busy = useRef(false)
  const choices = choicesFor(referral)
  const waiting = waitingWords(referral.waitingDays, reminderDays)
  const others = referral.group.length

  async function record(choice: AnswerChoice, byKey: boolean) {
    if (busy.current) return
    busy.current = true
    // On the clock of the keys.
    const at = performance.now()
    const move = moveOf(choice.id, today, note.trim())
    const moving = api.referrals.move({ ...changing, move, wholeGroup })
    if (byKey)
      rememberKeyAnswer({ at, takeBack: () => moving.then(() => takeBack(null, wholeGroup)) })
    const done = await act(() => moving, {
      done: choice.done,
      undo: ({ version }) => takeBack(version, wholeGroup),
    })
    if (done) setNote('')
    busy.current = false
  }

  return (
    <section className="answer" aria-labelledby="answer-title">
      <div className="answer__head">
        <h2 className="h2" id="answer-title">
          {referral.state === 'warteliste' ? 'Wie geht es weiter?' : 'Was steht auf der Karte?'}
        </h2>
        {waiting &&
          (waiting.tone === 'muted' ? (
            <span className="s muted">{waiting.text}</span>
          ) : (
            <State tone={waiting.tone}>{waiting.text}</State>
          ))}
        {referral.answerBy && (
          <span className="s muted">erbeten bis {formatDay(referral.answerBy)}</span>
        )}
      </div>
      <div className="answer__chips">
        {choices.map(choice => (
          <AnswerChip
            key={choice.id}
            choice={choice}
            onPick={byKey => void record(choice, byKey)}
          />
        ))}
      </div>
      <div className="answer__more">
        <label className="answer__note">
          <span className="sr-only">Notiz zur Antwort, freiwillig</span>
          <input
            className="kern-form-input__input"
            placeholder="Notiz zur Antwort, wenn eine auf der Karte steht"
            autoComplete="off"
            maxLength={500}
            value={note}
            onChange={event => setNote(event.target.value)}
          />
        </label>
        <ReminderButton due={waiting !== null && waiting.tone !== 'muted'} />
      </div>
      {others > 0 && (
        <label className="field__choice">
          <input
            type="checkbox"
            className="kern-form-check__checkbox"
            checked={wholeGroup}
            onChange={event => setWholeGroup(event.target.checked)}
          />
          <span>{familyText(others)}</span>
        </label>
      )}
    </section>
  )
}
