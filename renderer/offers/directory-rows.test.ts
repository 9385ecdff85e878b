import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offerGroup } from '../../shared/offers/directory-contract.ts'
import { rowOfPlace, rowsOf } from './directory-rows.ts'

const groups = fc.uniqueArray(
  fc.record({
    group: fc.constantFrom(...offerGroup.options),
    count: fc.integer({ min: 1, max: 9 }),
  }),
  { selector: ({ group }) => group, minLength: 1 },
)

test('every line stands once, in order, below the head of its group', () => {
  fc.assert(
    fc.property(groups, some => {
      const rows = rowsOf(some)
      const places = rows.flatMap(row => (row.kind === 'line' ? [row.place] : []))
      expect(places).toEqual(places.map((_, index) => index))
      expect(rows.filter(row => row.kind === 'head')).toHaveLength(some.length)
      for (const place of places)
        expect(rows[rowOfPlace(some, place)]).toEqual({ kind: 'line', place })
    }),
  )
})
