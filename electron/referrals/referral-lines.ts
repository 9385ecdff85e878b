import { sql } from 'kysely'
import { fullName } from '../../shared/clients/client.ts'
import type { ReferralLine } from '../../shared/referrals/referral.ts'
import { waitingDays } from '../../shared/referrals/referral-rules.ts'
import type { Reader } from '../store/reader.ts'

/** Referrals with their people and needs; none that was removed as a mistake. */
export function referralsOf(db: Reader) {
  return db
    .selectFrom('referrals')
    .innerJoin('clients', 'clients.id', 'referrals.client_id')
    .where('referrals.removed_at', 'is', null)
}

function linesOf(db: Reader) {
  return referralsOf(db)
    .innerJoin('needs', 'needs.id', 'referrals.need_id')
    .innerJoin('users', 'users.id', 'clients.responsible')
    .select(['referrals.id', 'referrals.client_id as clientId', 'code', 'state', 'refusal'])
    .select(['referrals.created_on as createdOn', 'sent_on as sentOn', 'arrived'])
    .select(['answered_on as answeredOn', 'wait_until as waitUntil', 'referrals.outcome'])
    .select(['appointment_on as appointmentOn', 'clients.number as clientNumber'])
    .select(['clients.family_name', 'clients.given_names', 'users.name as responsibleName'])
    .select(['needs.field', 'needs.title as needTitle', 'referrals.offer_id as offerId'])
    .select([
      sql<string>`recipient ->> '$.offer'`.as('offerName'),
      sql<string>`recipient ->> '$.organisation'`.as('organisationName'),
    ])
    .select(({ selectFrom }) =>
      selectFrom('referrals as others')
        .select(({ fn }) => fn.countAll<number>().as('size'))
        .whereRef('others.group_id', '=', 'referrals.group_id')
        .where('others.removed_at', 'is', null)
        .as('groupSize'),
    )
    .select(({ selectFrom }) =>
      selectFrom('releases')
        .select('releases.withdrawn_on')
        .whereRef('releases.referral_id', '=', 'referrals.id')
        .orderBy('releases.given_on', 'desc')
        .orderBy('releases.id', 'desc')
        .limit(1)
        .as('lastWithdrawnOn'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof linesOf>['execute']>>[number]

function toLine(
  { family_name, given_names, lastWithdrawnOn, ...row }: Row,
  today: string,
): ReferralLine {
  return {
    ...row,
    consentWithdrawn: lastWithdrawnOn !== null && lastWithdrawnOn <= today,
    groupSize: row.groupSize ?? 1,
    clientName: fullName({ familyName: family_name, givenNames: given_names }),
    waitingDays: waitingDays(row, today),
  }
}

/** In the order in which they are asked for. */
export async function linesByIds(
  db: Reader,
  ids: readonly string[],
  today: string,
): Promise<ReferralLine[]> {
  if (ids.length === 0) return []
  const rows = await linesOf(db)
    .where('referrals.id', 'in', [...ids])
    .execute()
  const byId = new Map(rows.map(row => [row.id, toLine(row, today)]))
  return ids.map(id => byId.get(id)).filter(line => line !== undefined)
}

export async function linesOfClient(
  db: Reader,
  clientId: string,
  today: string,
): Promise<ReferralLine[]> {
  const rows = await linesOf(db)
    .where('referrals.client_id', '=', clientId)
    .orderBy('referrals.created_on', 'desc')
    .orderBy('referrals.id', 'desc')
    .execute()
  return rows.map(row => toLine(row, today))
}
