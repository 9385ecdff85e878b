import { describe, expect, test } from 'vitest'
import { calendarFile } from './calendar-file.ts'

const recipient = {
  ...{ organisation: 'Bildungswerk Seemental gGmbH', offer: 'Mama lernt Deutsch' },
  ...{ contactPerson: 'Frau Reuter', street: 'Alte Molkerei 4', postcode: '63654' },
  ...{ town: 'Büdingen', phone: '06042 555-20', email: '' },
}
const entry = { id: '019a8b00-0000-7000-8000-00000000000a', code: 'K7M4Q', recipient }
const visit = { day: '2026-11-24', time: '09:30', place: '', with: 'Frau Reuter' }

/** As a calendar reads it: folded lines joined, escapes taken back. */
function readBack(bytes: Uint8Array): Record<string, string> {
  const text = new TextDecoder().decode(bytes)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  const lines = text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)
  expect(lines.filter(line => line === 'BEGIN:VEVENT')).toHaveLength(1)
  return Object.fromEntries(
    lines.map(line => {
      const at = line.indexOf(':')
      const value = line.slice(at + 1).replaceAll('\\n', '\n')
      return [line.slice(0, at), value.replaceAll(/\\([,;\\])/g, '$1')]
    }),
  )
}

describe('the calendar file', () => {
  test('holds time, place, code and telephone', () => {
    expect(readBack(calendarFile({ ...entry, appointment: visit }))).toMatchObject({
      VERSION: '2.0',
      DTSTART: '20261124T093000',
      DURATION: 'PT1H',
      SUMMARY: 'Termin K7M4Q: Mama lernt Deutsch',
      LOCATION: 'Bildungswerk Seemental gGmbH, Alte Molkerei 4, 63654 Büdingen',
      DESCRIPTION: 'Bildungswerk Seemental gGmbH\nbei Frau Reuter\nTelefon 06042 555-20',
      UID: '019a8b00-0000-7000-8000-00000000000a@wir-fallmanagement',
    })
  })

  test('keeps the clock of the wall, in summer and in winter', () => {
    const inSummer = { ...visit, day: '2027-06-24' }
    expect(readBack(calendarFile({ ...entry, appointment: inSummer })).DTSTART).toBe(
      '20270624T093000',
    )
  })

  test('lasts a whole day where no time is known', () => {
    const wholeDay = { ...visit, day: '2026-12-31', time: null }
    expect(readBack(calendarFile({ ...entry, appointment: wholeDay }))).toMatchObject({
      'DTSTART;VALUE=DATE': '20261231',
      'DTEND;VALUE=DATE': '20270101',
    })
  })

  test('goes where the appointment says', () => {
    const elsewhere = { ...visit, place: 'Rathaus; Zimmer 4, 2. Stock', with: '' }
    expect(readBack(calendarFile({ ...entry, appointment: elsewhere }))).toMatchObject({
      LOCATION: 'Rathaus; Zimmer 4, 2. Stock',
      DESCRIPTION: 'Bildungswerk Seemental gGmbH\nTelefon 06042 555-20',
    })
  })
})
