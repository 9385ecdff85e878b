import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPhone, readPhone } from './phone.ts'

test.each([
  ['0152 555 0142', '+491525550142'],
  ['0152/555-0142', '+491525550142'],
  ['+49 152 5550142', '+491525550142'],
  ['+49 (0)152 5550142', '+491525550142'],
  ['0049 152 5550142', '+491525550142'],
  ['\uff10152 5550142', '+491525550142'],
  ['06031 83-0', '+496031830'],
  ['+380 44 123 4567', '+380441234567'],
  ['0043 1 5550142', '+4315550142'],
])('%s is %s', (typed, number) => {
  expect(readPhone(typed)).toBe(number)
  expect(isPhone(number)).toBe(true)
})

test.each(['', '110', 'Amina', '0152 55 Amina', '+', '+999 5550142', '1'.repeat(40)])(
  '"%s" is no number',
  typed => expect(readPhone(typed)).toBeNull(),
)

test('what has been read once stays as it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9+ ()/-]{1,20}$/), typed => {
      const number = readPhone(typed)
      if (number !== null) expect(readPhone(number)).toBe(number)
    }),
  )
})
