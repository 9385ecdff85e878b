import { type Ref, useId } from 'react'
import { Button } from '../ui/button.tsx'
import { FieldError } from '../ui/field-error.tsx'
import { PassphraseStrength } from './passphrase-strength.tsx'
import { PassphraseSuggestion } from './passphrase-suggestion.tsx'
import type { PassphraseChoice } from './use-passphrase-choice.ts'
import '../ui/field.css'
import './passphrase-step.css'

const quietInput = {
  className: 'kern-form-input__input',
  autoComplete: 'new-password',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
  maxLength: 1024,
  translate: 'no',
  'data-sensitive': true,
} as const

type RepeatProps = { choice: PassphraseChoice; label: string; error: string | null }

/** Only where nobody could see what was typed. */
function Repeat({ choice, label, error }: RepeatProps) {
  const id = useId()
  return (
    <div className="kern-form-input field">
      <label className="kern-label field__label" htmlFor={id}>
        {label} noch einmal
      </label>
      <input
        {...quietInput}
        id={id}
        ref={choice.repeatField}
        type="password"
        value={choice.repeat}
        required
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={event => choice.setRepeat(event.target.value)}
      />
      <FieldError id={id} error={error ?? undefined} />
    </div>
  )
}

type Props = { choice: PassphraseChoice; label?: string; ref?: Ref<HTMLDivElement> }

/** The choice of a new passphrase with an honest measure; the state is `usePassphraseChoice`. */
export function PassphraseStep({ choice, label = 'Passphrase', ref }: Props) {
  const id = useId()
  const { visible, error, asksRepeat } = choice
  const aboutRepeat = error !== null && asksRepeat && choice.strength?.acceptable === true
  const own = aboutRepeat ? null : error
  return (
    <div className="stack-2" ref={ref}>
      <div className="kern-form-input field">
        <label className="kern-label field__label" htmlFor={id}>
          {label}
        </label>
        <div className="passphrase__field">
          <input
            {...quietInput}
            id={id}
            ref={choice.field}
            type={visible ? 'text' : 'password'}
            value={choice.value}
            required
            aria-invalid={own ? true : undefined}
            aria-describedby={[own && `${id}-error`, `${id}-strength`].filter(Boolean).join(' ')}
            onChange={event => choice.type(event.target.value)}
          />
          <Button tall icon={visible ? 'eye-off' : 'eye'} onClick={choice.toggle}>
            {visible ? 'Verbergen' : 'Zeigen'}
          </Button>
        </div>
        <FieldError id={id} error={own ?? undefined} />
        <PassphraseStrength id={`${id}-strength`} choice={choice} />
      </div>
      {asksRepeat && <Repeat choice={choice} label={label} error={aboutRepeat ? error : null} />}
      <PassphraseSuggestion choice={choice} />
    </div>
  )
}
