import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDay } from '../lib/dates.ts'
import { readQuickLog } from './quick-log.ts'

/** A Monday. */
const today = '2026-11-16'

test.each([
  [
    'Passantrag ausgefüllt, Foto fehlt bis 24.11.',
    'Passantrag ausgefüllt, Foto fehlt',
    '2026-11-24',
  ],
  ['War da. Foto bringen bis 24.11.', 'Foto bringen', '2026-11-24'],
  ['War da. Foto bringen bis 24.11.2026.', 'Foto bringen', '2026-11-24'],
  ['War da! Foto bringen, bis zum 5.1.', 'Foto bringen', '2027-01-05'],
  ['Foto bringen bis morgen', 'Foto bringen', '2026-11-17'],
  ['Foto bringen bis Freitag', 'Foto bringen', '2026-11-20'],
  ['Foto bringen bis Montag', 'Foto bringen', '2026-11-23'],
  ['Foto fehlt. Bis 24.11.', 'Foto fehlt', '2026-11-24'],
  [
    'Am 3. Mai war Dr. Roth da, Attest holen bis 24.11',
    'Am 3. Mai war Dr. Roth da, Attest holen',
    '2026-11-24',
  ],
  ['Brief da\nAntwort schreiben bis 24. November', 'Antwort schreiben', '2026-11-24'],
  ['von 9 bis 12 gesprochen, Antrag bis 24.11.', 'von 9 bis 12 gesprochen, Antrag', '2026-11-24'],
])('%j leaves a step', (text, step, dueOn) => {
  expect(readQuickLog(text, today)).toEqual({
    minutes: null,
    note: text,
    step: { text: step, dueOn },
    noSuchDay: false,
  })
})

test.each([
  'Nur geredet',
  'War bis 24.11. krank geschrieben',
  'War krank bis 3.11.',
  'Gespräch von 9 bis 12',
  'bis 24.11.',
  'Bis dann',
  'Kubis 24.11.',
  'bis',
])('%j leaves none', text => {
  expect(readQuickLog(text, today)).toMatchObject({ note: text, step: null, noSuchDay: false })
})

test('a day that no calendar has is said, not guessed', () => {
  expect(readQuickLog('Foto bringen bis 31.2.', today)).toMatchObject({
    step: null,
    noSuchDay: true,
  })
})

test.each([
  ['50 min Antrag ausgefüllt', 50, 'Antrag ausgefüllt'],
  ['50 Minuten: Antrag', 50, 'Antrag'],
  ['50min, Antrag', 50, 'Antrag'],
  ['0:50 Antrag', 50, 'Antrag'],
  ['1:20 h Antrag', 80, 'Antrag'],
  ['1,5 Std. Antrag', 90, 'Antrag'],
  ['2 h Begleitung', 120, 'Begleitung'],
  ['20 min', 20, ''],
  ['10:30 Uhr angerufen', null, '10:30 Uhr angerufen'],
  ['9:30 bei der Behörde', null, '9:30 bei der Behörde'],
  ['2:30 Uhr nachts', null, '2:30 Uhr nachts'],
  ['5000 min Antrag', null, '5000 min Antrag'],
  ['3 Minister', null, '3 Minister'],
  ['2 Hefte', null, '2 Hefte'],
])('the duration of %j', (text, minutes, note) => {
  expect(readQuickLog(text, today)).toMatchObject({ minutes, note })
})

test('duration and step in one line', () => {
  expect(readQuickLog('  50 min Antrag da. Foto fehlt bis 24.11. ', today)).toEqual({
    minutes: 50,
    note: 'Antrag da. Foto fehlt bis 24.11.',
    step: { text: 'Foto fehlt', dueOn: '2026-11-24' },
    noSuchDay: false,
  })
})

const words = fc.constantFrom(
  'bis',
  '24.11.',
  '31.2.',
  '50 min',
  '0:50',
  'Foto',
  '.',
  ';',
  '\n',
  'zum',
  '🙂',
  'السلام',
  'morgen',
  '½',
)
const anyLine = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(words, { maxLength: 12 }).map(list => list.join(' ')),
)

test('nothing that is typed throws or gets lost, and what is read can be kept', () => {
  fc.assert(
    fc.property(anyLine, text => {
      const { minutes, note, step } = readQuickLog(text, today)
      const typed = text.trim()
      expect(typed.endsWith(note)).toBe(true)
      if (minutes === null) expect(note).toBe(typed)
      else expect(typed.slice(0, typed.length - note.length)).toMatch(/^[\d:.,\s;–\-a-zſ]+$/i)
      if (minutes !== null) expect(minutes >= 0 && minutes <= 1440).toBe(true)
      if (!step) return
      expect(step.text.length > 0 && step.text.length <= 300).toBe(true)
      expect(isDay(step.dueOn) && step.dueOn >= today).toBe(true)
    }),
    { numRuns: 500 },
  )
})
