import { expect, test } from 'vitest'
import { AppError } from '../../shared/errors.ts'
import type { Planned } from '../../shared/volunteers/money.ts'
import { centsOfEuros, minutesOfHours } from './account-words.ts'
import { planRefusal, roomOf, roomText, spareOf } from './plan-words.ts'

const plan = (part: Partial<Planned> = {}): Planned => ({
  helperId: '019a8b00-0000-7000-8000-00000000000a',
  helperName: 'Kidane, Abrehet',
  ...{ minutes: 7200, cap: 16_560, usedMinutes: 3000 },
  ...part,
})
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('only what is planned and not yet worked can be given away', () => {
  expect(spareOf(plan())).toBe(4200)
  expect(spareOf(plan({ usedMinutes: 8000 }))).toBe(0)
})

test('what fits under the cap is said', () => {
  expect(roomOf(plan())).toBe(9360)
  expect(plain(roomText(plan()))).toBe('Zugesagt sind 120 h von 276 h, 156 h passen noch.')
  expect(plain(roomText(plan({ minutes: 16_560 })))).toContain('mehr passt nicht')
})

test('a refusal says how much would have been possible', () => {
  const ofPerson = new AppError('cap-reached', { cap: 'person', most: 600 })
  expect(plain(planRefusal(ofPerson))).toContain('höchstens 10 h.')
  const ofBudget = new AppError('cap-reached', { cap: 'budget', most: 90 })
  expect(plain(planRefusal(ofBudget))).toMatch(/^Das Budget.*höchstens 1 h 30\./)
  const tooMuch = new AppError('invalid', { fields: ['minutes'], most: 4200 })
  expect(plain(planRefusal(tooMuch))).toContain('höchstens 70 h.')
})

test('hours are whole minutes and euros whole cents, or nothing', () => {
  expect([12.5, 0.1, 276].map(minutesOfHours)).toEqual([750, 6, 16_560])
  expect(minutesOfHours(1.33)).toBeNull()
  expect([9600, 0.1, 19.99].map(centsOfEuros)).toEqual([960_000, 10, 1999])
  expect(centsOfEuros(0.005)).toBeNull()
})
