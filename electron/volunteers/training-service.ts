import type { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import type { Training } from '../../shared/volunteers/network.ts'
import type { networkContract } from '../../shared/volunteers/network-contract.ts'
import { trainingCertificates } from '../../shared/volunteers/training-certificate.ts'
import { putOut } from '../referrals/paper.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import type { Working, Writing } from '../vault/handler-types.ts'
import type { Host } from '../vault/host.ts'
import { assertShown, assertThere, next, type Shown } from './network-rows.ts'
import { matchApprovals } from './training-approvals.ts'
import {
  deleteTraining,
  getTraining,
  insertTraining,
  markCertificates,
  replaceParticipants,
  updateTraining,
} from './training-repository.ts'

type Input<M extends keyof typeof networkContract> = z.output<(typeof networkContract)[M]['input']>

export async function addTraining({ db, now, newId }: Writing, training: Training) {
  assertDays(training)
  const id = newId()
  await insertTraining(db, id, training, now)
  return { id, version: 1 }
}

/** The papers of whoever attended follow: another day, another requirement, none at all. */
export async function saveTraining(
  context: Writing,
  { training, ...shown }: Input<'saveTraining'>,
) {
  const { db, now } = context
  await assertShown(db, 'trainings', shown)
  assertDays(training)
  const { participants } = await neededTraining(db, shown.id)
  if (participants.some(({ ue }) => ue > training.ue))
    throw new AppError('invalid', { fields: ['training.ue'] })
  await updateTraining(db, shown, training, now)
  await match(context, shown.id)
  return next(shown)
}

/** A mistake in the calendar takes no paper away: approvals stay, only without the training. */
export async function removeTraining({ db }: Writing, shown: Shown) {
  await assertShown(db, 'trainings', shown)
  await deleteTraining(db, shown.id)
  return {}
}

export async function setParticipants(
  context: Writing,
  { participants, ...shown }: Input<'setParticipants'>,
) {
  const { db, now } = context
  await assertShown(db, 'trainings', shown)
  const ids = participants.map(({ helperId }) => helperId)
  await assertThere(db, 'helpers', ids)
  const { ue: most } = await neededTraining(db, shown.id)
  const isOdd = participants.some(({ attended, ue }) => ue > most || attended !== ue > 0)
  if (isOdd || new Set(ids).size < ids.length)
    throw new AppError('invalid', { fields: ['participants'] })
  await replaceParticipants(
    db,
    shown.id,
    participants.map(one => (one.attended ? one : { ...one, certificateOn: null })),
  )
  await updateTraining(db, shown, {}, now)
  await match(context, shown.id)
  return next(shown)
}

/** Only what was really put on paper or into a file is noted as handed out. */
export async function printCertificates(
  context: Working,
  host: Host,
  { id, helperIds, way }: Input<'printCertificates'>,
) {
  const { read, write, today, now } = context
  const chosen = new Set(helperIds)
  const sheet = await read(async db => {
    const training = await neededTraining(db, id)
    const participants = training.participants.filter(one => chosen.has(one.helperId))
    if (participants.length < chosen.size || participants.some(({ attended }) => !attended))
      throw new AppError('invalid', { fields: ['helperIds'] })
    const { office } = await getSettings(db)
    return trainingCertificates({ ...training, participants }, office, today)
  })
  const fileName = `teilnahmebescheinigungen-${today}.pdf`
  const output = await putOut(context, host, sheet, { way, fileName })
  await write(async db => {
    const { version } = await neededTraining(db, id)
    await markCertificates(db, id, helperIds, today)
    await updateTraining(db, { id, version }, {}, now)
  })
  return output
}

async function match({ db, actor, now, newId }: Writing, id: string): Promise<void> {
  await matchApprovals(db, await neededTraining(db, id), { by: actor.id, at: now, newId })
}

async function neededTraining(db: Reader, id: string) {
  const training = await getTraining(db, id)
  if (!training) throw new AppError('not-found')
  return training
}

function assertDays({ day, endDay }: Training): void {
  if (endDay !== null && endDay < day)
    throw new AppError('invalid', { fields: ['training.endDay'] })
}
