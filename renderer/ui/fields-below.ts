import { AppError } from '../../shared/errors.ts'

/** The vault names its own input, as "helper.phone"; the fields of the form stand one step higher. */
export function fieldsBelow(input: string, error: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== 'invalid') return error
  const fields = error.details?.fields
  if (!Array.isArray(fields)) return error
  const start = `${input}.`
  const own = fields
    .map(String)
    .map(name => (name.startsWith(start) ? name.slice(start.length) : name))
  return new AppError('invalid', { fields: own })
}
