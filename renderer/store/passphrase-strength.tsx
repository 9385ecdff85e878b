import {
  MIN_PASSPHRASE_CHARACTERS,
  STRENGTH_BARS,
  strengthOf,
} from '../../shared/store/passphrase-rules.ts'
import { State } from '../ui/state.tsx'
import { hintText, thresholdSentence, verdict } from './passphrase-words.ts'
import type { PassphraseChoice } from './use-passphrase-choice.ts'

function Bars({ filled, good }: { filled: number; good: boolean }) {
  return (
    <div className="passphrase__bars" aria-hidden="true">
      {Array.from({ length: STRENGTH_BARS }, (_, index) => {
        const tone = index >= filled ? '' : good ? 'passphrase__bar--ok' : 'passphrase__bar--warn'
        // biome-ignore lint/suspicious/noArrayIndexKey: bars never change places
        return <i key={index} className={tone} />
      })}
    </div>
  )
}

/** Words first; the bars only repeat them. */
export function PassphraseStrength({ id, choice }: { id: string; choice: PassphraseChoice }) {
  const { strength, isDrawn, drawn } = choice
  const drawnLog10 = isDrawn ? drawn?.guessesLog10 : undefined
  const log10 = drawnLog10 ?? strength?.guessesLog10 ?? 0
  const good = strength?.acceptable ?? false
  const filled = strength ? Math.max(1, strengthOf(log10).bars) : 0
  return (
    <div className="passphrase__strength" id={id}>
      <Bars filled={strength?.hints.includes('too-short') ? 1 : filled} good={good} />
      <p role="status">
        {strength ? (
          <State tone={good ? 'ok' : 'warn'} icon={good ? 'ok' : 'alert'}>
            {verdict(strength, drawnLog10)}
          </State>
        ) : (
          <span className="s muted">
            Mindestens {MIN_PASSPHRASE_CHARACTERS} Zeichen. Groß- und Kleinschreibung und
            Leerzeichen zählen.
          </span>
        )}
      </p>
      <p className="passphrase__why s muted">
        <span role="status">{strength && hintText(strength)}</span> {thresholdSentence}{' '}
        {isDrawn
          ? 'Gewürfelte Wörter lassen sich genau berechnen.'
          : 'Was man sich selbst ausdenkt, lässt sich nur grob schätzen.'}
      </p>
    </div>
  )
}
