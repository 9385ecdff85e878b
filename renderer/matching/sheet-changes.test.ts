import { expect, test } from 'vitest'
import type { PairSheet } from '../../shared/matching/board.ts'
import { sheetChanges } from './sheet-changes.ts'

type Compared = Pick<PairSheet, 'parts' | 'barriers' | 'questions'>
const before: Compared = {
  parts: [
    { key: 'language', points: 300, of: 300, unknown: false, text: 'Dari.' },
    { key: 'distance', points: 102, of: 150, unknown: false, text: '8 km.' },
  ],
  barriers: [],
  questions: [{ code: 'zeit', text: 'Wann hat sie Zeit?' }],
}

test('nothing changed is nothing to look at', () => {
  expect(sheetChanges(before, structuredClone(before))).toEqual([])
})

test('a longer way, a new barrier and an answered question are named', () => {
  const [language] = before.parts
  const after: Compared = {
    parts: [
      ...(language ? [language] : []),
      { key: 'distance', points: 40, of: 150, unknown: false, text: '18 km.' },
    ],
    barriers: [
      { code: 'entfernung', safeguarding: false, text: '3 km über dem Umkreis.', cure: '' },
    ],
    questions: [],
  }
  expect(sheetChanges(before, after)).toEqual([
    { title: 'Regel', before: '', after: '3 km über dem Umkreis.' },
    { title: 'Entfernung', before: '8 km.', after: '18 km.' },
    { title: 'Offene Frage', before: 'Wann hat sie Zeit?', after: '' },
  ])
})
