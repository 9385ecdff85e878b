import { FieldError } from '../ui/field-error.tsx'
import type { Option } from '../ui/select-field.tsx'
import { type FieldProps, useField } from '../ui/use-field.ts'
import '../ui/field.css'

/** Some of a few: all of them in sight. The value is the list of those that are ticked. */
export function ChecksField(props: FieldProps & { options: readonly Option[] }) {
  const { label, hint, optional, options } = props
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
      <div className="field__row">
        {options.map(({ value, label: text }, index) => (
          <label className="field__choice" key={value}>
            <input
              type="checkbox"
              className="kern-form-check__checkbox"
              id={index === 0 ? id : undefined}
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
