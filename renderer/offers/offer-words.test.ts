import { describe, expect, test } from 'vitest'
import { noExperience } from '../../shared/offers/offer.ts'
import {
  admissionText,
  areaText,
  capacityState,
  checkedText,
  experienceText,
  timesText,
  wayText,
} from './offer-words.ts'

const everybody = {
  ...{ ageFrom: null, ageTo: null, genders: [], germanFrom: null, germanTo: null },
  ...{ statuses: [], note: '' },
}
const hours = (weekday: number, from = '08:00', to = '12:00') => ({ weekday, from, to })

test.each([
  ['frei', 3, '3 Plätze frei'],
  ['frei', 1, '1 Platz frei'],
  ['frei', null, 'frei'],
  ['voll', 3, 'voll'],
  ['warteliste', null, 'Warteliste'],
  ['klaerung', null, 'Klärung nötig'],
] as const)('places that are %s with %s free say "%s"', (capacity, placesFree, text) => {
  expect(capacityState({ capacity, placesFree }).text).toBe(text)
})

describe('times', () => {
  test('the same hours on neighbouring days are said once', () => {
    expect(timesText([hours(4), hours(1), hours(3), hours(2)])).toEqual(['Mo bis Do, 8 bis 12 Uhr'])
  })
  test('two days are named, other hours stand apart', () => {
    expect(timesText([hours(1), hours(2), hours(5, '09:30', '11:00')])).toEqual([
      'Mo, Di, 8 bis 12 Uhr',
      'Fr, 9:30 bis 11 Uhr',
    ])
  })
  test('twice on one day are two times', () => {
    expect(timesText([hours(2, '14:00', '16:00'), hours(2)])).toEqual([
      'Di, 8 bis 12 Uhr',
      'Di, 14 bis 16 Uhr',
    ])
  })
})

describe('a check', () => {
  const checked = { on: '2026-03-14', by: 'Habermann', how: 'telefon' } as const
  test('says who and how', () => {
    expect(checkedText({ checked, stale: false }, '2026-03-20').note).toBe('Habermann, Telefon')
  })
  test('that is old says since when', () => {
    expect(checkedText({ checked, stale: true }, '2026-11-16').note).toBe('vor 8 Monaten')
  })
  test('that never was says so', () => {
    expect(checkedText({ checked: null, stale: true }, '2026-11-16').main).toBe(
      'noch nicht geprüft',
    )
  })
})

test.each([
  [everybody, 'Jeder Status'],
  [
    { ...everybody, genders: ['w'] as const, ageFrom: 16 },
    'Für Frauen, ab 16 Jahren, jeder Status',
  ],
  [{ ...everybody, ageTo: 3 }, 'Bis 3 Jahre, jeder Status'],
  [
    { ...everybody, germanFrom: 'A1' as const, germanTo: 'B1' as const },
    'Deutsch A1 bis B1, jeder Status',
  ],
])('who may come is one sentence', (admission, text) => {
  expect(admissionText({ ...admission, genders: [...admission.genders] }).main).toBe(text)
})

test('many admitted statuses are counted', () => {
  const statuses = ['ANKUNFT', 'GESTATTUNG', 'DULDUNG_60A', 'AE_24', 'AE_25_1'] as const
  expect(admissionText({ ...everybody, statuses: [...statuses] }).main).toMatch(/ und 2 weitere$/)
})

test('an area that names nobody is all of them', () => {
  expect(areaText([], ags => ags)).toBe('alle Gemeinden')
  expect(areaText(['a', 'b'], ags => ags.toUpperCase())).toBe('A, B')
})

test('the way is said as one would say it', () => {
  const way = { by: 'bus', line: 'FB-40', stop: 'Büdingen Marktplatz', walkMinutes: 4 } as const
  expect(wayText({ way })).toBe('Bus FB-40 bis Büdingen Marktplatz, 4 Minuten zu Fuß')
  expect(wayText({ way: { by: null, line: '', stop: '', walkMinutes: null } })).toBe('')
})

describe('experience', () => {
  test('without a referral says that there was none', () => {
    expect(experienceText(noExperience).main).toBe('noch keine Vermittlung')
  })
  test('keeps "no place" apart from "not responsible"', () => {
    const so = {
      ...noExperience,
      ...{ sent: 9, accepted: 6, unanswered: 1, answerDays: 5 },
      refused: { ...noExperience.refused, kapazitaet: 1, unzustaendig: 1 },
    }
    expect(experienceText(so)).toEqual({
      main: '9 vermittelt, 6 angenommen, 1 ohne Platz, 1 nicht zuständig',
      note: 'Antwort im Mittel nach 5 Tagen, 1 ohne Antwort',
    })
  })
})
