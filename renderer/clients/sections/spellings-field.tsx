import { FieldFrame } from '../../ui/field-frame.tsx'
import { TypedInput } from '../../ui/typed-input.tsx'
import { type FieldProps, useField } from '../../ui/use-field.ts'

/** A list in one line, parted by commas; the Arabic comma counts too. */
function read(text: string): string[] {
  return text
    .split(/[,;،؛]/)
    .map(part => part.trim())
    .filter(Boolean)
}

export function SpellingsField(props: FieldProps) {
  const control = useField(props)
  const { id, field, error, aria } = control
  const list: unknown = field.value
  return (
    <FieldFrame {...props} id={id} error={error}>
      <TypedInput
        {...aria}
        id={id}
        control={control}
        shown={Array.isArray(list) ? list.join(', ') : ''}
        read={read}
        disabled={props.disabled}
        dir="auto"
      />
    </FieldFrame>
  )
}
