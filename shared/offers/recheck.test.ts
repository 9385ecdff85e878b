import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, isoWeek } from '../lib/dates.ts'
import { mondayOf, RECHECKS_A_WEEK, type Recheckable, rechecksOf } from './recheck.ts'
import { isStale } from './stale.ts'

const MONDAY = '2026-11-16'

function entry(id: string, part: Partial<Recheckable> = {}): Recheckable {
  return { id, version: 1, state: 'aktiv', checkedOn: null, addedOn: '2026-01-05', ...part }
}

const idsOf = (entries: readonly Recheckable[], today = MONDAY) =>
  rechecksOf(entries, today).open.map(({ id }) => id)

test('the five oldest are asked for, first those that nobody ever checked', () => {
  const entries = [
    entry('a', { checkedOn: '2026-06-01' }),
    entry('b', { checkedOn: '2026-03-14' }),
    entry('c'),
    entry('d', { checkedOn: '2026-05-06' }),
    entry('e', { checkedOn: '2026-01-02', state: 'ruht' }),
    entry('f', { checkedOn: '2026-04-02' }),
    entry('g', { checkedOn: '2026-11-15' }),
  ]
  expect(idsOf(entries)).toEqual(['c', 'b', 'f', 'd', 'a'])
})

test('entries of this week wait behind the old ones, and typing them in is no recheck', () => {
  const added = { addedOn: '2026-11-17' }
  const entries = [
    entry('new', added),
    entry('typed', { ...added, checkedOn: '2026-11-17' }),
    entry('old', { checkedOn: '2026-10-30' }),
  ]
  expect(rechecksOf(entries, '2026-11-18')).toMatchObject({
    open: [{ id: 'old' }, { id: 'new' }],
    done: 0,
  })
})

const someEntries = fc
  .array(
    fc.record({
      state: fc.constantFrom('aktiv', 'ruht', 'eingestellt'),
      checkedOn: fc.option(fc.nat(400).map(days => addDays(MONDAY, -1 - days))),
      addedOn: fc.nat(500).map(days => addDays('2026-11-22', -days)),
    }),
    { maxLength: 20 },
  )
  .map(parts => parts.map((part, index) => entry(String(index), part as Partial<Recheckable>)))
const dayOfWeek = fc.nat(6).map(days => addDays(MONDAY, days))

test('confirming takes one out and pulls none in, on any day of the week', () => {
  fc.assert(
    fc.property(someEntries, dayOfWeek, dayOfWeek, fc.nat(), (entries, day, later, which) => {
      const open = idsOf(entries, day)
      expect(open.length).toBeLessThanOrEqual(RECHECKS_A_WEEK)
      expect(idsOf(entries, later)).toEqual(open)
      const confirmed = open[which % Math.max(1, open.length)]
      const after = entries.map(one =>
        one.id === confirmed ? { ...one, checkedOn: day, version: one.version + 1 } : one,
      )
      expect(idsOf(after, later)).toEqual(open.filter(id => id !== confirmed))
      const done = confirmed === undefined ? 0 : 1
      expect(rechecksOf(after, later).done).toBe(done)
      // the next week asks anew, and not for what was just confirmed while others wait
      const next = idsOf(after, addDays(MONDAY, 7))
      if (entries.filter(({ state }) => state === 'aktiv').length > RECHECKS_A_WEEK)
        expect(next).not.toContain(confirmed)
    }),
  )
})

test('a week begins on its Monday, over every turn of the year', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), days => {
      const day = addDays(MONDAY, days)
      const monday = mondayOf(day)
      expect(isoWeek(monday)).toEqual(isoWeek(day))
      expect(isoWeek(addDays(monday, -1))).not.toEqual(isoWeek(day))
    }),
  )
})

test.each([
  [null, true],
  ['2026-05-20', false],
  ['2026-05-19', true],
  ['2026-12-24', false],
])('checked on %s it is stale: %s', (checkedOn, stale) => {
  expect(isStale(checkedOn, MONDAY, 180)).toBe(stale)
})
