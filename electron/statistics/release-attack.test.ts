import { expect, test } from 'vitest'
import type { AttackResult, Interval } from '../../shared/statistics/attack/attack-types.ts'
import { programmeFor } from '../../shared/statistics/programme.ts'
import { attackLedger } from './release-attack.ts'
import type { Reckon } from './release-rounding.ts'

const programme = programmeFor([])
const women = (quarter: string) => `${quarter}/bestand/geschlecht=w`

const anEntry = (quarter: string, count: number) => ({
  ...{ quarter, programme, tolerance: 4, exact: {}, leftOut: [] },
  counts: { [women(quarter)]: count },
  values: { [women(quarter)]: 5 },
})
const anInterval = (quarter: string, min: number, max: number | null): Interval => ({
  ...{ id: women(quarter), min, max, because: [] },
})

/** What is made of it where the search comes to this. */
function attackThatFinds(result: AttackResult, count = 3) {
  const reckon: unknown = async () => result
  return attackLedger([anEntry('2026-Q1', count), anEntry('2026-Q2', count)], {
    ...{ reckon: reckon as Reckon, signal: new AbortController().signal },
    onProgress: () => undefined,
  })
}

test('the fewest values are those of all quarters, the narrowest only of the new one', async () => {
  const intervals = [anInterval('2026-Q1', 1, 5), anInterval('2026-Q2', 1, 9)]
  const report = await attackThatFinds({ ok: true, intervals })
  expect(report).toMatchObject({ found: 'nichts', smallCells: 2, quarters: 2, fewest: 5 })
  expect(report.narrowest.map(({ min, max }) => [min, max])).toEqual([[1, 9]])
})

test('a count without an upper end is none of the fewest', async () => {
  const intervals = [anInterval('2026-Q1', 1, null), anInterval('2026-Q2', 2, 7)]
  expect(await attackThatFinds({ ok: true, intervals })).toMatchObject({ fewest: 6 })
})

test('nobody can say how many values are left where there is none to ask for', async () => {
  expect(await attackThatFinds({ ok: true, intervals: [] }, 12)).toMatchObject({
    ...{ smallCells: 0, fewest: null },
  })
  expect(await attackThatFinds({ ok: false, reason: 'contradiction' })).toMatchObject({
    ...{ found: 'widerspruch', fewest: null },
  })
})
