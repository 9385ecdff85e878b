import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conflictsOf, isUntouched, resolved } from './section-conflict.ts'

const base = { name: 'Nori', phone: '', list: ['de'] }

test('only what differs is asked, and whoever alone has changed it comes first', () => {
  const mine = { ...base, name: 'Noorzai' }
  const theirs = { ...base, phone: '+4915', list: ['de', 'fa'] }
  expect(conflictsOf(base, mine, theirs)).toEqual([
    { field: 'name', first: 'mine' },
    { field: 'phone', first: 'theirs' },
    { field: 'list', first: 'theirs' },
  ])
})

test('where both have changed it, what was typed here stands first', () => {
  const conflicts = conflictsOf(base, { ...base, name: 'A' }, { ...base, name: 'B' })
  expect(conflicts).toEqual([{ field: 'name', first: 'mine' }])
})

test('a change somewhere else is no conflict', () => {
  expect(isUntouched(base, { ...base, list: ['de'] })).toBe(true)
  expect(isUntouched(base, { ...base, list: [] })).toBe(false)
})

const values = fc.record({
  a: fc.nat(3),
  b: fc.array(fc.nat(2), { maxLength: 2 }),
  c: fc.boolean(),
})
const side = fc.constantFrom('mine' as const, 'theirs' as const)

test('every field of the result is one of both versions, as chosen', () => {
  fc.assert(
    fc.property(
      values,
      values,
      values,
      fc.record({ a: side, b: side, c: side }),
      (from, mine, theirs, choices) => {
        const result = resolved(mine, theirs, choices)
        const asked = conflictsOf(from, mine, theirs).map(({ field }) => field)
        for (const field of ['a', 'b', 'c'] as const) {
          const chosen = choices[field] === 'mine' ? mine : theirs
          expect(result[field]).toEqual(chosen[field])
          if (!asked.includes(field)) expect(mine[field]).toEqual(theirs[field])
        }
      },
    ),
  )
})
