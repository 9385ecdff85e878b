import { useEffect, useRef } from 'react'
import { type FieldValues, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { type Fields, fieldAt, useFields } from '../ui/form-parts.ts'

type Props<V extends FieldValues> = {
  schema: z.ZodType<unknown, V>
  /** The values as they stand, and what is missing first, in words. */
  onChange: (values: V, missing: string | null) => void
}

function firstMissing(schema: z.ZodType, values: FieldValues, fields: Fields): string | null {
  const issue = schema.safeParse(values).error?.issues[0]
  if (!issue) return null
  const label = fieldAt(fields, issue.path)?.label
  if (!label) return 'Eine Angabe passt noch nicht.'
  const value: unknown = values[String(issue.path[0])]
  const empty = value === '' || value === null || value === undefined
  return empty ? `Es fehlt noch: ${label}.` : `Bitte prüfen Sie: ${label}.`
}

/** Stands last in a Form, so that the bar outside of it can say what is missing. */
export function FormWatch<V extends FieldValues>({ schema, onChange }: Props<V>) {
  const values = useWatch<V>() as V
  const fields = useFields()
  const tell = useRef(onChange)
  tell.current = onChange
  useEffect(() => {
    tell.current(values, firstMissing(schema, values, fields))
  }, [values, schema, fields])
  return null
}
