import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HelperLine } from '../../shared/volunteers/overview.ts'
import { groupedRows, type HelperGroup, rowOfPlace } from './helper-rows.ts'

const groups: readonly HelperGroup[] = [
  'braucht-sie',
  'in-ordnung',
  'pause',
  'bewerbung',
  'verabschiedet',
]
const lines = fc
  .array(fc.constantFrom(...groups), { maxLength: 40 })
  .map(list => list.map((group, index) => ({ id: String(index), group }) as HelperLine))

test('every line stands once, after the head of its group, who needs you first', () => {
  fc.assert(
    fc.property(lines, given => {
      const { rows, lines: sorted } = groupedRows(given)
      expect(sorted.toSorted((a, b) => Number(a.id) - Number(b.id))).toEqual(given)
      const heads = rows.flatMap(row => (row.kind === 'head' ? [row] : []))
      expect(heads.map(({ group }) => group)).toEqual(
        groups.filter(group => given.some(line => line.group === group)),
      )
      let group: HelperGroup | undefined
      for (const row of rows) {
        if (row.kind === 'head') group = row.group
        else expect(row.line.group).toBe(group)
      }
      for (const { group: of, count } of heads)
        expect(given.filter(line => line.group === of)).toHaveLength(count)
    }),
  )
})

test('a place leads to its row', () => {
  fc.assert(
    fc.property(lines, given => {
      const { rows, lines: sorted } = groupedRows(given)
      for (const [place, line] of sorted.entries())
        expect(rows[rowOfPlace(rows, place)]).toEqual({ kind: 'line', place, line })
    }),
  )
})
