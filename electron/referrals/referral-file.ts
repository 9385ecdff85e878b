import { fullName } from '../../shared/clients/client.ts'
import { AppError } from '../../shared/errors.ts'
import type { Referral, SentLetter } from '../../shared/referrals/referral.ts'
import { movesOf } from '../../shared/referrals/referral-rules.ts'
import { releaseProblemOn } from '../../shared/referrals/release.ts'
import { getClient } from '../clients/client-repository.ts'
import type { Reader } from '../store/reader.ts'
import { readGroups } from './letter-marks.ts'
import { appointmentOf, recipientOf } from './referral-columns.ts'
import { listEvents } from './referral-events.ts'
import { linesByIds, referralsOf } from './referral-lines.ts'
import { getReferralRow, needOf } from './referral-repository.ts'
import { holdingOf, releasesFor } from './release-repository.ts'

type Part = { clientId: string; id: string }

/** Everything about one referral, as its screen shows it. */
export async function readReferral(
  db: Reader,
  { clientId, id }: Part,
  today: string,
): Promise<Referral> {
  const client = await getClient(db, clientId)
  const row = await getReferralRow(db, clientId, id)
  const [line] = await linesByIds(db, [id], today)
  if (!line) throw new AppError('not-found')
  const need = await needOf(db, row.need_id)
  const releases = await releasesFor(db, id)
  return {
    ...line,
    ...{ version: row.version, topic: row.topic, offerId: row.offer_id },
    ...{ needId: need.id, needUrgency: need.urgency, needClosed: need.closedOn !== null },
    ...{ recipient: recipientOf(row.recipient), letterNote: row.letter_note },
    ...{ answerBy: row.answer_by, appointment: appointmentOf(row.appointment) },
    events: await listEvents(db, id),
    letters: await listLetters(db, id),
    release: shown(holdingOf(releases, today)),
    releaseProblem: releaseProblemOn(releases, today),
    group: await othersOf(db, row.group_id, id),
    moves: client.closed_on === null ? [...movesOf(row.state)] : [],
  }
}

function shown(release: ReturnType<typeof holdingOf>): Referral['release'] {
  if (release === null) return null
  const { id, groups, givenOn, validUntil } = release
  return { id, groups, givenOn, validUntil }
}

/** The newest first, as the events. */
async function listLetters(db: Reader, referralId: string): Promise<SentLetter[]> {
  const rows = await db
    .selectFrom('letters')
    .select(['id', 'kind', 'printed_on as printedOn', 'sent_on as sentOn', 'delivery', 'groups'])
    .where('referral_id', '=', referralId)
    .orderBy('printed_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ groups, ...row }) => ({ ...row, groups: readGroups(groups) }))
}

async function othersOf(db: Reader, groupId: string, id: string): Promise<Referral['group']> {
  const rows = await referralsOf(db)
    .select(['referrals.id', 'referrals.client_id as clientId', 'state'])
    .select(['clients.family_name', 'clients.given_names'])
    .where('referrals.group_id', '=', groupId)
    .where('referrals.id', '!=', id)
    .orderBy('referrals.created_at')
    .orderBy('referrals.id')
    .execute()
  return rows.map(({ family_name, given_names, ...row }) => ({
    ...row,
    name: fullName({ familyName: family_name, givenNames: given_names }),
  }))
}
