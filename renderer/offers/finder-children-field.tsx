import { FieldFrame } from '../ui/field-frame.tsx'
import { TypedInput } from '../ui/typed-input.tsx'
import { type FieldProps, useField } from '../ui/use-field.ts'
import { readChildren } from './finder-children.ts'

const PROBLEM = 'Bitte das Alter in Zahlen, zum Beispiel: 4, 20 Monate.'

function judge(value: unknown): string | undefined {
  return typeof value === 'string' && !readChildren(value).isReadable ? PROBLEM : undefined
}

/** All children in one line. */
export function ChildrenField(props: FieldProps) {
  const control = useField(props, { judge })
  const { id, error, aria, field } = control
  return (
    <FieldFrame {...props} id={id} error={error}>
      <TypedInput
        {...aria}
        id={id}
        control={control}
        shown={typeof field.value === 'string' ? field.value : ''}
        read={text => text}
        placeholder="4, 20 Monate"
        maxLength={200}
      />
    </FieldFrame>
  )
}
