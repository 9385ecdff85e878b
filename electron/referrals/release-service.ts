import { AppError } from '../../shared/errors.ts'
import { addDays } from '../../shared/lib/dates.ts'
import type { ReleaseGiven } from '../../shared/referrals/release.ts'
import { getClient, getOpenClient } from '../clients/client-repository.ts'
import type { Writing } from '../vault/handler-types.ts'
import { findSentLetter, letterToSend, markSent, markTold } from './letter-marks.ts'
import { recipientOf } from './referral-columns.ts'
import { insertEvent } from './referral-events.ts'
import { getReferralRow, needOf } from './referral-repository.ts'
import {
  getRelease,
  insertRelease,
  listReleases,
  markReleaseWithdrawn,
} from './release-repository.ts'

const LONGEST_DAYS = 731

type Giving = { clientId: string; id: string; release: ReleaseGiven }

/** For exactly this client and the recipient of this referral. */
export async function giveRelease(context: Writing, { clientId, id, release }: Giving) {
  const { db, actor, now, today, newId } = context
  await getOpenClient(db, clientId)
  const referral = await getReferralRow(db, clientId, id)
  if (release.givenOn > today) throw new AppError('invalid', { fields: ['release.givenOn'] })
  if (release.validUntil > addDays(release.givenOn, LONGEST_DAYS))
    throw new AppError('invalid', { fields: ['release.validUntil'] })
  const releaseId = newId()
  await insertRelease(
    db,
    { ...release, groups: [...new Set(release.groups)] },
    {
      ...{ id: releaseId, clientId, referralId: id, by: actor.id, at: now },
      ...{ recipient: recipientOf(referral.recipient) },
      matter: (await needOf(db, referral.need_id)).title,
    },
  )
  await insertEvent(context, {
    ...{ referralId: id, clientId, day: release.givenOn, kind: 'freigegeben' },
  })
  return { releaseId }
}

type Withdrawal = { clientId: string; releaseId: string; on: string }

/** The right to take it back does not end with the case: a closed one takes it too. */
export async function withdrawRelease(context: Writing, input: Withdrawal) {
  const { db, today } = context
  const { clientId, releaseId, on } = input
  await getClient(db, clientId)
  const { referralId, givenOn, withdrawnOn } = await getRelease(db, clientId, releaseId)
  if (withdrawnOn !== null) throw new AppError('not-found')
  if (on < givenOn || on > today) throw new AppError('invalid', { fields: ['on'] })
  await markReleaseWithdrawn(db, releaseId, on)
  await insertEvent(context, { referralId, clientId, day: on, kind: 'widerrufen' })
  const release = (await listReleases(db, clientId)).find(({ id }) => id === releaseId)
  return { passedOn: release?.passedOn ?? [] }
}

type Telling = { clientId: string; letterId: string; on: string }

/** Whoever got the data knows now. The letter that says so has left with it. */
export async function tellRecipient(context: Writing, { clientId, letterId, on }: Telling) {
  const { db, today } = context
  await getClient(db, clientId)
  const letter = await findSentLetter(db, clientId, letterId)
  if (!letter || letter.withdrawnOn === null || letter.toldOn !== null)
    throw new AppError('not-found')
  if (on < letter.withdrawnOn || on > today) throw new AppError('invalid', { fields: ['on'] })
  const { referralId } = letter
  await markTold(db, letterId, on)
  const page = await letterToSend(db, referralId, 'widerruf')
  if (page) await markSent(db, page.id, { on, delivery: null, releaseId: page.releaseId })
  await insertEvent(context, { referralId, clientId, day: on, kind: 'mitgeteilt' })
  return {}
}
