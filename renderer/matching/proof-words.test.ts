import { expect, test } from 'vitest'
import type { KeptRun } from '../../shared/matching/run.ts'
import { defaultSettings } from '../../shared/settings/settings.ts'
import { changesTitle, isProven, proofTexts, totalsText } from './proof-words.ts'

const run: KeptRun = {
  ...{ id: '0198', kind: 'begleitung', rulesVersion: 1, weights: defaultSettings.weights },
  ...{ at: '2026-11-16T07:52:10.000Z', byName: 'Miriam Habermann', milliseconds: 34 },
  ...{ served: 21, waiting: 28, meanScore: 741, worstScore: 498, floor: 480 },
  proof: { objective: 123_456, dual: 123_456, checked: true },
}

test('the proof names both sums, how many, the floor and the rules', () => {
  const text = proofTexts(run).join(' ')
  expect(text.match(/123\.456 Punkte/g)).toHaveLength(2)
  for (const part of ['21 von 28', '480 Punkte', '34 Millisekunden', 'Regelfassung 1'])
    expect(text).toContain(part)
})

test('it claims no more than what was proven: pairs from the floor upwards, and what serving counts', () => {
  const text = proofTexts(run).join(' ')
  expect(text).toContain('keine Zuordnung aus Paaren ab 480 Punkten')
  expect(text).toContain('zählt 5.000 Punkte')
  expect(text).not.toContain('nicht versorgen')
  expect(text).not.toContain('Höher')
})

test('without anybody served there is no floor to speak of', () => {
  expect(proofTexts({ ...run, served: 0, floor: 0 }).join(' ')).not.toContain('Grenze')
})

test('proven is only what was checked and comes out even', () => {
  expect(isProven(run)).toBe(true)
  expect(isProven({ proof: { ...run.proof, checked: false } })).toBe(false)
  expect(isProven({ proof: { ...run.proof, dual: 123_457 } })).toBe(false)
})

test('a difference says how many change and what that does to all', () => {
  expect(changesTitle(0)).toBe('Kein Vorschlag ändert sich')
  expect(changesTitle(1)).toBe('1 Vorschlag ändert sich')
  expect(changesTitle(3)).toBe('3 Vorschläge ändern sich')
  expect(
    totalsText({
      before: { served: 20, meanScore: 738, worstScore: 498 },
      after: { served: 21, meanScore: 741, worstScore: 498 },
    }),
  ).toBe('Versorgt: 21 statt 20. Punkte im Mittel: 741 statt 738, die wenigsten: 498.')
})
