import { FieldError } from '../ui/field-error.tsx'
import { type FieldProps, useField } from '../ui/use-field.ts'
import '../ui/field.css'

type Props = FieldProps & { options: readonly { value: string; label: string }[] }

/** Some out of a few, as boxes. The value is a list. */
export function ChoicesField(props: Props) {
  const { label, hint, options, disabled } = props
  const { id, field, error, aria } = useField(props, { verb: 'auswählen' })
  const chosen: readonly string[] = Array.isArray(field.value) ? field.value : []
  const toggle = (value: string, isOn: boolean) =>
    field.onChange(
      options
        .map(option => option.value)
        .filter(other => (other === value ? isOn : chosen.includes(other))),
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend can't carry the error and the hint
    <div
      role="group"
      className="field__group"
      aria-labelledby={`${id}-label`}
      aria-describedby={aria['aria-describedby']}
    >
      <p className="field__legend" id={`${id}-label`}>
        {label}
      </p>
      <div className="field__row">
        {options.map(({ value, label: name }, index) => (
          <label className="field__choice" key={value}>
            <input
              type="checkbox"
              className="kern-form-check__checkbox"
              // The first one carries the id, so that the error summary can move the focus here.
              id={index === 0 ? id : undefined}
              disabled={disabled}
              checked={chosen.includes(value)}
              aria-invalid={aria['aria-invalid']}
              ref={index === 0 ? field.ref : undefined}
              onBlur={field.onBlur}
              onChange={event => toggle(value, event.target.checked)}
            />
            <span>{name}</span>
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
