import { expect, test } from 'vitest'
import { assignment } from '../../shared/volunteers/assignment.ts'
import { assignmentOf, decideForm } from './decide-form.ts'

const today = '2026-11-16'
const given = {
  ...({ kind: 'begleitung', topic: 'behoerde', purpose: '', startOn: today } as const),
  ...{ firstMeetingOn: null, moderatedBy: '', agreementOn: null },
  ...{ plannedHours: null, cadenceDays: null, reason: null, note: '', looked: false },
}
const problems = (asks: object, part: object = {}) =>
  decideForm({ today, byHand: false, mustLook: false, ...asks })
    .safeParse({ ...given, ...part })
    .error?.issues.map(({ path }) => path.join('.')) ?? []

test('a proposal is confirmed without a reason; by hand it needs one', () => {
  expect(problems({})).toEqual([])
  expect(problems({ byHand: true })).toEqual(['reason'])
  expect(problems({ byHand: true }, { reason: 'wunsch' })).toEqual([])
})

test('what has changed is not confirmed unseen', () => {
  expect(problems({ mustLook: true })).toEqual(['looked'])
  expect(problems({ mustLook: true }, { looked: true })).toEqual([])
})

test('an agreement of tomorrow is refused at its field', () => {
  expect(problems({}, { agreementOn: '2026-11-17' })).toEqual(['agreementOn'])
})

test('what is sent is an assignment and nothing else', () => {
  const values = decideForm({ today, byHand: false, mustLook: false }).parse(given)
  expect(assignment.safeParse(assignmentOf(values)).success).toBe(true)
})
