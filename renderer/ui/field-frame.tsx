import type { ReactNode } from 'react'
import { FieldError } from './field-error.tsx'
import type { FieldProps } from './use-field.ts'
import './field.css'

type Props = FieldProps & {
  id: string
  error: string | undefined
  children: ReactNode
  /** As wide as what is typed: a date, a code. */
  short?: boolean | undefined
}

/** Label, hint, control and error in the order in which they are read. */
export function FieldFrame({ id, label, hint, optional, error, short, children }: Props) {
  return (
    <div className={short ? 'kern-form-input field field--short' : 'kern-form-input field'}>
      <label className="kern-label field__label" htmlFor={id}>
        {label}
        {optional && <span className="field__optional"> freiwillig</span>}
      </label>
      {children}
      <FieldError id={id} error={error} />
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
