import { expect, test } from 'vitest'
import type { DayPart } from '../../shared/volunteers/helper.ts'
import { aWish } from '../../test/support/matching-builders.ts'
import {
  candidateText,
  closedText,
  inOrder,
  missedText,
  personText,
  timesText,
  waitingText,
  weekText,
} from './wish-words.ts'

const one = (helperId: string, score: number, price: number) => ({
  ...{ helperId, name: helperId, municipality: '06440019', score, price },
  ...{ placesLeft: 2, questions: 1, isProposed: false },
})

test('a wish in words, with only what was said', () => {
  const wish = aWish({ wishedGender: 'w', ageFrom: 25, ageTo: 40, interests: ['kochen', 'musik'] })
  expect(personText(wish)).toBe('eine Frau, 25 bis 40 Jahre; Interessen: Kochen, Musik')
  expect(personText(aWish({ interests: [] }))).toBe('')
  expect(timesText({ ...wish, online: true, interpreter: true })).toBe(
    'Mo, Di vormittags, 2 Stunden je Woche, auch online, jemand dolmetscht',
  )
  expect(timesText(aWish({ slots: [], hoursPerWeek: null }))).toBe('')
})

test.each<[days: readonly number[], parts: readonly DayPart[], said: string]>([
  [[1, 2, 3, 4, 5], ['vormittag', 'nachmittag'], 'Mo–Fr vormittags und nachmittags'],
  [[7, 1, 3, 4, 5], ['abend'], 'Mo, Mi–Fr, So abends'],
  [[1, 2], ['vormittag'], 'Mo, Di vormittags'],
  [[], ['vormittag'], ''],
])('days %s and parts %s: %s', (days, parts, said) => {
  const slots = days.flatMap(weekday => parts.map(part => ({ weekday, part })))
  expect(weekText(slots)).toBe(said)
})

test('days with other parts stand apart', () => {
  const mornings = [1, 2, 3].map(weekday => ({ weekday, part: 'vormittag' as const }))
  expect(weekText([...mornings, { weekday: 6, part: 'abend' }])).toBe('Mo–Mi vormittags; Sa abends')
})

test.each([
  ['2026-11-16', 'seit heute'],
  ['2026-11-15', 'seit 1 Tag'],
  ['2026-08-14', 'seit 94 Tagen'],
])('since %s: %s', (since, said) => {
  expect(waitingText({ since }, '2026-11-16')).toBe(said)
})

test('how it ended', () => {
  const closed = { closedOn: '2026-11-02', helperName: 'Nadia Karimi' }
  expect(closedText({ ...closed, state: 'erfuellt' })).toBe(
    'erfüllt am 02.11.2026 durch Nadia Karimi',
  )
  expect(closedText({ ...closed, state: 'zurueckgezogen' })).toBe('zurückgezogen am 02.11.2026')
})

test('where it presses, whoever is missed least elsewhere comes first', () => {
  const ranked = [one('a', 900, 400), one('b', 700, 0), one('c', 600, 0)]
  const order = (urgent: boolean) => inOrder(ranked, urgent).map(({ helperId }) => helperId)
  expect(order(false)).toEqual(['a', 'b', 'c'])
  expect(order(true)).toEqual(['b', 'c', 'a'])
})

test('a candidate in one line', () => {
  const places: Readonly<Record<string, string>> = { '06440019': 'Ortenberg' }
  const nameOf = (ags: string) => places[ags] ?? ''
  expect(candidateText(one('a', 1, 0), nameOf)).toBe('Ortenberg, 2 Plätze frei, 1 offene Frage')
  const bare = { ...one('a', 1, 0), municipality: null, placesLeft: 1, questions: 0 }
  expect(candidateText(bare, nameOf)).toBe('1 Platz frei')
})

test.each([
  [0, ''],
  [225, 'anderswo auch gebraucht'],
  [5000, 'anderswo dringend gebraucht'],
])('a price of %i: %s', (price, said) => {
  expect(missedText({ price })).toBe(said)
})
