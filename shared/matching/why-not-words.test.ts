import { expect, test } from 'vitest'
import { forbiddenSentence, whyNotSentence } from './why-not-words.ts'

type Told = Parameters<typeof whyNotSentence>[0]
const link = (part: Partial<Told['chain'][number]>) => ({
  ...{ caseId: 'popal', title: 'Ghulam Popal', waitingDays: 94, before: 'Nadia Karimi' },
  ...{ after: 'Mahnaz Sediqi', scoreBefore: 806, scoreAfter: 492, delta: -314 },
  ...part,
})
const own = link({ caseId: 'haidari', title: 'Familie Haidari', delta: 30 })
const told = (part: Partial<Told> = {}) =>
  whyNotSentence({
    ...{ answer: 'moeglich', regret: 284, chain: [own, link({})] },
    ...{ caseId: 'haidari', helperName: 'Nadia Karimi', belowFloor: false },
    ...part,
  })

test('what it costs, and who needs her more', () => {
  expect(told()).toBe(
    'Möglich, kostet aber 284 Punkte. Ghulam Popal braucht Nadia Karimi dringender.',
  )
  expect(told({ regret: 1, chain: [own] })).toBe('Möglich, kostet aber 1 Punkt.')
  expect(told({ chain: [own, link({ before: 'Saba Berhane' })] })).toBe(
    'Möglich, kostet aber 284 Punkte.',
  )
  expect(told({ regret: 5284, chain: [own, link({ after: '', waitingDays: 1 })] })).toBe(
    'Möglich, kostet aber 5.284 Punkte. Dann bliebe Ghulam Popal ohne Begleitung und wartet schon 1 Tag.',
  )
})

test('a pair below the floor is possible, and it is said why it is not proposed', () => {
  const fair = 'So wenige Punkte hat kein anderer Vorschlag; die faire Verteilung vermeidet das.'
  expect(told({ regret: -12, belowFloor: true })).toBe(`Möglich, zusammen 12 Punkte mehr. ${fair}`)
  expect(told({ regret: 12, belowFloor: true, chain: [] })).toBe(
    `Möglich, kostet aber 12 Punkte. ${fair}`,
  )
})

test('the other answers', () => {
  expect(told({ answer: 'vorgeschlagen' })).toBe('Das ist der Vorschlag.')
  expect(told({ answer: 'gleich-gut' })).toBe('Genauso gut. Der Tausch kostet keinen Punkt.')
  expect(told({ regret: null })).toContain('schon jemand reserviert')
})

test('one rule is said, several are counted', () => {
  const barrier = { code: 'zeit', safeguarding: false, text: 'Keine Zeit.', cure: '' } as const
  expect(forbiddenSentence([barrier])).toBe('Nicht möglich. Keine Zeit.')
  expect(forbiddenSentence([barrier, barrier])).toBe('Nicht möglich. 2 Regeln sprechen dagegen.')
})
