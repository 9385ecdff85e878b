import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../shared/settings/settings.ts'
import { amountsForm, toAmounts, toForm } from './amounts-form.ts'

const cents = fc.integer({ min: 0, max: 10_000_000 })

describe('amounts', () => {
  it('keep every cent on the way through the form', () => {
    fc.assert(
      fc.property(cents, cents, (hour, year) => {
        const amounts = {
          ...defaultSettings.amounts,
          lotseCentsPerHour: hour,
          warnCentsPerYear: year,
        }
        const form = toForm(amounts)
        expect(amountsForm.safeParse(form).success).toBe(true)
        expect(toAmounts(form)).toEqual(amounts)
      }),
    )
  })

  it('refuse a tenth of a cent and negative money', () => {
    const form = toForm(defaultSettings.amounts)
    expect(amountsForm.safeParse({ ...form, lotseEurosPerHour: 5.005 }).success).toBe(false)
    expect(amountsForm.safeParse({ ...form, lotseEurosPerHour: -1 }).success).toBe(false)
    expect(amountsForm.safeParse({ ...form, lotseEurosPerHour: 5.01 }).success).toBe(true)
  })
})
