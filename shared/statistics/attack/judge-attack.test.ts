import { expect, test } from 'vitest'
import type { Interval } from './attack-types.ts'
import { judgeAttack } from './judge-attack.ts'

const rules = { base: 5, exactTotals: false }

function judge(interval: Partial<Interval>, truth: number | undefined, part = {}) {
  const intervals = [{ id: 'z', min: 0, max: 4, because: [], ...interval }]
  const counts = truth === undefined ? {} : { z: truth }
  return judgeAttack({ ok: true, intervals }, counts, { ...rules, ...part }).map(({ says }) => says)
}

test('a small count with all its values left is let through', () => {
  expect(judge({ min: 0, max: 4 }, 2)).toEqual([])
  expect(judge({ min: 3, max: null }, 3)).toEqual([])
})

test('one value too few is too narrow; a count of ten may be known', () => {
  expect(judge({ min: 1, max: 4 }, 9)).toEqual(['Schon die Zahl selbst verrät: 1 bis 4.'])
  expect(judge({ min: 10, max: 10 }, 10)).toEqual([])
})

test('a count that nobody gave is taken for a small one', () => {
  expect(judge({ min: 2, max: 2 }, undefined)).toHaveLength(1)
})

test('exact totals may cost one value, not two', () => {
  expect(judge({ min: 1, max: 4 }, 2, { exactTotals: true })).toEqual([])
  expect(judge({ min: 1, max: 3 }, 2, { exactTotals: true })).toHaveLength(1)
})

test('base 3 asks for three values, base 10 for ten', () => {
  expect(judge({ min: 0, max: 2 }, 1, { base: 3 })).toEqual([])
  expect(judge({ min: 0, max: 8 }, 1, { base: 10 })).toHaveLength(1)
})

test('the proof is told in a sentence', () => {
  const because = ['Tabelle 2, Zeile Duldung', 'Bestand 1. Quartal']
  const says = 'Aus Tabelle 2, Zeile Duldung und Bestand 1. Quartal folgt: genau 2.'
  expect(judge({ min: 2, max: 2, because }, 2)).toEqual([says])
})

test('a long proof is not told to its end', () => {
  const because = ['A', 'B', 'C', 'D', 'E', 'F']
  const says = 'Aus A, B, C, D und 2 weiteren Summen folgt: 2 bis 4.'
  expect(judge({ min: 2, max: 4, because }, 2)).toEqual([says])
})

test('a ledger that contradicts itself lets nothing through', () => {
  const findings = judgeAttack({ ok: false, reason: 'contradiction' }, {}, rules)
  expect(findings).toEqual([{ says: 'Die veröffentlichten Zahlen widersprechen einander.' }])
})
