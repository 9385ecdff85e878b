import { z } from 'zod'
import type { Amounts } from '../../shared/settings/settings.ts'

const MOST_EUROS = 100_000
const CENTS = 100

const euros = z
  .number()
  .min(0)
  .max(MOST_EUROS)
  .refine(value => Number.isInteger(Math.round(value * CENTS * 1e6) / 1e6), {
    message: 'Höchstens zwei Stellen nach dem Komma.',
  })

/** The amounts as people write them: in euros. The store keeps whole cents. */
export const amountsForm = z.strictObject({
  lotseEurosPerHour: euros,
  lotseHoursPerYear: z.int().min(0).max(2000),
  coordinatingLotseHoursPerYear: z.int().min(0).max(2000),
  interpreterEurosPerAssignment: euros,
  interpreterAssignmentsPerClient: z.int().min(0).max(100),
  warnEurosPerMonth: euros,
  warnEurosPerYear: euros,
})
export type AmountsForm = z.infer<typeof amountsForm>

const toCents = (value: number) => Math.round(value * CENTS)

export function toForm(amounts: Amounts): AmountsForm {
  return {
    lotseEurosPerHour: amounts.lotseCentsPerHour / CENTS,
    lotseHoursPerYear: amounts.lotseHoursPerYear,
    coordinatingLotseHoursPerYear: amounts.coordinatingLotseHoursPerYear,
    interpreterEurosPerAssignment: amounts.interpreterCentsPerAssignment / CENTS,
    interpreterAssignmentsPerClient: amounts.interpreterAssignmentsPerClient,
    warnEurosPerMonth: amounts.warnCentsPerMonth / CENTS,
    warnEurosPerYear: amounts.warnCentsPerYear / CENTS,
  }
}

export function toAmounts(form: AmountsForm): Amounts {
  return {
    lotseCentsPerHour: toCents(form.lotseEurosPerHour),
    lotseHoursPerYear: form.lotseHoursPerYear,
    coordinatingLotseHoursPerYear: form.coordinatingLotseHoursPerYear,
    interpreterCentsPerAssignment: toCents(form.interpreterEurosPerAssignment),
    interpreterAssignmentsPerClient: form.interpreterAssignmentsPerClient,
    warnCentsPerMonth: toCents(form.warnEurosPerMonth),
    warnCentsPerYear: toCents(form.warnEurosPerYear),
  }
}
