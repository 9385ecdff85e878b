import { z } from 'zod'
import { centsOfEuros, minutesOfHours } from './account-words.ts'

/** As typed: hours that are whole minutes. */
export const typedHours = z
  .number()
  .min(0)
  .max(3000)
  .refine(value => minutesOfHours(value) !== null, {
    message: 'Bitte so, dass es ganze Minuten sind, zum Beispiel 12,5.',
  })

/** As typed: euros that are whole cents. */
export const typedEuros = z
  .number()
  .min(0)
  .max(1_000_000)
  .refine(value => centsOfEuros(value) !== null, {
    message: 'Höchstens zwei Stellen nach dem Komma.',
  })
