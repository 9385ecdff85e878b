import { expect, test } from 'vitest'
import type { KeptRule } from '../../shared/offers/eligibility.ts'
import {
  disputesAmong,
  groupRules,
  ruleMatches,
  shortTopics,
  validityNote,
  validityText,
} from './rule-list-words.ts'

const today = '2026-11-16'
let count = 0
function kept(part: Partial<KeptRule>): KeptRule {
  count += 1
  return {
    ...{ id: `id-${count}`, version: 1, shipped: false, title: 'Regel', topics: ['mia'] },
    ...{ effect: 'ausschluss', conditions: [{ fact: 'status', in: ['GESTATTUNG'] }] },
    ...{ validFrom: null, validUntil: null, source: 'BAMF', checkedOn: '2026-11-02', note: '' },
    ...part,
  }
}

test('groups stand by the day, empty ones are left out, each by topic and name', () => {
  const rules = [
    kept({ title: 'B' }),
    kept({ title: 'A', topics: ['tafel'] }),
    kept({ title: 'A' }),
    kept({ title: 'alt', validUntil: '2026-11-15' }),
    kept({ title: 'letzter Tag', validUntil: today }),
  ]
  const groups = groupRules(rules, today).map(({ title, rules: own }) => [
    title,
    own.map(one => one.title),
  ])
  expect(groups).toEqual([
    ['Gelten heute', ['A', 'B', 'letzter Tag', 'A']],
    ['Abgelaufen (werden nicht verwendet)', ['alt']],
  ])
})

test.each([
  [null, null, 'unbefristet', ''],
  ['2026-02-09', null, 'seit 09.02.2026', ''],
  [null, '2026-12-31', 'bis 31.12.2026', 'endet in 45 Tagen'],
  ['2026-02-09', '2026-12-31', 'seit 09.02.2026 bis 31.12.2026', 'endet in 45 Tagen'],
  ['2027-01-01', '2027-12-31', 'ab 01.01.2027 bis 31.12.2027', 'beginnt in 46 Tagen'],
  ['2025-01-01', '2026-11-15', 'galt bis 15.11.2026', 'endete gestern'],
])('from %s until %s: %s, %s', (validFrom, validUntil, text, note) => {
  expect(validityText({ validFrom, validUntil }, today)).toBe(text)
  expect(validityNote({ validFrom, validUntil }, today)).toBe(note)
})

test('many topics are named in part, but never "und 1 weitere"', () => {
  const three = ['mia', 'kita', 'schule'] as const
  expect(shortTopics({ topics: [...three] })).not.toContain('weitere')
  expect(shortTopics({ topics: [...three, 'tafel'] })).toMatch(
    /Kita und Kindertagespflege und 2 weitere$/,
  )
})

test('a rule is found by its name, its topic, its sentence and its source', () => {
  const rule = kept({ title: 'Zulassung', source: 'Rundschreiben 7' })
  for (const typed of ['zulass', 'mia', 'gestattung', 'rundschreiben'])
    expect(ruleMatches(rule, 'Wer eine Gestattung hat', typed)).toBe(true)
  expect(ruleMatches(rule, 'Wer eine Gestattung hat', 'tafel')).toBe(false)
})

test('each contradiction stands once, and never with what has run out', () => {
  const no = kept({ title: 'nein' })
  const yes = kept({ title: 'ja', effect: 'anspruch' })
  const over = kept({ title: 'vorbei', effect: 'anspruch', validUntil: '2026-11-15' })
  const disputes = disputesAmong([no, yes, over], today)
  expect(disputes.map(({ pair, kind }) => [pair.map(one => one.title), kind])).toEqual([
    [['nein', 'ja'], 'ja-und-nein'],
  ])
})
