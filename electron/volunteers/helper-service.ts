import type { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { safeguarding } from '../../shared/volunteers/approval.ts'
import { isProof } from '../../shared/volunteers/approval-rules.ts'
import type { Helper } from '../../shared/volunteers/helper.ts'
import { missingForActive, nextStates } from '../../shared/volunteers/helper-rules.ts'
import type { helpersContract } from '../../shared/volunteers/helpers-contract.ts'
import type { Writing } from '../vault/handler-types.ts'
import { insertApproval } from './approval-repository.ts'
import type { HelperRow } from './helper-columns.ts'
import {
  countRunning,
  countUses,
  deleteHelper,
  findUnchanged,
  insertHelper,
  type StateChange,
  updateHelper,
  updateState,
} from './helper-repository.ts'
import { freeRequestsOf } from './request-repository.ts'
import { readStandings } from './standings.ts'

type Input<M extends keyof typeof helpersContract> = z.output<(typeof helpersContract)[M]['input']>
type Shown = { id: string; version: number }
const next = ({ id, version }: Shown) => ({ id, version: version + 1 })
const refuse = (...fields: string[]) => new AppError('invalid', { fields })

/** Whoever is named must be there: an organisation, a municipality of this country's part. */
export type HelperChecks = (context: Pick<Writing, 'db'>, helper: Helper) => Promise<void>

export async function applyHelper(
  context: Writing,
  { helper }: Input<'apply'>,
  check: HelperChecks,
) {
  await check(context, helper)
  const { db, actor, now, today, newId } = context
  const id = newId()
  await insertHelper(db, helper, { id, by: actor.id, at: now, on: today })
  return { id, version: 1 }
}

export async function saveHelper(
  context: Writing,
  { helper, ...shown }: Input<'save'>,
  check: HelperChecks,
) {
  const { db, now: at } = context
  await findUnchanged(db, shown)
  await check(context, helper)
  await updateHelper(db, helper, { ...shown, at })
  return next(shown)
}

export async function removeHelper({ db }: Writing, shown: Shown) {
  await findUnchanged(db, shown)
  const uses = await countUses(db, shown.id)
  const total = uses.missions + uses.assignments + uses.trainings
  if (total > 0) throw new AppError('helper-in-use', uses)
  await deleteHelper(db, shown.id)
  return {}
}

export async function changeState(context: Writing, input: Input<'changeState'>) {
  const { db, now: at, today } = context
  const { id, version } = input
  const row = await findUnchanged(db, input)
  assertStep(row, input, today)
  if (input.state === 'gespraech') await recordTalk(context, id, input.on)
  if (input.state === 'aktiv') await assertPapers(context, row)
  if (input.state === 'verabschiedet') await assertFree(context, id)
  if (input.state === 'pause' || input.state === 'verabschiedet') await freeRequestsOf(db, id, at)
  await updateState(db, changeOf(row, input), { id, version, at })
  return next(input)
}

function assertStep(row: HelperRow, input: Input<'changeState'>, today: string): void {
  const { state, on, pauseUntil, reason } = input
  // the day of a pause may be mended
  const again = state === 'pause' && row.state === 'pause'
  if (!again && !nextStates(row.state as typeof state).includes(state))
    throw new AppError('state-refused')
  if (on > today) throw refuse('on')
  if (state === 'pause' && pauseUntil !== null && pauseUntil < on) throw refuse('pauseUntil')
  if (state === 'verabschiedet' && reason === null) throw refuse('reason')
}

/** The state says that there was a talk, so it stands among the papers too. */
async function recordTalk(
  { db, actor, now: at, today, newId }: Writing,
  helperId: string,
  on: string,
) {
  const standings = await readStandings(db, helperId, today)
  const lacks = standings.some(one => one.requirement === 'erstgespraech' && one.state === 'fehlt')
  if (!lacks) return
  const paper = { requirement: 'erstgespraech', on, until: null, ue: null } as const
  const recorded = { id: newId(), helperId, by: actor.id, at }
  await insertApproval(db, { ...paper, seen: 'angabe', note: '' }, recorded)
}

async function assertPapers({ db, today }: Writing, row: HelperRow): Promise<void> {
  const kinds = JSON.parse(row.kinds) as Helper['kinds']
  const missing = missingForActive(kinds, await readStandings(db, row.id, today))
  if (missing.length > 0) throw new AppError('papers-missing', { missing })
}

/** Whom she accompanies must first know who comes after her. */
async function assertFree({ db }: Writing, id: string): Promise<void> {
  const running = await countRunning(db, id)
  if (running > 0) throw new AppError('state-refused', { running })
}

function changeOf(row: HelperRow, input: Input<'changeState'>): StateChange {
  const { state, on, pauseUntil, reason, note } = input
  const leaves = state === 'verabschiedet'
  return {
    ...{ state, state_on: on, pause_until: state === 'pause' ? pauseUntil : null },
    active_on: row.active_on ?? (state === 'aktiv' ? on : null),
    left_on: leaves ? on : null,
    ...{ left_reason: leaves ? reason : null, left_note: leaves ? note : '' },
  }
}

/** A paper of the future, one that ends before it begins, or a mere word where people are at risk. */
export function assertApproval({ approval }: Input<'recordApproval'>, today: string): void {
  if (approval.on > today) throw refuse('approval.on')
  if (approval.until !== null && approval.until < approval.on) throw refuse('approval.until')
  if (!isProof(approval)) throw refuse('approval.seen')
}

export function assertExemption({ exemption }: Input<'exempt'>, today: string): void {
  if (safeguarding.has(exemption.requirement)) throw refuse('exemption.requirement')
  if (exemption.until < today) throw refuse('exemption.until')
}
