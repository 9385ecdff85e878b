import { FieldFrame } from '../ui/field-frame.tsx'
import { TypedInput } from '../ui/typed-input.tsx'
import { type FieldProps, useField } from '../ui/use-field.ts'
import { readClock } from './clock-text.ts'

/** A time of day; takes 9, 930, 9.30 and 9 Uhr. */
export function ClockField(props: FieldProps) {
  const control = useField(props)
  const { id, field, error, aria } = control
  return (
    <FieldFrame {...props} id={id} error={error}>
      <TypedInput
        {...aria}
        id={id}
        control={control}
        shown={typeof field.value === 'string' ? field.value : ''}
        read={readClock}
        placeholder="09:00"
        inputMode="numeric"
      />
    </FieldFrame>
  )
}
