import { FieldError } from './field-error.tsx'
import type { Option } from './select-field.tsx'
import { type FieldProps, useField } from './use-field.ts'
import './field.css'

type Props = FieldProps & {
  options: readonly Option[]
  /** Two beside each other where there is room. */
  columns?: boolean
}

/** Some of a few: all of them in sight. The value is the list of those that are ticked. */
export function ChecksField(props: Props) {
  const { label, hint, optional, options, disabled, columns } = props
  const { id, field, error, aria } = useField(props, { verb: 'auswählen' })
  const chosen: string[] = Array.isArray(field.value) ? field.value : []
  const toggle = (value: string) =>
    field.onChange(
      options.map(option => option.value).filter(key => chosen.includes(key) !== (key === value)),
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend takes no part in the layout
    <div
      role="group"
      className="field__group"
      aria-labelledby={`${id}-label`}
      aria-describedby={aria['aria-describedby']}
    >
      <p className="field__legend" id={`${id}-label`}>
        {label}
        {optional && <span className="field__optional"> freiwillig</span>}
      </p>
      <div className={columns ? 'field__columns' : 'field__row'}>
        {options.map(({ value, label: text }, index) => (
          <label className="field__choice" key={value}>
            <input
              type="checkbox"
              className="kern-form-check__checkbox"
              // The first one carries the id, so that the error summary can move the focus here.
              id={index === 0 ? id : undefined}
              disabled={disabled}
              aria-invalid={aria['aria-invalid']}
              name={id}
              ref={index === 0 ? field.ref : undefined}
              checked={chosen.includes(value)}
              onBlur={field.onBlur}
              onChange={() => toggle(value)}
            />
            <span>{text}</span>
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
