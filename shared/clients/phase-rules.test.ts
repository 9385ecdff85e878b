import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../lib/dates.ts'
import {
  type PhaseFacts,
  phase,
  phaseFact,
  phaseNames,
  phaseOf,
  phaseReasons,
} from './phase-rules.ts'

const nothing: PhaseFacts = {
  openedOn: '2026-03-02',
  intakeDoneOn: null,
  firstContactOn: null,
  openNeeds: 0,
  lastNeedCoveredOn: null,
  closedOn: null,
  firstNeedOn: null,
  firstGoalOn: null,
  firstStepDoneOn: null,
  firstReferralSentOn: null,
  firstReferralAcceptedOn: null,
}
const need = { openNeeds: 1, firstNeedOn: '2026-03-12' }

test.each<[Partial<PhaseFacts>, string, string, string]>([
  [{}, 'klaerung', 'opened', '2026-03-02'],
  [{ firstContactOn: '2026-03-03' }, 'klaerung', 'first-contact', '2026-03-03'],
  [
    { firstContactOn: '2026-03-03', intakeDoneOn: '2026-03-10' },
    'assessment',
    'intake-done',
    '2026-03-10',
  ],
  [need, 'assessment', 'need-recorded', '2026-03-12'],
  [{ ...need, firstGoalOn: '2026-03-20' }, 'hilfeplanung', 'goal-set', '2026-03-20'],
  [
    { ...need, firstGoalOn: '2026-03-20', firstStepDoneOn: '2026-03-25' },
    'linking',
    'step-done',
    '2026-03-25',
  ],
  [{ ...need, firstReferralSentOn: '2026-04-01' }, 'linking', 'referral-sent', '2026-04-01'],
  [
    { ...need, firstReferralSentOn: '2026-04-01', firstReferralAcceptedOn: '2026-04-09' },
    'monitoring',
    'referral-accepted',
    '2026-04-09',
  ],
  [
    { intakeDoneOn: '2026-03-10', lastNeedCoveredOn: '2026-06-01' },
    'evaluation',
    'needs-covered',
    '2026-06-01',
  ],
  [
    { ...need, firstReferralSentOn: '2026-04-01', closedOn: '2026-07-01' },
    'evaluation',
    'closed',
    '2026-07-01',
  ],
])('%j is %s because of %s since %s', (given, expected, fact, since) => {
  expect(phaseOf({ ...nothing, ...given })).toEqual({ phase: expected, fact, since })
})

test('a new need after covered ones leads back to the assessment', () => {
  const covered = { ...nothing, lastNeedCoveredOn: '2026-06-01' }
  expect(phaseOf(covered).phase).toBe('evaluation')
  expect(phaseOf({ ...covered, openNeeds: 1, firstNeedOn: '2026-06-20' })).toEqual({
    phase: 'assessment',
    fact: 'need-recorded',
    since: '2026-06-20',
  })
})

test('every record has a phase that can be named, explained and dated', () => {
  const day = fc.nat({ max: 3000 }).map(count => addDays('2020-01-01', count))
  const maybe = fc.option(day)
  const facts = fc.record({
    openedOn: day,
    intakeDoneOn: maybe,
    firstContactOn: maybe,
    openNeeds: fc.nat({ max: 4 }),
    lastNeedCoveredOn: maybe,
    closedOn: maybe,
    firstNeedOn: maybe,
    firstGoalOn: maybe,
    firstStepDoneOn: maybe,
    firstReferralSentOn: maybe,
    firstReferralAcceptedOn: maybe,
  })
  fc.assert(
    fc.property(facts, given => {
      const result = phaseOf(given)
      expect(phase.options).toContain(result.phase)
      expect(phaseNames[result.phase]).not.toBe('')
      expect(phaseReasons[result.fact]).not.toBe('')
      expect(Object.values(given)).toContain(result.since)
      if (given.closedOn !== null) expect(result.fact).toBe('closed')
    }),
  )
  expect(Object.keys(phaseReasons)).toEqual(phaseFact.options)
})
