import { expect, test } from 'vitest'
import { referralEvent } from '../../../shared/referrals/referral.ts'
import { referralTitle } from './timeline-referrals.ts'

const entry = {
  type: 'referral',
  ...{ id: 'e1', referralId: 'r1', day: '2026-11-16' },
  ...{ at: '2026-11-16T08:00:00.000Z', note: '', byName: 'Miriam Habermann' },
  text: 'Mama lernt Deutsch, Bildungswerk Seemental',
} as const

test.each([
  ['vermittelt', 'post', 'Vermittelt mit der Post'],
  ['abgelehnt', 'kapazitaet', 'Vermittlung abgelehnt (keine Kapazität)'],
  ['warteliste', '2027-03-01', 'Auf der Warteliste bis 01.03.2027'],
  ['abgeschlossen', 'gedeckt', 'Vermittlung abgeschlossen, Bedarf gedeckt'],
  ['termin', null, 'Termin abgesagt'],
  ['zurueckgenommen', 'angenommen', 'Zurückgenommen (Vermittlung angenommen)'],
] as const)('%s with %s', (kind, code, words) => {
  expect(referralTitle({ ...entry, kind, code })).toBe(`${words}: ${entry.text}`)
})

test('every kind has words of its own, also where a key is unknown', () => {
  const titles = referralEvent.shape.kind.options.map(kind =>
    referralTitle({ ...entry, kind, code: 'etwas' }),
  )
  expect(new Set(titles).size).toBe(titles.length)
  expect(titles.join()).not.toContain('etwas')
})
