import { type InputHTMLAttributes, useState } from 'react'
import type { useField } from './use-field.ts'

type Props = {
  id: string
  control: Pick<ReturnType<typeof useField>, 'field' | 'leave'>
  /** The value as it is shown when nobody is typing. */
  shown: string
  /** The value that the typed text means; what can't be read stays as typed. */
  read: (text: string) => unknown
} & Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'value' | 'onChange' | 'onBlur' | 'name'>

/** Keeps the text as it is typed; only when the field is left does it take its usual form. */
export function TypedInput({ id, control, shown, read, ...rest }: Props) {
  const { field, leave } = control
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      {...rest}
      className="kern-form-input__input"
      id={id}
      name={field.name}
      ref={field.ref}
      autoComplete="off"
      spellCheck={false}
      value={typed ?? shown}
      onChange={event => {
        setTyped(event.target.value)
        field.onChange(read(event.target.value))
      }}
      onBlur={event => {
        setTyped(null)
        leave(event)
      }}
    />
  )
}
