import { expect, test } from 'vitest'
import { formatPhone, readPhone } from './phone.ts'

test.each([
  ['0152 5550178', '+491525550178'],
  ['0152/555-0178', '+491525550178'],
  ['+49 152 5550178', '+491525550178'],
  ['0049 152 5550178', '+491525550178'],
  ['+49 (0)6031 83-0', '+496031830'],
  ['０１５２ ５５５０１７８', '+491525550178'],
  ['+380 44 123 4567', '+380441234567'],
])('%s is %s, and shown in a form that reads back the same', (typed, expected) => {
  expect(readPhone(typed)).toBe(expected)
  expect(readPhone(formatPhone(expected))).toBe(expected)
})

test.each(['', '12', 'Handy vom Sohn', '0152 555 0178 (Sohn)', '+', '0'.repeat(40)])(
  '"%s" is no number',
  typed => expect(readPhone(typed)).toBeNull(),
)

test('numbers of this country stand without its code', () => {
  expect(formatPhone('+491525550178')).toBe('01525550178')
  expect(formatPhone('+496031830123')).toBe('06031 830123')
  expect(formatPhone('+380441234567')).toMatch(/^\+380 /)
  expect(formatPhone('kein Anschluss')).toBe('kein Anschluss')
})
