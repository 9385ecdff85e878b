import { expect, test } from 'vitest'
import type { KeptNeed } from '../../shared/tasks/plan.ts'
import { topicOfNeed, topicsFromNeeds } from './wish-topics.ts'

test.each([
  ['Kitaplatz für Yusuf', 'bildung', 'kita'],
  ['Anmeldung der Kinder', 'bildung', 'schule'],
  ['Arbeit aufnehmen', 'existenz', 'arbeit'],
  ['Selbstständig machen', 'existenz', 'arbeit'],
  ['Termin beim Jobcenter', 'existenz', 'behoerde'],
  ['Leistungen klären', 'existenz', 'behoerde'],
  ['Aufenthalt verlängern', 'recht', 'behoerde'],
  ['Ärztliche Behandlung', 'gesundheit', 'gesundheit'],
  ['Anschluss im Ort', 'alltag', 'freizeit'],
  ['Schutz vor Gewalt', 'schutz', null],
  ['Frauenarzt, sicherer Weg', 'schutz', null],
] as const)('%s (%s) → %s', (title, field, topic) => {
  expect(topicOfNeed({ title, field })).toBe(topic)
})

const need = (part: Partial<KeptNeed>): KeptNeed => ({
  ...{ id: '0', field: 'sprache', urgency: 'normal', title: 'Kurs', description: '' },
  ...{ openedOn: '2026-10-01', closed: null, ...part },
})

test('each topic of an open need once, pressing where one of them does', () => {
  const closed = { on: '2026-10-20', outcome: 'gedeckt' as const }
  const topics = topicsFromNeeds([
    need({ field: 'wohnen', urgency: 'kann-warten' }),
    need({ field: 'wohnen', urgency: 'dringend' }),
    need({ field: 'recht' }),
    need({ field: 'gesundheit', closed }),
  ])
  expect(topics).toEqual([
    { topic: 'behoerde', urgent: false },
    { topic: 'wohnen', urgent: true },
  ])
})
