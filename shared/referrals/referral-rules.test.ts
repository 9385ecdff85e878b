import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../lib/dates.ts'
import { needOutcome } from '../tasks/plan.ts'
import { delivery, type Move, type ReferralState, referralState, refusal } from './referral.ts'
import {
  applyMove,
  canTakeBack,
  isAwaiting,
  isClosedState,
  type MoveContext,
  movesOf,
  type ReferralFacts,
  waitingDays,
} from './referral-rules.ts'

const today = '2026-11-16'
const context: MoveContext = { today, answerDays: 14, acceptedOn: null }
const draft: ReferralFacts = {
  ...{ state: 'entwurf', refusal: null, outcome: null, delivery: null, arrived: null },
  ...{ reminders: 0, sentOn: null, answerBy: null, answeredOn: null, waitUntil: null },
  ...{ arrivedOn: null, remindedOn: null, closedOn: null, appointment: null },
}
const sending: Move = { to: 'vermittelt', on: '2026-11-02', delivery: 'post', note: '' }
const accepted: Move = { to: 'angenommen', on: '2026-11-09', appointment: null, note: '' }
const refused: Move = { to: 'abgelehnt', on: '2026-11-09', reason: 'kapazitaet', note: '' }
const waiting: Move = { to: 'warteliste', on: '2026-11-09', until: '2027-01-15', note: '' }
const withdrawn: Move = { to: 'zurueckgezogen', on: today, note: 'Umgezogen' }
const reopened: Move = { to: 'wieder-offen', on: today, note: 'Doch' }

/** What comes of one step after the other; each has to be allowed. */
function after(...moves: Move[]): ReferralFacts {
  return moves.reduce((facts, move, index) => {
    const earlier = moves.slice(0, index).findLast(({ to }) => to === 'angenommen')
    const result = applyMove(facts, move, { ...context, acceptedOn: earlier?.on ?? null })
    if (!result.ok) throw new Error(`${move.to}: ${result.problem}`)
    return result.facts
  }, draft)
}
const problem = (facts: ReferralFacts, move: Move) => {
  const result = applyMove(facts, move, context)
  return result.ok ? null : result.problem
}

test('sent, it waits for an answer until its day', () => {
  const sent = after(sending)
  expect(sent).toEqual({
    ...draft,
    ...{ state: 'vermittelt', sentOn: '2026-11-02', delivery: 'post', answerBy: '2026-11-16' },
  })
  expect([isAwaiting(sent), waitingDays(sent, today)]).toEqual([true, 14])
  expect([isAwaiting(after(sending, accepted)), waitingDays(draft, today)]).toEqual([false, null])
})

test.each([
  ['a day that was agreed stays', '2026-12-24', '2026-12-24'],
  ['one that lies before the sending does not', '2026-11-01', '2026-11-16'],
])('%s', (_, answerBy, expected) => {
  const result = applyMove({ ...draft, answerBy }, sending, context)
  expect(result.ok && result.facts.answerBy).toBe(expected)
})

test('three tries and nobody there change nothing: it still waits', () => {
  const sent = after(sending)
  expect(after(sending, { to: 'nicht-erreicht', on: today, note: '' })).toEqual(sent)
})

test('the first answer keeps its day when a place comes up', () => {
  const came = after(sending, waiting, { ...accepted, on: today })
  expect(came).toMatchObject({ state: 'angenommen', answeredOn: '2026-11-09', waitUntil: null })
})

test('asked once more it may still be a waiting list', () => {
  const later: Move = { ...waiting, on: today, until: '2027-03-01' }
  expect(after(sending, waiting, later)).toMatchObject({
    ...{ state: 'warteliste', waitUntil: '2027-03-01', answeredOn: '2026-11-09' },
  })
})

test.each([
  ['what was refused waits for an answer again', [sending, refused], 'vermittelt', null],
  ['what was accepted is accepted', [sending, accepted, withdrawn], 'angenommen', '2026-11-09'],
  ['a waiting list waits on', [sending, waiting, withdrawn], 'warteliste', '2026-11-09'],
  ['what nobody had answered was sent', [sending, withdrawn], 'vermittelt', null],
  ['what never left is a draft', [withdrawn], 'entwurf', null],
] as [string, Move[], ReferralState, string | null][])(
  'reopened, %s',
  (_, moves, state, answeredOn) => {
    expect(after(...moves, reopened)).toMatchObject({
      ...{ state, answeredOn, closedOn: null, refusal: null, outcome: null },
    })
  },
)

test.each([
  ['tomorrow', { ...sending, on: '2026-11-17' }, 'on'],
  ['in another year', { ...sending, on: '2025-11-14' }, 'on'],
  ['out of turn', accepted, 'move'],
])('a draft is not sent %s', (_, move, expected) => {
  expect(problem(draft, move)).toBe(expected)
})

test.each([
  ['an answer before the sending', { ...accepted, on: '2026-11-01' }, 'on'],
  ['an answer of tomorrow', { ...refused, on: '2026-11-17' }, 'on'],
  ['a waiting time that is over already', { ...waiting, until: '2026-11-08' }, 'until'],
  ['a waiting time of many years', { ...waiting, until: '2030-01-01' }, 'until'],
  [
    'an appointment before the sending',
    { ...accepted, appointment: { day: '2026-11-01', time: null, place: '', with: '' } },
    'appointment',
  ],
] as [string, Move, string][])('%s is a slip', (_, move, expected) => {
  expect(problem(after(sending), move)).toBe(expected)
})

test('what is closed opens again on no day before', () => {
  expect(problem(after(sending, refused), { ...reopened, on: '2026-11-08' })).toBe('on')
})

// ---- whatever anybody does

const onDay = fc.integer({ min: -400, max: 5 }).map(days => addDays(today, days))
const note = fc.constant('')
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    ...{ to: fc.constant('vermittelt' as const), on: onDay, note },
    delivery: fc.constantFrom(...delivery.options),
  }),
  fc.record({
    to: fc.constant('angenommen' as const),
    on: onDay,
    appointment: fc.constant(null),
    note,
  }),
  fc.record({ to: fc.constant('warteliste' as const), on: onDay, until: fc.option(onDay), note }),
  fc.record({
    ...{ to: fc.constant('abgelehnt' as const), on: onDay, note },
    reason: fc.constantFrom(...refusal.options),
  }),
  fc.record({
    ...{ to: fc.constant('abgeschlossen' as const), on: onDay, note },
    outcome: fc.constantFrom(...needOutcome.options),
  }),
  fc.record({
    to: fc.constantFrom(
      ...(['nicht-erreicht', 'laeuft', 'abgebrochen', 'zurueckgezogen', 'wieder-offen'] as const),
    ),
    ...{ on: onDay, note },
  }),
)

/** The picture of the domain, written down once more and not as the rules have it. */
const mayBecome: Readonly<Record<ReferralState, readonly ReferralState[]>> = {
  entwurf: ['vermittelt', 'zurueckgezogen'],
  vermittelt: ['angenommen', 'warteliste', 'abgelehnt', 'zurueckgezogen'],
  warteliste: ['angenommen', 'abgelehnt', 'zurueckgezogen'],
  angenommen: ['laeuft', 'abgeschlossen', 'abgebrochen', 'zurueckgezogen'],
  laeuft: ['abgeschlossen', 'abgebrochen', 'zurueckgezogen'],
  abgelehnt: ['vermittelt', 'angenommen'],
  abgeschlossen: ['angenommen'],
  abgebrochen: ['angenommen'],
  zurueckgezogen: ['entwurf', 'vermittelt', 'warteliste', 'angenommen'],
}

function expectWhole(facts: ReferralFacts): void {
  const { state, sentOn, answeredOn } = facts
  expect(facts.closedOn !== null).toBe(isClosedState(state))
  expect(facts.refusal !== null).toBe(state === 'abgelehnt')
  expect(facts.outcome !== null).toBe(state === 'abgeschlossen')
  if (!['entwurf', 'zurueckgezogen'].includes(state)) expect(sentOn).not.toBeNull()
  if (sentOn !== null) expect((answeredOn ?? today) >= sentOn).toBe(true)
  if (isAwaiting(facts)) expect(answeredOn).toBeNull()
}

test('no sequence of steps leaves the machine, and what it says fits its state', () => {
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 40 }), moves => {
      let facts = draft
      let acceptedOn: string | null = null
      for (const move of moves) {
        const result = applyMove(facts, move, { ...context, acceptedOn })
        expect(result.ok || result.problem !== 'move').toBe(movesOf(facts.state).includes(move.to))
        if (!result.ok) continue
        const next = result.facts
        if (next.state !== facts.state) expect(mayBecome[facts.state]).toContain(next.state)
        if (move.to === 'angenommen') acceptedOn = move.on
        facts = next
        expectWhole(facts)
      }
    }),
    { numRuns: 400 },
  )
})

test('every state can be reached and has a next step', () => {
  const reached = new Set<ReferralState>(['entwurf'])
  for (const state of reached) for (const next of mayBecome[state]) reached.add(next)
  expect([...reached].toSorted()).toEqual([...referralState.options].toSorted())
  for (const state of referralState.options) expect(movesOf(state)).not.toEqual([])
})

test('what began it all and what others did is not taken back', () => {
  expect(canTakeBack('abgeschlossen')).toBe(true)
  for (const kind of ['angelegt', 'zurueckgenommen', 'freigegeben', 'widerrufen'] as const)
    expect(canTakeBack(kind)).toBe(false)
  expect(canTakeBack(undefined)).toBe(false)
})
