import { expect, test } from 'vitest'
import type { KeptNeed, KeptStep, Plan } from '../../../shared/tasks/plan.ts'
import {
  dueWords,
  looseSteps,
  nextStepOf,
  openStepsOf,
  orderNeeds,
  partsOf,
  shortened,
} from './plan-words.ts'

const today = '2026-11-16'
const aStep = (id: string, changes: Partial<KeptStep> = {}): KeptStep => ({
  id,
  text: id,
  dueOn: null,
  doneBy: '',
  needId: 'need',
  goalId: null,
  doneOn: null,
  markedByName: null,
  givenUp: false,
  ...changes,
})
const aNeed = (id: string, changes: Partial<KeptNeed> = {}): KeptNeed => ({
  id,
  field: 'sprache',
  urgency: 'normal',
  title: id,
  description: '',
  openedOn: '2026-11-01',
  closed: null,
  ...changes,
})
const aPlan = (needs: KeptNeed[], steps: KeptStep[]): Plan => ({
  phase: { phase: 'klaerung', fact: 'opened', since: '2026-11-01' },
  needs,
  goals: [{ id: 'goal', needId: 'need', text: 'goal', dueOn: null, reachedOn: null }],
  steps,
})
const closed = { on: '2026-11-10', outcome: 'gedeckt' } as const
const names = (list: readonly { id: string }[]) => list.map(({ id }) => id)

test('a step of a need that is closed, done or given up is none to do', () => {
  const plan = aPlan(
    [aNeed('need'), aNeed('over', { closed })],
    [
      aStep('done', { doneOn: '2026-11-02' }),
      aStep('given-up', { givenUp: true }),
      aStep('of-closed', { needId: 'over' }),
      aStep('alone', { needId: null }),
      aStep('open'),
    ],
  )
  expect(names(openStepsOf(plan))).toEqual(['alone', 'open'])
})

test('the next step is the earliest; in a closed case there is none', () => {
  const plan = aPlan(
    [aNeed('need')],
    [aStep('some-day'), aStep('later', { dueOn: '2026-12-01' }), aStep('now', { dueOn: today })],
  )
  expect(nextStepOf(plan, null)?.id).toBe('now')
  expect(nextStepOf(plan, '2026-11-15')).toBeNull()
})

test('urgent needs stand above, closed ones apart', () => {
  const { open, closed: over } = orderNeeds([
    aNeed('normal'),
    aNeed('over', { closed }),
    aNeed('akut', { urgency: 'akut' }),
    aNeed('older', { openedOn: '2026-10-01' }),
  ])
  expect(names(open)).toEqual(['akut', 'older', 'normal'])
  expect(names(over)).toEqual(['over'])
})

test('steps stand under their goal, done before due, without a day at the end', () => {
  const steps = [
    aStep('some-day', { goalId: 'goal' }),
    aStep('due', { goalId: 'goal', dueOn: today }),
    aStep('done', { goalId: 'goal', doneOn: '2026-11-02', dueOn: '2027-01-01' }),
    aStep('loose'),
  ]
  const parts = partsOf(aNeed('need'), aPlan([aNeed('need')], steps))
  expect(parts.map(part => [part.goal?.id ?? null, names(part.steps)])).toEqual([
    [null, ['loose']],
    ['goal', ['done', 'due', 'some-day']],
  ])
})

test('without a need what is open or given up stays in sight, what is done only in full', () => {
  const steps = [
    aStep('open', { needId: null, dueOn: today }),
    aStep('done', { needId: null, doneOn: '2026-11-02' }),
    aStep('given-up', { needId: null, givenUp: true }),
    aStep('of-need'),
  ]
  const plan = aPlan([aNeed('need')], steps)
  expect(names(looseSteps(plan, false))).toEqual(['open', 'given-up'])
  expect(names(looseSteps(plan, true))).toEqual(['done', 'open', 'given-up'])
})

test('of many finished steps the last one stays in sight; nothing given up is hidden', () => {
  const steps = [
    aStep('first', { doneOn: '2026-11-01' }),
    aStep('second', { doneOn: '2026-11-02' }),
    aStep('given-up', { givenUp: true }),
    aStep('open'),
  ]
  const { shown, hidden } = shortened(steps)
  expect(names(shown)).toEqual(['second', 'given-up', 'open'])
  expect(hidden).toBe(1)
})

test.each([
  [{ doneOn: '2026-11-02' }, '02.11. erledigt', 'muted'],
  [{ doneOn: '2025-11-02' }, '02.11.2025 erledigt', 'muted'],
  [{ givenUp: true, dueOn: today }, 'hinfällig', 'muted'],
  [{}, 'ohne Termin', 'muted'],
  [{ dueOn: '2026-11-15' }, 'fällig 15.11.', 'bad'],
  [{ dueOn: today }, 'heute', 'warn'],
  [{ dueOn: '2026-11-17' }, 'morgen', 'plain'],
  [{ dueOn: '2026-11-20' }, 'Fr 20.11.', 'plain'],
  [{ dueOn: '2026-12-20' }, 'bis 20.12.', 'plain'],
  [{ dueOn: '2027-01-20' }, 'bis 20.01.2027', 'plain'],
] as const)('a step %j is said in few words', (changes, text, tone) => {
  expect(dueWords(aStep('step', changes), today)).toEqual({ text, tone })
})
