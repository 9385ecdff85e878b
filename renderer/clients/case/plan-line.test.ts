import { expect, test } from 'vitest'
import { readPlanLine } from './plan-line.ts'

const today = '2026-11-16'

test.each([
  ['Foto bringen bis 24.11.', 'Foto bringen', '2026-11-24'],
  ['Foto bringen, bis zum 24.11.', 'Foto bringen', '2026-11-24'],
  ['Erst anrufen. Dann hingehen bis morgen', 'Erst anrufen. Dann hingehen', '2026-11-17'],
  ['Von 9 bis 12 warten bis Freitag', 'Von 9 bis 12 warten', '2026-11-20'],
  ['Antrag ist gestellt', 'Antrag ist gestellt', null],
  ['War krank bis 3.11.', 'War krank bis 3.11.', null],
])('%s', (typed, text, dueOn) => {
  expect(readPlanLine(typed, today)).toEqual({ text, dueOn, noSuchDay: false })
})

test('a day that no calendar has stays where it was typed', () => {
  expect(readPlanLine('Foto bis 31.2.', today)).toEqual({
    text: 'Foto bis 31.2.',
    dueOn: null,
    noSuchDay: true,
  })
})
