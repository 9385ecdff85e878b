import { expect, test } from 'vitest'
import { stepPhrase } from '../../shared/reference/client-texts.ts'
import { wegweiserOrder } from '../../shared/referrals/letters-contract.ts'
import {
  nextPhrase,
  OWN_WORDS,
  orderOf,
  placesWithoutWay,
  readTime,
  stepOptions,
  wegweiserFields,
} from './wegweiser-order.ts'

const offerId = 'a3c1b2de-0f4a-4b57-9c68-7d8e9fa0b1c2'
const fields = {
  ...{ language: 'uk', firstName: 'Olena' },
  places: [
    { offerId, day: '2026-11-19', time: '9.30' },
    { offerId, day: null, time: '' },
  ],
  steps: [
    { day: '2026-11-18', phrase: 'kopieren', text: 'bleibt liegen', ownText: '' },
    { day: null, phrase: OWN_WORDS, text: 'Schlüssel abholen', ownText: 'Забрати ключ' },
  ],
}

test.each([
  ['9.30', '09:30'],
  ['14:05 Uhr', '14:05'],
  ['9', '09:00'],
  ['24:00', null],
  ['halb zehn', null],
])('the time %j', (typed, time) => {
  expect(readTime(typed)).toBe(time)
})

test('the fields make an order that the contract takes', () => {
  const order = orderOf(wegweiserFields.parse(fields), null)
  expect(wegweiserOrder.parse(order)).toEqual({
    ...{ clientId: null, firstName: 'Olena', language: 'uk' },
    places: [
      { offerId, appointment: { day: '2026-11-19', time: '09:30' } },
      { offerId, appointment: null },
    ],
    steps: [
      { day: '2026-11-18', phrase: 'kopieren', text: '', ownText: '' },
      { day: null, phrase: null, text: 'Schlüssel abholen', ownText: 'Забрати ключ' },
    ],
  })
})

test.each([
  [{ places: [{ offerId, day: null, time: '9:30' }] }, ['places', 0, 'day']],
  [{ places: [{ offerId, day: '2026-11-19', time: 'neun' }] }, ['places', 0, 'time']],
  [{ steps: [{ day: null, phrase: OWN_WORDS, text: ' ', ownText: '' }] }, ['steps', 0, 'text']],
])('what is missing is said at its field: %j', (part, path) => {
  const read = wegweiserFields.safeParse({ ...fields, ...part })
  expect(read.error?.issues.map(issue => issue.path)).toEqual([path])
})

test('the first step is to keep the appointment only where there is one', () => {
  const place = { offerId, day: null, time: '' }
  const visit = { ...place, day: '2026-11-19' }
  expect(nextPhrase({ places: [place, visit], steps: [] }, true)).toBe('hingehen')
  expect(nextPhrase({ places: [place], steps: [] }, true)).toBe('anrufen-dort')
  expect(nextPhrase({ places: [place], steps: [] }, false)).toBe('anrufen-uns')
})

test('a further step is another one', () => {
  const step = { day: null, text: '', ownText: '' }
  const places = [{ offerId, day: '2026-11-19', time: '' }]
  const steps = [{ ...step, phrase: 'hingehen' }]
  expect(nextPhrase({ places, steps }, true)).toBe('anrufen-uns')
})

test('a place that nobody can find or call is named', () => {
  const place = { title: { de: 'Kita', own: '' }, name: 'Spielkreis', address: [], phone: '' }
  const others = [
    { ...place, phone: '06042 555-20' },
    { ...place, address: ['Marktplatz 1'] },
  ]
  expect(placesWithoutWay([...others, place, { ...place, name: '' }])).toEqual([
    ...['Spielkreis', 'Kita'],
  ])
})

test('every phrase of the pages can be chosen', () => {
  const values = stepOptions.map(({ value }) => value)
  expect(values).toEqual([...stepPhrase.options, OWN_WORDS])
})
