import type { HTMLInputAutoCompleteAttribute } from 'react'
import { FieldFrame } from './field-frame.tsx'
import { type FieldProps, useField } from './use-field.ts'

type Props = FieldProps & {
  type?: 'text' | 'email' | 'tel'
  autoComplete?: HTMLInputAutoCompleteAttribute
  maxLength?: number
  placeholder?: string
  /** Names in their own script: 'auto' lets the first letter decide the direction. */
  dir?: 'auto' | 'rtl' | 'ltr'
  lang?: string
  spellCheck?: boolean
  autoFocus?: boolean
  /** What an emptied field becomes; null for columns that may be empty. */
  empty?: '' | null
}

export function TextField(props: Props) {
  const { type = 'text', autoComplete = 'off', empty = '', disabled, ...rest } = props
  const { maxLength, placeholder, dir, lang, spellCheck, autoFocus } = rest
  const { id, field, error, aria } = useField(props)
  return (
    <FieldFrame {...props} id={id} error={error}>
      <input
        {...{ maxLength, placeholder, dir, lang, spellCheck, autoFocus, autoComplete, disabled }}
        {...aria}
        className="kern-form-input__input"
        id={id}
        type={type}
        name={field.name}
        ref={field.ref}
        value={typeof field.value === 'string' ? field.value : ''}
        onBlur={field.onBlur}
        onChange={event => field.onChange(event.target.value === '' ? empty : event.target.value)}
      />
    </FieldFrame>
  )
}
