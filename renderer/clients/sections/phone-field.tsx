import { formatPhone, readPhone } from '../../../shared/clients/phone.ts'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { TypedInput } from '../../ui/typed-input.tsx'
import { type FieldProps, useField } from '../../ui/use-field.ts'

const isRead = (value: string) => value === '' || readPhone(value) === value

function judge(value: unknown): string | undefined {
  if (typeof value !== 'string' || isRead(value)) return undefined
  return 'Das ist keine Telefonnummer. Bitte nur Ziffern, mit Vorwahl, zum Beispiel 0152 5550178.'
}

/** Typed in any way, shown in one. The value is E.164, empty, or what could not be read. */
export function PhoneField(props: FieldProps) {
  const control = useField(props, { judge })
  const { id, field, error, aria } = control
  const value = typeof field.value === 'string' ? field.value : ''
  return (
    <FieldFrame {...props} id={id} error={error}>
      <TypedInput
        {...aria}
        id={id}
        control={control}
        shown={isRead(value) ? formatPhone(value) : value}
        read={text => (text.trim() === '' ? '' : (readPhone(text) ?? text))}
        disabled={props.disabled}
        inputMode="tel"
        dir="ltr"
      />
    </FieldFrame>
  )
}
