import { expect, test } from 'vitest'
import { bestOf, ownReferrals, ownReferralText } from './finder-own.ts'

type Line = Parameters<typeof ownReferralText>[0]
const line = (part: Partial<Line> = {}): Line => ({
  ...{ id: 'r', offerId: 'a', state: 'vermittelt', refusal: null, createdOn: '2026-11-02' },
  ...{ sentOn: '2026-11-04', answeredOn: null, waitingDays: 10, waitUntil: null },
  appointmentOn: null,
  ...part,
})
const today = '2026-11-16'

test.each<[string, Partial<Line>]>([
  ['Entwurf vom 02.11., noch nicht vermittelt', { state: 'entwurf', sentOn: null }],
  ['heute vermittelt', { waitingDays: 0 }],
  ['wartet seit 1 Tag auf Antwort', { waitingDays: 1 }],
  ['wartet seit 10 Tagen auf Antwort', {}],
  [
    'angenommen am 11.11., Termin am 18.11.',
    { state: 'angenommen', answeredOn: '2026-11-11', appointmentOn: '2026-11-18' },
  ],
  [
    'auf der Warteliste bis 20.01.2027',
    { state: 'warteliste', answeredOn: '2026-11-11', waitUntil: '2027-01-20' },
  ],
  [
    'abgelehnt am 16.11.: keine Kapazität',
    { state: 'abgelehnt', answeredOn: '2026-11-16', refusal: 'kapazitaet' },
  ],
  ['läuft seit der Vermittlung vom 04.11.', { state: 'laeuft' }],
  ['abgebrochen, vermittelt am 04.11.', { state: 'abgebrochen' }],
  ['zurückgezogen, vermittelt am 04.11.', { state: 'zurueckgezogen' }],
  ['abgeschlossen, vermittelt am 04.11.', { state: 'abgeschlossen' }],
])('%s', (text, part) => {
  expect(ownReferralText(line(part), today)).toBe(text)
})

test('of each offer the newest counts, and removed entries have no line', () => {
  const lines = [
    { ...line({ id: 'new' }), clientId: 'c' },
    { ...line({ id: 'old', state: 'abgelehnt' }), clientId: 'c' },
    { ...line({ id: 'gone', offerId: null }), clientId: 'c' },
  ]
  expect([...ownReferrals(lines)].map(([offerId, { id }]) => [offerId, id])).toEqual([['a', 'new']])
})

test('the next step is where she was not sent yet', () => {
  const found = [
    { offerId: 'a', verdict: 'passt', topic: 'jugendamt' },
    { offerId: 'b', verdict: 'vielleicht', topic: 'kita' },
    { offerId: 'c', verdict: 'nicht', topic: 'kita' },
  ] as const
  expect(bestOf(found)).toBe('a')
  expect(bestOf(found, ownReferrals([line({ offerId: 'a' })]))).toBe('b')
  expect(bestOf(found, new Map(), new Set(['kita']))).toBe('b')
  const both = ownReferrals([line({ offerId: 'a' }), line({ offerId: 'b' })])
  expect(bestOf(found, both)).toBeNull()
})
