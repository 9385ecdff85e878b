import { FieldError } from './field-error.tsx'
import { type FieldProps, useField } from './use-field.ts'
import './field.css'

type Props = FieldProps & {
  options: readonly { value: string; label: string; note?: string }[]
  /** Short answers stand beside each other. */
  inline?: boolean
}

export function RadioField(props: Props) {
  const { label, hint, optional, options, inline, disabled } = props
  const { id, field, error, aria } = useField(props, { verb: 'auswählen' })
  return (
    <div role="radiogroup" className="field__group" aria-labelledby={`${id}-label`} {...aria}>
      <p className="field__legend" id={`${id}-label`}>
        {label}
        {optional && <span className="field__optional"> freiwillig</span>}
      </p>
      <div className={inline ? 'field__row' : undefined}>
        {options.map((option, index) => (
          <label className="field__choice" key={option.value}>
            <input
              type="radio"
              className="kern-form-check__radio"
              // The first one carries the id, so that the error summary can move the focus here.
              id={index === 0 ? id : undefined}
              name={id}
              value={option.value}
              disabled={disabled}
              checked={field.value === option.value}
              aria-invalid={aria['aria-invalid']}
              ref={index === 0 ? field.ref : undefined}
              onBlur={field.onBlur}
              onChange={() => field.onChange(option.value)}
            />
            <span>
              {option.label}
              {option.note && <small>{option.note}</small>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
