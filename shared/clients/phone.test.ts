import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPhone, isPhone, readPhone } from './phone.ts'

test.each([
  ['0152 555 0142', '+491525550142'],
  ['0152/555-0142', '+491525550142'],
  ['+49 152 5550142', '+491525550142'],
  ['+49 (0)6031 83-0', '+496031830'],
  ['0049 152 5550142', '+491525550142'],
  ['\uff10\uff11\uff15\uff12 \uff15\uff15\uff15\uff10\uff11\uff14\uff12', '+491525550142'],
  ['+380 44 123 4567', '+380441234567'],
  ['0043 1 5550142', '+4315550142'],
])('%s is %s, and is shown in a form that reads back the same', (typed, number) => {
  expect(readPhone(typed)).toBe(number)
  expect(isPhone(number)).toBe(true)
  expect(readPhone(formatPhone(number))).toBe(number)
})

test.each([
  ...['', '12', '110', 'Amina', '0152 555 0142 (Sohn)', '+', '+999 5550142'],
  ...['0'.repeat(40), '1'.repeat(40)],
])('"%s" is no number', typed => expect(readPhone(typed)).toBeNull())

test('numbers of this country stand without its code', () => {
  expect(formatPhone('+491525550142')).toBe('0152 555 0142')
  expect(formatPhone('+496031830123')).toBe('06031 830123')
  expect(formatPhone('+380441234567')).toMatch(/^\+380 /)
  expect(formatPhone('kein Anschluss')).toBe('kein Anschluss')
})

test('what has been read once stays as it is, however it is shown', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9+ ()/-]{1,20}$/), typed => {
      const number = readPhone(typed)
      if (number === null) return
      expect(isPhone(number)).toBe(true)
      expect(readPhone(formatPhone(number))).toBe(number)
    }),
  )
})
