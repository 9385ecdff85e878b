import { expect, test } from 'vitest'
import type { Condition, Rule, RuleEffect } from './eligibility.ts'
import { ruleCore, ruleWords } from './rule-words.ts'

const names = {
  place: (ags: string) => (ags === '06440004' ? 'Büdingen' : 'Nidda'),
  state: (key: string) => (key === '475' ? 'Syrien' : 'Irak'),
}

test('a rule is one sentence with its matter, its days and its source', () => {
  const rule: Rule = {
    ...{ title: 'MiA', topics: ['mia', 'erstorientierung'], effect: 'voraussetzung' },
    conditions: [
      { fact: 'gender', in: ['w'] },
      { fact: 'citizenship', groups: ['drittstaat'], keys: [] },
    ],
    ...{ validFrom: '2026-02-09', validUntil: null, source: 'BAMF', checkedOn: '2026-11-02' },
    note: '',
  }
  expect(ruleWords(rule, names)).toBe(
    'Gilt für: MiA-Kurs und Erstorientierungskurs. Ab 09.02.2026: Nur wer weiblich ist und die ' +
      'Staatsangehörigkeit eines Drittstaats hat, wird aufgenommen. Quelle: BAMF, geprüft am 02.11.2026.',
  )
  const ended = { ...rule, validFrom: null, validUntil: '2026-02-08' }
  expect(ruleWords(ended, names)).toContain(' Bis 08.02.2026: Nur wer ')
  const spanned = { ...ended, validFrom: '2025-01-01' }
  expect(ruleWords(spanned, names)).toContain(' Vom 01.01.2025 bis 08.02.2026: Nur wer ')
  expect(ruleWords({ ...rule, validFrom: null }, names)).toContain('kurs. Nur wer ')
})

test.each<[RuleEffect, Condition, string]>([
  [
    'ausschluss',
    { fact: 'status', in: ['GESTATTUNG', 'DULDUNG_60A', 'EU'] },
    'Wer den Status Aufenthaltsgestattung § 55, Duldung § 60a oder EU-Bürgerin oder EU-Bürger hat, wird nicht aufgenommen',
  ],
  [
    'anspruch',
    { fact: 'children', from: 1, to: 6 },
    'Wer ein Kind von 1 bis 6 Jahren hat, hat einen Anspruch',
  ],
  [
    'voraussetzung',
    { fact: 'age', from: 27, to: null },
    'Nur wer mindestens 27 Jahre alt ist, wird aufgenommen',
  ],
  [
    'voraussetzung',
    { fact: 'age', from: 12, to: 26 },
    'Nur wer 12 bis 26 Jahre alt ist, wird aufgenommen',
  ],
  [
    'voraussetzung',
    { fact: 'german', from: null, to: 'A2' },
    'Nur wer Deutsch höchstens auf A2 kann, wird aufgenommen',
  ],
  [
    'voraussetzung',
    { fact: 'german', from: 'A1', to: 'A1' },
    'Nur wer Deutsch auf A1 kann, wird aufgenommen',
  ],
  [
    'voraussetzung',
    { fact: 'citizenship', groups: ['ukraine', 'staatenlos'], keys: ['475'] },
    'Nur wer die Staatsangehörigkeit der Ukraine oder von Syrien hat oder staatenlos ist, wird aufgenommen',
  ],
  [
    'voraussetzung',
    { fact: 'municipality', in: ['06440004', '06440016'] },
    'Nur wer in Büdingen oder Nidda wohnt, wird aufgenommen',
  ],
  [
    'anspruch',
    { fact: 'claim', in: ['kurs-44', 'kurs-44a'] },
    'Wer einen Anspruch auf den Integrationskurs (§ 44 Abs. 1) oder eine Verpflichtung zum Integrationskurs (§ 44a) hat, hat einen Anspruch',
  ],
])('%s: %o', (effect, condition, sentence) => {
  expect(ruleCore({ effect, conditions: [condition] }, names)).toBe(sentence)
})
