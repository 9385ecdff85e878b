import { AppError } from '../../shared/errors.ts'
import { weighMission } from '../../shared/volunteers/mission-weighing.ts'
import type { Mission } from '../../shared/volunteers/money.ts'
import { runsOverMidnight } from '../../shared/volunteers/money-rules.ts'
import { getClient } from '../clients/client-repository.ts'
import type { Reading, Writing } from '../vault/handler-types.ts'
import { getAssignmentRow, recomputeWord } from './assignment-repository.ts'
import { aroundMission } from './mission-around.ts'
import { missionColumns } from './mission-columns.ts'
import {
  changeMission,
  insertMission,
  type KnownMission,
  keepVersion,
  missionToChange,
} from './mission-repository.ts'
import { assertOpen } from './period-repository.ts'
import { listRates } from './rate-repository.ts'

type Entered = { helperId: string; mission: Mission }

/** What it would come to; nothing is written. */
export async function weigh(
  { db }: Pick<Reading, 'db'>,
  asked: Entered & { exceptId: string | null },
) {
  return weighMission(asked.mission, await listRates(db), await aroundMission(db, asked))
}

export async function recordMission(context: Writing, { helperId, mission }: Entered) {
  const { db } = context
  await assertMission(context, { helperId, mission })
  await assertOpen(db, [mission.day])
  const { warnings, ...amount } = await weigh(context, { helperId, mission, exceptId: null })
  const id = await insertMission(context, helperId, mission, amount)
  if (mission.assignmentId !== null) await recomputeWord(db, mission.assignmentId)
  return { id, warnings }
}

/** Reckoned anew with the rate of its day; how it stood before is kept. */
export async function correctMission(
  context: Writing,
  { mission, reason, ...known }: KnownMission & { mission: Mission; reason: string },
) {
  const { db, now } = context
  const row = await missionToChange(db, known)
  await assertMission(context, { helperId: known.helperId, mission })
  await assertOpen(db, [row.day, mission.day])
  const { helperId, id: exceptId } = known
  const { warnings, ...amount } = await weigh(context, { helperId, mission, exceptId })
  await keepVersion(context, row, reason)
  const columns = { ...missionColumns(mission), cents: amount.cents }
  const version = await changeMission(
    db,
    row.id,
    { ...columns, rounded: amount.rounded ? 1 : 0 },
    now,
  )
  await recomputeWords(context, [row.assignment_id, mission.assignmentId])
  return { version, warnings }
}

export async function cancelMission(
  context: Writing,
  { reason, ...known }: KnownMission & { reason: string },
) {
  const { db, now } = context
  const row = await missionToChange(db, known)
  await assertOpen(db, [row.day])
  await keepVersion(context, row, reason)
  await changeMission(db, row.id, { cancelled_at: now, cancelled_reason: reason }, now)
  await recomputeWords(context, [row.assignment_id])
  return {}
}

/** The signature on the sheet; the amount stays. */
export async function signMission(
  { db, now }: Writing,
  { signed, ...known }: KnownMission & { signed: boolean },
) {
  const row = await missionToChange(db, known)
  await assertOpen(db, [row.day])
  return { version: await changeMission(db, row.id, { signed: signed ? 1 : 0 }, now) }
}

async function recomputeWords({ db }: Writing, ids: readonly (string | null)[]): Promise<void> {
  for (const id of new Set(ids)) if (id !== null) await recomputeWord(db, id)
}

/** It has been, it lies within one day, and it belongs to whom it says. */
async function assertMission(
  { db, today }: Writing,
  { helperId, mission }: Entered,
): Promise<void> {
  const fields = [
    ...(mission.day > today ? ['mission.day'] : []),
    ...(runsOverMidnight(mission) ? ['mission.minutes'] : []),
  ]
  if (fields.length > 0) throw new AppError('invalid', { fields })
  if (mission.clientId !== null) await getClient(db, mission.clientId)
  if (mission.assignmentId === null) return
  const row = await getAssignmentRow(db, mission.assignmentId)
  if (row.helper_id !== helperId || row.client_id !== mission.clientId)
    throw new AppError('invalid', { fields: ['mission.assignmentId'] })
}
