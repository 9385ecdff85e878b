import type { ConsentSheet } from '../../shared/referrals/sheets.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Both } from './consent-rows.tsx'
import { SignatureField } from './signature-field.tsx'

type Props = {
  sheet: ConsentSheet
  answer: 'yes' | 'no' | null
  problem: string | null
  busy: boolean
  isChild: boolean
  guardian: boolean
  onAnswer: (answer: 'yes' | 'no') => void
  onGuardian: (signs: boolean) => void
  onSigned: (strokes: Uint8Array | null) => void
  onSave: () => void
}

/** Yes and No have the same size; only after a Yes is there anything to sign. */
export function ConsentAnswer(props: Props) {
  const { sheet, answer, problem, busy, isChild, guardian } = props
  const choices = [
    { id: 'yes', pair: sheet.yes },
    { id: 'no', pair: sheet.no },
  ] as const
  return (
    <section className="consent-answer" aria-label="Antwort">
      <div className="consent-choices">
        {choices.map(({ id, pair }) => (
          <button
            key={id}
            type="button"
            className={answer === id ? 'consent-choice consent-choice--on' : 'consent-choice'}
            aria-pressed={answer === id}
            onClick={() => props.onAnswer(id)}
          >
            <Both pair={pair} own={sheet} as="span" className="p-strong" />
          </button>
        ))}
      </div>
      {answer === 'yes' && (
        <>
          {isChild && (
            <label className="field__choice">
              <input
                type="checkbox"
                className="kern-form-check__checkbox"
                checked={guardian}
                onChange={event => props.onGuardian(event.target.checked)}
              />
              <span>Eine sorgeberechtigte Person unterschreibt</span>
            </label>
          )}
          <SignatureField label={sheet.labels.signature} own={sheet} onChange={props.onSigned} />
          {problem && <Alert kind="danger" title={problem} live />}
          <Button variant="primary" tall icon="check" busy={busy} onClick={props.onSave}>
            Einwilligung eintragen
          </Button>
          <p className="s muted">{sheet.legal}</p>
        </>
      )}
    </section>
  )
}
