import { type FocusEvent, useEffect, useId } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { firstMessage } from './form-errors.ts'
import { type FieldInfo, useFields } from './form-parts.ts'

/** What every field takes. */
export type FieldProps = {
  name: string
  label: string
  hint?: string
  /** Shows "freiwillig"; the schema decides whether empty is allowed. */
  optional?: boolean
  disabled?: boolean
  /** The label with its article in the accusative: "den Familiennamen". */
  ask?: string
  /** The whole sentence for an empty field, where `ask` does not fit. */
  missing?: string
}

type Options = {
  verb?: 'angeben' | 'auswählen' | 'bestätigen'
  sensitive?: boolean
  judge?: FieldInfo['judge']
}

function missingSentence({ label, ask, missing }: FieldProps, verb: Options['verb']): string {
  if (missing) return missing
  if (verb === 'auswählen') {
    return ask ? `Bitte wählen Sie ${ask} aus.` : `Bitte wählen Sie bei „${label}“ etwas aus.`
  }
  if (verb === 'bestätigen') return `Bitte bestätigen Sie: ${label}`
  return ask ? `Bitte geben Sie ${ask} an.` : `Bitte geben Sie „${label}“ an.`
}

/** Value, error and ids of one field, and its entry in the form's list of fields. */
export function useField(props: FieldProps, options: Options = {}) {
  const { name, label, hint } = props
  const { verb = 'angeben', sensitive = false, judge } = options
  const id = useId()
  const fields = useFields()
  const { trigger } = useFormContext()
  const { field, fieldState } = useController({ name })
  const error = firstMessage(fieldState.error)
  const missing = missingSentence(props, verb)

  useEffect(() => {
    fields.set(name, { id, label, missing, sensitive, judge })
    return () => {
      // A form keeps the value of a field that has gone: it must still know that it is a secret.
      if (!sensitive) fields.delete(name)
    }
  }, [fields, name, id, label, missing, sensitive, judge])

  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  const aria = {
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
    'aria-required': props.optional ? undefined : true,
  }
  /** For fields that show their own problem as soon as they are left. */
  function leave(event: FocusEvent) {
    field.onBlur()
    // A new line of text would push away the button that is being pressed, and the click with it.
    if (event.relatedTarget?.closest('button, a')) return
    if (error !== undefined || judge?.(field.value) !== undefined) void trigger(name)
  }
  return { id, field, error, aria, leave }
}
