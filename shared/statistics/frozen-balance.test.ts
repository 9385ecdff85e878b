import { describe, expect, test } from 'vitest'
import type { CountedRow } from './count-cells.ts'
import { balanced, goneMoves, keepUndated } from './frozen-balance.ts'
import { programmeFor } from './programme.ts'

const programme = programmeFor([])
const [flow] = programme.flows
const as = (geschlecht: string) => ({ geschlecht, staat: '423' })
const row = (who: string, geschlecht = 'w'): CountedRow => ({
  ...{ who, count: 1, categories: as(geschlecht) },
})
const whoOf = (rows: readonly CountedRow[] | undefined) => rows?.map(({ who }) => who).toSorted()

describe('who came and who went', () => {
  const live = {
    bestand: [row('stays', 'm'), row('late')],
    zugang: [row('passes'), row('known')],
    abgang: [row('passes')],
  }
  const before = new Map([
    ['stays', as('w')],
    ['gone', as('m')],
    ['known', as('w')],
  ])
  const moves = balanced({ flow: flow!, live, before, reasonOf: who => `why ${who}` })

  test('late entries come now; who came and went counts twice', () => {
    expect(whoOf(moves.zugang)).toEqual(['late', 'passes'])
  })
  test('whoever was frozen and is no longer there has gone, with a reason', () => {
    expect(whoOf(moves.abgang)).toEqual(['gone', 'known', 'passes'])
    expect(moves.abgang!.find(({ who }) => who === 'gone')!.categories).toEqual({
      ...as('m'),
      grund: 'why gone',
    })
  })
  test('what binds the quarters stays as it was frozen', () => {
    expect(moves.bestand!.find(({ who }) => who === 'stays')!.categories.geschlecht).toBe('w')
  })
})

test('a correction keeps what the records tell only of today, and fills in what was missing', () => {
  const of = (deutsch: string, gemeinde: string) => ({
    bestand: [{ who: 'a', count: 1, categories: { deutsch, gemeinde, tiefe: 'fallmanagement' } }],
  })
  const kept = keepUndated(of('b1', '06440002'), of('unbekannt', '06440008'))
  expect(kept.bestand).toEqual(of('b1', '06440008').bestand)
})

describe('who was erased', () => {
  const stock = (quarter: string, count: number) => ({
    [`${quarter}/bestand/`]: count,
    [`${quarter}/bestand/geschlecht=w`]: count,
    [`${quarter}/bestand/staat=423`]: count,
  })
  const before = { quarter: '2026-Q1', counts: stock('2026-Q1', 2) }

  test('leaves in the first quarter without them', () => {
    expect(goneMoves({ programme, quarter: '2026-Q2', now: {}, before })).toEqual({
      ...{ '2026-Q2/abgang/': 2, '2026-Q2/abgang/geschlecht=w': 2 },
      ...{ '2026-Q2/abgang/staat=423': 2, '2026-Q2/abgang/grund=sonst': 2 },
    })
  })
  test('goes on counting where they were frozen', () => {
    const now = stock('2026-Q2', 2)
    expect(goneMoves({ programme, quarter: '2026-Q2', now, before })).toEqual(now)
  })
  test('came in the quarter whose predecessor was frozen later, without them', () => {
    const now = stock('2026-Q2', 1)
    const nobody = { quarter: '2026-Q1', counts: {} }
    expect(goneMoves({ programme, quarter: '2026-Q2', now, before: nobody })).toEqual({
      ...{ ...now, '2026-Q2/zugang/': 1, '2026-Q2/zugang/geschlecht=w': 1 },
      '2026-Q2/zugang/staat=423': 1,
    })
  })
})
