import { FieldFrame } from './field-frame.tsx'
import { type FieldProps, useField } from './use-field.ts'

type Props = FieldProps & {
  rows?: number
  maxLength?: number
  placeholder?: string
  empty?: '' | null
}

export function AreaField(props: Props) {
  const { rows = 3, maxLength, placeholder, empty = '', disabled } = props
  const { id, field, error, aria } = useField(props)
  return (
    <FieldFrame {...props} id={id} error={error}>
      <textarea
        {...{ rows, maxLength, placeholder, disabled }}
        {...aria}
        className="kern-form-input__input"
        id={id}
        name={field.name}
        ref={field.ref}
        autoComplete="off"
        value={typeof field.value === 'string' ? field.value : ''}
        onBlur={field.onBlur}
        onChange={event => field.onChange(event.target.value === '' ? empty : event.target.value)}
      />
    </FieldFrame>
  )
}
