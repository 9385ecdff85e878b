import { useEffect, useId } from 'react'
import { useFormContext } from 'react-hook-form'
import { FieldError } from '../../ui/field-error.tsx'
import { useFields } from '../../ui/form-parts.ts'

type Props = {
  name: string
  /** How the list is called in the summary. */
  label?: string
}

/** What is wrong with a list as a whole, such as two rows that say the same. */
export function ListProblem({ name, label = '' }: Props) {
  const id = useId()
  const fields = useFields()
  const { getFieldState, formState } = useFormContext()
  const { error } = getFieldState(name, formState) as {
    error?: { message?: string; root?: { message?: string } }
  }
  useEffect(() => {
    fields.set(name, { id, label, missing: '', sensitive: false, judge: undefined })
    return () => {
      fields.delete(name)
    }
  }, [fields, name, id, label])
  const message = error?.root?.message ?? error?.message
  if (!message) return null
  return (
    <div id={id} tabIndex={-1}>
      <FieldError id={id} error={message} />
    </div>
  )
}
