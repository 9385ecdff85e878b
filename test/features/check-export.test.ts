import { expect, test } from 'vitest'
import { loadHighs } from '../../electron/optimise/load-highs.ts'
import { checkExport } from '../../shared/statistics/check-export.ts'
import { type Delivered, deliverCounty } from '../support/delivered-county.ts'

const highs = await loadHighs()

function check({ values, tolerance, counts, earlier, identities }: Delivered) {
  const cells = Object.entries(values).map(([id, value]) => ({ id, value }))
  const file = {
    ...{ base: 5, tolerance, knownTables: ['alle'], tables: [{ id: 'alle', cells }] },
    ...{ texts: [], allowedTexts: new Set<string>() },
  }
  return checkExport(file, counts, identities, earlier)
}

test('what the rounding makes of a county stands up to the checker', async () => {
  const options = { people: 150, quarters: 4, corrections: 1 }
  const { out } = await deliverCounty(highs, 11, options)
  expect(out.flatMap(check)).toEqual([])
})

test('one number changed by one step in any quarter does not', async () => {
  const { out } = await deliverCounty(highs, 12, { people: 60, quarters: 3 })
  for (const one of out) {
    const id = Object.keys(one.values)[7]!
    const changed = { ...one, values: { ...one.values, [id]: one.values[id]! + 5 } }
    expect(check(changed).map(({ rule }) => rule)).toContain('identity')
  }
})
