import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDay, type PartialDate } from '../lib/dates.ts'
import { type ConsentFacts, consentProblem } from './consent-rules.ts'

const today = '2026-11-16'
const born = (value: string): PartialDate => ({ precision: 'day', value })

function facts(changes: Partial<ConsentFacts> = {}): ConsentFacts {
  return {
    openedOn: '2026-03-02',
    birthDate: born('1991-03-08'),
    consents: [],
    parentsAgreed: false,
    ...changes,
  }
}
const given = { givenOn: '2026-03-02', withdrawnOn: null }
const withdrawn = { givenOn: '2026-03-02', withdrawnOn: '2026-11-12' }

test.each<[string, Partial<ConsentFacts>, ReturnType<typeof consentProblem>]>([
  ['agreed', { consents: [given] }, null],
  ['never asked', {}, { problem: 'missing', since: '2026-03-02' }],
  ['taken back', { consents: [withdrawn] }, { problem: 'withdrawn', since: '2026-11-12' }],
  ['taken back and given again', { consents: [withdrawn, given] }, null],
  ['to be taken back tomorrow', { consents: [{ ...given, withdrawnOn: '2026-11-17' }] }, null],
  [
    'dated tomorrow by a slip',
    { consents: [{ givenOn: '2026-11-17', withdrawnOn: null }] },
    { problem: 'missing', since: '2026-03-02' },
  ],
  ['a child whose parents agreed', { birthDate: born('2014-05-01'), parentsAgreed: true }, null],
  [
    'a child whose parents did not',
    { birthDate: born('2014-05-01') },
    { problem: 'missing', since: '2026-03-02' },
  ],
  ['the day before turning 16', { birthDate: born('2010-11-17'), parentsAgreed: true }, null],
  [
    'the day of turning 16',
    { birthDate: born('2010-11-16'), parentsAgreed: true },
    { problem: 'of-age', since: '2026-11-16' },
  ],
  [
    'born on a leap day',
    { birthDate: born('2010-03-01'), parentsAgreed: true, openedOn: '2026-02-01' },
    { problem: 'of-age', since: '2026-03-01' },
  ],
  [
    'already 16 when the file was opened',
    { birthDate: born('2009-11-16'), parentsAgreed: true },
    { problem: 'missing', since: '2026-03-02' },
  ],
  [
    'of an age that nobody knows',
    { birthDate: { precision: 'unknown', value: null }, parentsAgreed: true },
    { problem: 'missing', since: '2026-03-02' },
  ],
  [
    'of whom only the year is known',
    { birthDate: { precision: 'year', value: '2010' }, parentsAgreed: true },
    { problem: 'of-age', since: '2026-07-01' },
  ],
])('%s', (_, changes, expected) => {
  expect(consentProblem(facts(changes), today)).toEqual(expected)
})

test('somebody born on the 29th of February is 16 on the 29th, for it comes again then', () => {
  const child = facts({ birthDate: born('2012-02-29'), parentsAgreed: true })
  expect(consentProblem(child, '2028-02-28')).toBeNull()
  expect(consentProblem(child, '2028-03-02')).toEqual({ problem: 'of-age', since: '2028-02-29' })
})

const anyDay = fc
  .integer({ min: 0, max: 60_000 })
  .map(days => new Date(days * 86_400_000 - 1e12).toISOString().slice(0, 10))
const anyBirth: fc.Arbitrary<PartialDate> = fc.oneof(
  anyDay.map(value => ({ precision: 'day' as const, value })),
  anyDay.map(value => ({ precision: 'month' as const, value: value.slice(0, 7) })),
  anyDay.map(value => ({ precision: 'year' as const, value: value.slice(0, 4) })),
  fc.constant({ precision: 'unknown' as const, value: null }),
)

test('it never throws, and what it says began on a real day', () => {
  const anyFacts = fc.record({
    openedOn: anyDay,
    birthDate: anyBirth,
    consents: fc.array(fc.record({ givenOn: anyDay, withdrawnOn: fc.option(anyDay) })),
    parentsAgreed: fc.boolean(),
  })
  fc.assert(
    fc.property(anyFacts, anyDay, (someFacts, day) => {
      const found = consentProblem(someFacts, day)
      if (found === null) return
      expect(isDay(found.since)).toBe(true)
      if (found.problem !== 'missing') expect(found.since <= day).toBe(true)
    }),
  )
})
