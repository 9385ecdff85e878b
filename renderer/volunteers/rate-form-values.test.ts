import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstRate, type Rate, rate } from '../../shared/volunteers/money.ts'
import { rateForm, toRate, toRateForm } from './rate-form-values.ts'

const cents = fc.nat(10_000_000)
const minutes = fc.nat(180_000)

test('every rate comes back from its form to the cent and to the minute', () => {
  const rates: fc.Arbitrary<Rate> = fc.record({
    validFrom: fc.constant('2026-01-01'),
    lotseCentsPerHour: cents,
    interpreterCents: cents,
    interpreterPerClient: fc.nat(100),
    minutesPerYear: minutes,
    coordinatingMinutesPerYear: minutes,
    warnCentsPerMonth: cents,
    warnCentsPerYear: cents,
    source: fc.constant('Bescheid'),
  })
  fc.assert(
    fc.property(rates, one => {
      const typed = { ...toRateForm(one), validFrom: one.validFrom, source: one.source }
      expect(rate.parse(toRate(rateForm([]).parse(typed)))).toEqual(one)
    }),
  )
})

test('a day that has rates already is refused, as is half a cent', () => {
  const typed = { ...toRateForm(firstRate), validFrom: '2026-01-01', source: 'Bescheid' }
  expect(rateForm(['2026-01-01']).safeParse(typed).success).toBe(false)
  expect(rateForm([]).safeParse({ ...typed, lotseEuros: 5.005 }).success).toBe(false)
  expect(rateForm(['2025-01-01']).safeParse(typed).success).toBe(true)
})
