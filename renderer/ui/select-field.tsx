import { FieldFrame } from './field-frame.tsx'
import { Icon } from './icon.tsx'
import { type FieldProps, useField } from './use-field.ts'

export type Option<V extends string = string> = { value: V; label: string }

type Props = FieldProps & {
  options: readonly Option[]
  /** The empty choice; `null` leaves it out where there is always a value. */
  placeholder?: string | null
}

export function SelectField(props: Props) {
  const { options, placeholder = 'Bitte auswählen', disabled } = props
  const { id, field, error, aria } = useField(props, { verb: 'auswählen' })
  return (
    <FieldFrame {...props} id={id} error={error}>
      <span className="field__select">
        <select
          {...aria}
          className="kern-form-input__select"
          id={id}
          name={field.name}
          ref={field.ref}
          disabled={disabled}
          value={typeof field.value === 'string' ? field.value : ''}
          onBlur={field.onBlur}
          onChange={event => field.onChange(event.target.value || null)}
        >
          {placeholder !== null && <option value="">{placeholder}</option>}
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" size="s" />
      </span>
    </FieldFrame>
  )
}
