import { type ReactNode, useEffect, useState } from 'react'
import { useFormContext } from 'react-hook-form'

type Props = {
  title: string
  /** The fields inside: a problem with one of them opens it. */
  names: readonly string[]
  /** Something stands there already. */
  isFilled?: boolean
  children: ReactNode
}

/** What is rarely needed; closed, but never with a problem inside. */
export function FormFold({ title, names, isFilled = false, children }: Props) {
  const { getFieldState, formState } = useFormContext()
  const [open, setOpen] = useState(isFilled)
  const hasProblem = names.some(name => getFieldState(name, formState).invalid)
  useEffect(() => {
    if (hasProblem) setOpen(true)
  }, [hasProblem])
  return (
    <details
      className="form-fold"
      open={open}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      <div className="stack-2 form-fold__body">{children}</div>
    </details>
  )
}
