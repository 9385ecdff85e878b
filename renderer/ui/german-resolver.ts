import { zodResolver } from '@hookform/resolvers/zod'
import { type FieldErrors, type FieldValues, get, type Resolver, set } from 'react-hook-form'
import type { z } from 'zod'
import { type Fields, fieldAt } from './form-parts.ts'
import { germanMessage } from './german-messages.ts'

/** The schema's problems in German, and what the fields themselves know about what was typed. */
export function germanResolver<I extends FieldValues, O extends FieldValues>(
  schema: z.ZodType<O, I>,
  fields: Fields,
): Resolver<I, unknown, O> {
  const bySchema = zodResolver(schema, {
    error: issue => germanMessage(issue, fieldAt(fields, issue.path ?? [])),
  })
  return async (values, context, options) => {
    const result = await bySchema(values, context, options)
    const errors: FieldErrors = { ...result.errors }
    for (const [name, field] of fields) {
      const message = field.judge?.(get(values, name))
      if (message !== undefined) set(errors, name, { type: 'field', message })
    }
    if (Object.keys(errors).length === 0) return result
    return { values: {}, errors: errors as FieldErrors<I> }
  }
}
