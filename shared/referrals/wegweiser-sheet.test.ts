import { describe, expect, test } from 'vitest'
import { aKeptOffer } from '../../test/support/finder-situations.ts'
import { aSheetLanguage, someWegweiser } from '../../test/support/sheet-builders.ts'
import type { Offer } from '../offers/offer.ts'
import { wegweiserSheet } from './sheets.ts'
import { wegweiserSheetOf } from './wegweiser-sheet.ts'

type Visit = { day: string; time: string | null } | null

function placeOf(part: Partial<Offer> = {}, appointment: Visit = null) {
  const places = [{ offer: aKeptOffer(part), appointment }]
  const [place] = wegweiserSheetOf(someWegweiser({ places })).places
  if (!place) throw new Error('no place')
  return place
}
const days = (...weekdays: number[]) =>
  weekdays.map(weekday => ({ weekday, from: '09:00', to: '12:00' }))

describe('a place of the Wegweiser', () => {
  test('has its topic as title, and the names at the door', () => {
    expect(placeOf()).toMatchObject({
      title: { de: 'de topic.deutsch4u', own: 'ar topic.deutsch4u' },
      name: 'Mama lernt Deutsch, Bildungswerk Seemental gGmbH, Frau Reuter',
      address: ['Alte Molkerei 4', '63654 Büdingen'],
      phone: '06042 555-20',
      bring: [{ de: 'de bring.ausweis', own: 'ar bring.ausweis' }],
    })
  })

  test.each(['كورس (Deutsch4U)', 'كورس (\u2068Deutsch4U\u2069)'])(
    'does not say the German word again that stands beside it: %s',
    own => {
      const language = aSheetLanguage({ de: () => 'Deutsch4U', own: () => own })
      const [place] = wegweiserSheetOf(someWegweiser(language)).places
      expect(place?.title).toEqual({ de: 'Deutsch4U', own: 'كورس' })
    },
  )

  test('says the way by bus, by train, or only on foot', () => {
    const way = { line: '11', stop: 'Stadthalle', walkMinutes: 3 }
    expect(placeOf({ way: { ...way, by: 'bus' } })).toMatchObject({
      way: { own: 'ar wegweiser.bus line=11 stop=Stadthalle' },
      walk: { own: 'ar wegweiser.walk minutes=3' },
    })
    expect(placeOf({ way: { ...way, by: 'bahn' } }).way?.de).toMatch(/^de wegweiser\.bahn /)
    expect(placeOf({ way: { ...way, by: 'fuss' } }).way).toBeNull()
    expect(placeOf({ way: { ...way, by: null, line: '' } }).way?.de).toBe(
      'de wegweiser.stop stop=Stadthalle',
    )
    expect(placeOf({ way: { by: 'bus', line: '11', stop: '', walkMinutes: 0 } })).toMatchObject({
      ...{ way: { de: 'Bus 11', own: 'Bus 11' }, walk: null },
    })
  })

  test('draws days with the same hours together', () => {
    expect(placeOf({ times: days(1, 2, 4) }).times).toEqual([
      {
        de: 'de weekday.1–de weekday.2 09:00–12:00',
        own: 'ar weekday.1–ar weekday.2 09:00–12:00',
      },
      { de: 'de weekday.4 09:00–12:00', own: 'ar weekday.4 09:00–12:00' },
    ])
    const twice = [...days(1), { weekday: 1, from: '08:00', to: '08:30' }]
    expect(placeOf({ times: twice }).times[0]?.de).toBe('de weekday.1 08:00–08:30, 09:00–12:00')
  })

  test('says the appointment in place of the hours', () => {
    expect(placeOf({}, { day: '2026-11-19', time: '10:00' }).times).toEqual([
      {
        de: 'de wegweiser.appointment day=Do 19.11. time=10:00',
        own: 'ar wegweiser.appointment day=ar weekday.4 19.11.2026 time=10:00',
      },
    ])
    expect(placeOf({}, { day: '2026-11-22', time: null }).times).toEqual([
      { de: 'So 22.11.', own: 'ar weekday.7 22.11.2026' },
    ])
  })

  test('says that an appointment is needed only where nobody may just come', () => {
    expect(placeOf({ times: [], apply: ['telefon'] }).times[0]?.de).toBe(
      'de wegweiser.byAppointment',
    )
    expect(placeOf({ times: [], apply: ['telefon', 'vor-ort'] }).times).toEqual([])
  })

  test('asks to call only where there is a number', () => {
    const said = (part: Parameters<typeof placeOf>[0], phone: string) => {
      const kept = aKeptOffer(part)
      const offer = { ...kept, organisation: { ...kept.organisation, phone } }
      const [place] = wegweiserSheetOf(
        someWegweiser({ places: [{ offer, appointment: null }] }),
      ).places
      return place?.notes.map(({ de }) => de)
    }
    const both = { apply: ['telefon', 'vor-ort'] as Offer['apply'], languages: [] }
    expect(said(both, '06042 555-20')).toContain('de wegweiser.apply.telefon')
    expect(said(both, '')).not.toContain('de wegweiser.apply.telefon')
    expect(said(both, '')).toContain('de wegweiser.apply.vor-ort')
    expect(said({ ...both, apply: ['telefon'] }, '')?.join(' ')).not.toContain('apply')
  })

  test('says whether the own language is spoken there, else which are', () => {
    const spoken = (...codes: string[]) =>
      placeOf({ languages: codes.map(code => ({ code, via: '', checkedOn: null })) }).notes
    expect(spoken('en', 'ar', 'uk')).toContainEqual({
      de: 'de wegweiser.speaks languages=Arabisch',
      own: 'ar wegweiser.speaks languages=العربية',
    })
    expect(spoken('en', 'kmr')).toContainEqual({
      de: 'de wegweiser.speaks languages=Englisch, Kurmanji',
      own: 'ar wegweiser.speaks languages=English, Kurmancî',
    })
    expect(JSON.stringify(spoken())).not.toContain('speaks')
  })

  test('says what is free, and other prices as they were typed', () => {
    const notes = (cost: string) => placeOf({ cost }).notes.map(({ de, own }) => [de, own])
    expect(notes('Kostenlos')).toContainEqual(['de wegweiser.free', 'ar wegweiser.free'])
    expect(notes('5 € im Monat')).toContainEqual(['5 € im Monat', ''])
  })
})

describe('the Wegweiser', () => {
  test('holds a first name and nothing else about the person', () => {
    const sheet = wegweiserSheetOf(someWegweiser())
    expect(wegweiserSheet.parse(sheet)).toEqual(sheet)
    expect(sheet.forWhom).toEqual({
      de: 'de wegweiser.for name=Rasha',
      own: 'ar wegweiser.for name=Rasha',
    })
    expect(wegweiserSheetOf(someWegweiser({ firstName: '' })).forWhom).toBeNull()
  })

  test('says steps until their day or on it, and leaves out what says nothing', () => {
    const step = { text: '', ownText: '', day: '2026-11-18' } as const
    const { steps } = wegweiserSheetOf(
      someWegweiser({
        steps: [
          { ...step, phrase: 'kopieren' },
          { ...step, phrase: 'hingehen', day: '2026-11-19' },
          { ...step, phrase: null },
          { phrase: null, day: null, text: 'Frau Seibert fragen', ownText: 'اسأل' },
        ],
      }),
    )
    expect(steps.map(({ when, text }) => [when?.de, text.own])).toEqual([
      ['de wegweiser.until day=Mi 18.11.', 'ar step.kopieren'],
      ['Do 19.11.', 'ar step.hingehen'],
      [undefined, 'اسأل'],
    ])
  })

  test('says the hours of the office where they are known', () => {
    expect(wegweiserSheetOf(someWegweiser()).hours).toBeNull()
    const openingHours = 'Mo bis Do 9 bis 15 Uhr'
    expect(wegweiserSheetOf(someWegweiser({ openingHours })).hours?.own).toBe(
      'ar wegweiser.hours hours=Mo bis Do 9 bis 15 Uhr',
    )
  })
})
