import { expect, it } from 'vitest'
import { longMoment, shortMoment } from './moments.ts'

const friday = '2026-11-13T16:42:00.000Z'

it('leaves the year out where it is obvious', () => {
  expect(shortMoment(friday, '2026-11-16T08:00:00.000Z')).toBe('Fr 13.11., 17:42')
  expect(shortMoment(friday, '2027-01-04T08:00:00.000Z')).toBe('13.11.2026, 17:42')
})

it('names the day in full', () => {
  expect(longMoment(friday)).toBe('Freitag, 13. November 2026, 17:42 Uhr')
})
