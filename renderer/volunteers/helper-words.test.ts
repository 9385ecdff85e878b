import { expect, test } from 'vitest'
import {
  freeSentence,
  freeText,
  inList,
  kindName,
  monthAndYear,
  paperNote,
  reachText,
  shortPlace,
  shownCapacity,
  yearText,
} from './helper-words.ts'

test.each([
  [['lotse', 1, 3], '2 Plätze', 'von 3'],
  [['lotse', 3, 3], 'voll', '3 Begleitungen'],
  [['lotse', 1, 1], 'voll', '1 Begleitung'],
  [['dolmetscher', 1, 3], '2 Einsätze', 'je Woche'],
  [['dolmetscher', 2, 2], 'voll', '2 Einsätze diese Woche'],
  [['pate', 0, 1], '1 Patenschaft', 'von 1'],
  [['pate', 1, 1], 'voll', '1 Patenschaft'],
  [['pate', 0, 0], 'keine Plätze', 'Patenschaft'],
  // more than fit: nobody has places below nothing
  [['lotse', 5, 3], 'voll', '3 Begleitungen'],
] as const)('free of %j', ([kind, taken, places], main, note) => {
  expect(freeText({ kind, taken, places })).toEqual({ main, note })
})

test('free as a sentence', () => {
  const of = (taken: number, places: number) => freeSentence({ kind: 'lotse', taken, places })
  expect([of(2, 3), of(3, 3), of(0, 1), of(1, 1), of(0, 0)]).toEqual([
    ...['1 von 3 Plätzen frei', 'voll, 3 von 3', '1 Platz frei', 'voll', 'keine Plätze'],
  ])
})

test('of several tasks the one with most room is shown, unless one was asked for', () => {
  const lotse = { kind: 'lotse', taken: 3, places: 3 } as const
  const pate = { kind: 'pate', taken: 0, places: 1 } as const
  expect(shownCapacity([lotse, pate], null)).toBe(pate)
  expect(shownCapacity([lotse, pate], 'lotse')).toBe(lotse)
  expect(shownCapacity([], null)).toBeUndefined()
})

test('the year counts in the unit of the task', () => {
  const line = { yearMinutes: 3510, yearMissions: 1, tandemMonths: 14 }
  expect(yearText({ ...line, kinds: ['lotse', 'pate'] })).toEqual({
    ...{ main: '58,5 h', note: 'begleitet' },
  })
  expect(yearText({ ...line, kinds: ['dolmetscher'] })).toEqual({ main: '1', note: 'Einsatz' })
  expect(yearText({ ...line, kinds: ['pate'] }).main).toBe('14 Mon.')
  expect(yearText({ ...line, kinds: ['pate'], tandemMonths: null }).main).toBe('–')
})

test('names follow the gender that was given, and both where none was', () => {
  expect(kindName('lotse', 'w')).toBe('Integrationslotsin')
  expect(kindName('pate', 'm')).toBe('Pate')
  expect(kindName('pate', 'x')).toBe('Patin/Pate')
})

test('small words', () => {
  expect(inList(['a', 'b', 'c'])).toBe('a, b und c')
  expect(inList([])).toBe('')
  expect(reachText({ radiusKm: 0, mobility: ['bus-bahn'] })).toBe('0 km, Bus')
  expect(reachText({ radiusKm: null, mobility: [] })).toBe('')
  expect(shortPlace('Friedberg (Hessen)')).toBe('Friedberg')
  expect(monthAndYear('2024-03-11')).toBe('März 2024')
})

test('a paper says how it stands', () => {
  const paper = { requirement: 'basis', blocks: true, until: '2026-12-14' } as const
  expect(paperNote({ ...paper, state: 'laeuft-ab' })).toBe('bis 14.12.2026')
  expect(paperNote({ ...paper, state: 'abgelaufen' })).toBe('abgelaufen 14.12.2026')
  expect(paperNote({ ...paper, state: 'fehlt', until: null })).toBe('fehlt, kein Einsatz')
})
