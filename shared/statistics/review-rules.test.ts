import { expect, test } from 'vitest'
import { type CaseHistory, contradictsItself, endsBeforeItBegan } from './review-rules.ts'

const history = (closedOn: string | null, ...moves: [string, string][]): CaseHistory => ({
  ...{ openedOn: '2026-02-01', closedOn },
  events: moves.map(([kind, day]) => ({ kind, day })) as CaseHistory['events'],
})

test.each<[string, CaseHistory, boolean]>([
  ['open from the start', history(null), false],
  ['closed', history('2026-03-01', ['closed', '2026-03-01']), false],
  [
    'closed and opened again',
    history(null, ['closed', '2026-03-01'], ['reopened', '2026-04-01']),
    false,
  ],
  ['closed, but the record is open', history(null, ['closed', '2026-03-01']), true],
  ['the record is closed, nobody closed it', history('2026-03-01'), true],
  ['closed twice', history('2026-04-01', ['closed', '2026-03-01'], ['closed', '2026-04-01']), true],
  ['opened again, never closed', history(null, ['reopened', '2026-03-01']), true],
  [
    'opened again before it was closed',
    history(null, ['closed', '2026-03-01'], ['reopened', '2026-02-15']),
    true,
  ],
  [
    'two histories that were merged',
    history(null, ['closed', '2026-03-01'], ['merged', '2026-03-02']),
    false,
  ],
])('%s', (_, one, odd) => {
  expect(contradictsItself(one)).toBe(odd)
})

test('an end before the beginning', () => {
  expect(endsBeforeItBegan(history('2026-01-31', ['closed', '2026-01-31']))).toBe(true)
  expect(endsBeforeItBegan(history('2026-02-01', ['closed', '2026-02-01']))).toBe(false)
  expect(endsBeforeItBegan(history(null, ['closed', '2026-01-31']))).toBe(true)
})
