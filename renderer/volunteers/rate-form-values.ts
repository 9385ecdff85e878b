import { z } from 'zod'
import { day } from '../../shared/lib/dates.ts'
import { neededLine } from '../../shared/lib/text-fields.ts'
import type { Rate } from '../../shared/volunteers/money.ts'
import { centsOfEuros, minutesOfHours } from './account-words.ts'
import { typedEuros, typedHours } from './number-schemas.ts'

const CENTS = 100
const MINUTES = 60

/** As it is typed: euros and hours. `taken`: days that have rates already. */
export function rateForm(taken: readonly string[]) {
  return z.strictObject({
    validFrom: day.refine(on => !taken.includes(on), {
      message: 'Für diesen Tag gibt es schon Sätze. Bitte entfernen Sie diese zuerst.',
    }),
    lotseEuros: typedEuros,
    interpreterEuros: typedEuros,
    interpreterPerClient: z.int().min(0).max(100),
    hoursPerYear: typedHours,
    coordinatingHoursPerYear: typedHours,
    warnEurosPerMonth: typedEuros,
    warnEurosPerYear: typedEuros,
    source: neededLine('Bitte geben Sie an, woher die Sätze stammen.', 160),
  })
}
export type RateForm = z.infer<ReturnType<typeof rateForm>>

/** The next rates begin as the last ones; only day and source are asked anew. */
export function toRateForm(rate: Rate): Omit<RateForm, 'validFrom' | 'source'> {
  return {
    lotseEuros: rate.lotseCentsPerHour / CENTS,
    interpreterEuros: rate.interpreterCents / CENTS,
    interpreterPerClient: rate.interpreterPerClient,
    hoursPerYear: rate.minutesPerYear / MINUTES,
    coordinatingHoursPerYear: rate.coordinatingMinutesPerYear / MINUTES,
    warnEurosPerMonth: rate.warnCentsPerMonth / CENTS,
    warnEurosPerYear: rate.warnCentsPerYear / CENTS,
  }
}

const whole = (value: number | null) => value ?? 0

export function toRate(form: RateForm): Rate {
  return {
    ...{ validFrom: form.validFrom, source: form.source },
    lotseCentsPerHour: whole(centsOfEuros(form.lotseEuros)),
    interpreterCents: whole(centsOfEuros(form.interpreterEuros)),
    interpreterPerClient: form.interpreterPerClient,
    minutesPerYear: whole(minutesOfHours(form.hoursPerYear)),
    coordinatingMinutesPerYear: whole(minutesOfHours(form.coordinatingHoursPerYear)),
    warnCentsPerMonth: whole(centsOfEuros(form.warnEurosPerMonth)),
    warnCentsPerYear: whole(centsOfEuros(form.warnEurosPerYear)),
  }
}
