import { useEffect, useRef } from 'react'
import { type FieldValues, useFormContext, useWatch } from 'react-hook-form'

/** Hands what is being typed to whatever stands beside the form. */
export function FormWatch<V extends FieldValues>({ onChange }: { onChange: (values: V) => void }) {
  const { control } = useFormContext<V>()
  const values = useWatch({ control }) as V
  const listener = useRef(onChange)
  listener.current = onChange
  useEffect(() => listener.current(values), [values])
  return null
}
