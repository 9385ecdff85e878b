import { AppError } from '../../shared/errors.ts'
import { addDays, day } from '../../shared/lib/dates.ts'

/** Something that has happened is written down on its day or afterwards. */
export function pastDay(today: string) {
  return day.refine(on => on <= today, {
    message: 'Dieser Tag liegt noch vor uns. Bitte tragen Sie ein, wann es war.',
  })
}

const LONGEST_DAYS = 731

/** A consent ends, and not too far away. */
export function endDay(today: string) {
  return day
    .refine(until => until >= today, { message: 'Dieser Tag ist schon vorbei.' })
    .refine(until => until <= addDays(today, LONGEST_DAYS), {
      message: 'Bitte höchstens zwei Jahre.',
    })
}

/** The contract names "move.on"; the form's field is only "on". */
export function atOwnFields(error: unknown): unknown {
  const fields = error instanceof AppError && error.code === 'invalid' && error.details?.fields
  if (!Array.isArray(fields)) return error
  return new AppError('invalid', {
    fields: fields.map(field => String(field).split('.').at(-1) ?? ''),
  })
}

/** A refusal goes to the fields of this form. */
export async function asForm<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw atOwnFields(error)
  }
}
