import { expect, test } from 'vitest'
import type { BarrierCode } from './pair-verdict.ts'
import { sortCandidates } from './sort-candidates.ts'

const safeguarding: readonly BarrierCode[] = ['papiere', 'papiere-minderjaehrige', 'ausschluss']
const curable: readonly BarrierCode[] = ['entfernung', 'zeit']

const judged = (id: string, score: number, ...codes: BarrierCode[]) => ({
  helper: { id },
  verdict: {
    ...{ allowed: codes.length === 0, questions: [], parts: [], score },
    barriers: codes.map(code => ({
      ...{ code, safeguarding: safeguarding.includes(code), text: '' },
      cure: curable.includes(code) ? 'fragen' : '',
    })),
  },
})
const ids = (list: readonly { helper: { id: string } }[]) => list.map(({ helper }) => helper.id)

test('who may stands by score, who nearly may by name, the rest as numbers', () => {
  const { ranked, near, others } = sortCandidates([
    judged('b', 700),
    judged('c', 800),
    judged('a', 700),
    judged('far', 500, 'entfernung'),
    judged('papers', 600, 'papiere', 'papiere-minderjaehrige'),
    judged('apart', 900, 'ausschluss'),
    judged('full', 900, 'voll'),
    judged('both', 900, 'entfernung', 'zeit'),
    judged('papers-too', 900, 'papiere', 'zeit'),
  ])
  expect(ids(ranked)).toEqual(['c', 'a', 'b'])
  expect(ids(near)).toEqual(['papers', 'far'])
  expect(others.map(({ code, helpers }) => [code, helpers])).toEqual([
    ['ausschluss', 1],
    ['entfernung', 1],
    ['papiere', 1],
    ['voll', 1],
  ])
})

test('only the best near misses are named, and nobody is lost', () => {
  const many = Array.from({ length: 20 }, (_, at) => judged(`h${at}`, at, 'zeit'))
  const { near, others } = sortCandidates(many)
  expect(ids(near)).toEqual(['h19', 'h18', 'h17', 'h16', 'h15', 'h14'])
  expect(others).toEqual([{ code: 'zeit', helpers: 14, text: '14 ohne gemeinsame Zeit' }])
  expect(sortCandidates([])).toEqual({ ranked: [], near: [], others: [] })
})
