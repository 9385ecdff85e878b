import { FieldError } from './field-error.tsx'
import { type FieldProps, useField } from './use-field.ts'
import './field.css'

/** One box with its sentence. `hint` stands below in small. The value is a boolean. */
export function CheckField(props: FieldProps) {
  const { label, hint, disabled } = props
  const { id, field, error, aria } = useField(props, { verb: 'bestätigen' })
  return (
    <div className="kern-form-check-field">
      <label className="field__choice">
        <input
          aria-invalid={aria['aria-invalid']}
          aria-describedby={aria['aria-describedby']}
          type="checkbox"
          className="kern-form-check__checkbox"
          id={id}
          name={field.name}
          ref={field.ref}
          disabled={disabled}
          checked={field.value === true}
          onBlur={field.onBlur}
          onChange={event => field.onChange(event.target.checked)}
        />
        <span>
          {label}
          {hint && <small id={`${id}-hint`}>{hint}</small>}
        </span>
      </label>
      <FieldError id={id} error={error} />
    </div>
  )
}
