import type { Selectable, Transaction } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import {
  type DataGroup,
  holdsOn,
  type KeptRelease,
  type ReleaseGiven,
} from '../../shared/referrals/release.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import { readGroups } from './letter-marks.ts'
import type { ReleaseTable } from './referral-table.ts'

type PassedOn = KeptRelease['passedOn']

/** Everything this client has allowed, the newest first. */
export async function listReleases(db: Reader, clientId: string): Promise<KeptRelease[]> {
  const rows = await db
    .selectFrom('releases')
    .innerJoin('referrals', 'referrals.id', 'releases.referral_id')
    .selectAll('releases')
    .select('referrals.removed_at as removedAt')
    .where('releases.client_id', '=', clientId)
    .orderBy('given_on', 'desc')
    .orderBy('recorded_at', 'desc')
    .orderBy('releases.id', 'desc')
    .execute()
  const passedOn = await passedOnOf(db, clientId)
  return rows.map(({ removedAt, ...row }) => ({
    ...toRelease(row),
    referralId: removedAt === null ? row.referral_id : null,
    passedOn: passedOn.get(row.id) ?? [],
  }))
}

/** By consent: what left the house under it, the oldest first. */
async function passedOnOf(db: Reader, clientId: string): Promise<Map<string | null, PassedOn>> {
  const rows = await db
    .selectFrom('letters')
    .select(['id as letterId', 'release_id', 'groups', 'told_on as toldOn'])
    .select(({ ref }) => ref('sent_on').$notNull().as('sentOn'))
    .where('client_id', '=', clientId)
    .where('kind', '!=', 'widerruf')
    .where('sent_on', 'is not', null)
    .orderBy('sent_on')
    .orderBy('id')
    .execute()
  const grouped = Map.groupBy(rows, row => row.release_id)
  return new Map(
    [...grouped].map(([id, list]) => [
      id,
      list.map(({ letterId, sentOn, groups, toldOn }) => ({
        ...{ letterId, sentOn, toldOn, groups: readGroups(groups) },
      })),
    ]),
  )
}

function toRelease(row: Selectable<ReleaseTable>): KeptRelease {
  const { id, organisation, offer, matter, language, interpreter, medium } = row
  return {
    ...{ id, organisation, offer, matter, language, interpreter, medium, passedOn: [] },
    ...{ clientId: row.client_id, referralId: row.referral_id, groups: readGroups(row.groups) },
    ...{ givenOn: row.given_on, validUntil: row.valid_until, withdrawnOn: row.withdrawn_on },
    ...{ explainedBy: row.explained_by, textVersion: row.text_version },
    ...{ hasSignature: row.signature !== null, signedByGuardian: row.guardian === 1 },
  }
}

export type HeldRelease = Pick<
  KeptRelease,
  'id' | 'groups' | 'givenOn' | 'validUntil' | 'withdrawnOn'
>

/** Given for exactly this referral, the newest first. */
export async function releasesFor(db: Reader, referralId: string): Promise<HeldRelease[]> {
  const rows = await db
    .selectFrom('releases')
    .select(['id', 'groups', 'given_on as givenOn', 'valid_until as validUntil'])
    .select('withdrawn_on as withdrawnOn')
    .where('referral_id', '=', referralId)
    .orderBy('given_on', 'desc')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ groups, ...row }) => ({ ...row, groups: readGroups(groups) }))
}

/** The newest that holds on that day and lets the name go along; else the newest that holds. */
export function holdingOf(releases: readonly HeldRelease[], today: string): HeldRelease | null {
  const holding = releases.filter(release => holdsOn(release, today))
  return holding.find(({ groups }) => groups.includes('name')) ?? holding[0] ?? null
}

/** Allows a page with these groups of data to leave on that day. */
export function covering(
  releases: readonly HeldRelease[],
  groups: readonly DataGroup[],
  on: string,
): HeldRelease | null {
  const covers = (release: HeldRelease) =>
    holdsOn(release, on) && groups.every(group => release.groups.includes(group))
  return releases.find(covers) ?? null
}

/** The consent whose data a letter for this referral may hold today. */
export async function holdingRelease(
  db: Reader,
  referralId: string,
  today: string,
): Promise<HeldRelease | null> {
  return holdingOf(await releasesFor(db, referralId), today)
}

type NewRelease = {
  id: string
  clientId: string
  referralId: string
  recipient: { organisation: string; offer: string }
  matter: string
  by: string
  at: string
}

export async function insertRelease(
  db: Transaction<Database>,
  given: ReleaseGiven,
  { id, clientId, referralId, recipient, matter, by, at }: NewRelease,
): Promise<void> {
  const { language, interpreter, medium, signature } = given
  await db
    .insertInto('releases')
    .values({
      ...{ id, client_id: clientId, referral_id: referralId, matter },
      ...{ organisation: recipient.organisation, offer: recipient.offer },
      ...{ groups: JSON.stringify(given.groups), given_on: given.givenOn },
      ...{ valid_until: given.validUntil, withdrawn_on: null, language, interpreter, medium },
      ...{ explained_by: given.explainedBy, text_version: given.textVersion, signature },
      guardian: given.signedByGuardian ? 1 : 0,
      ...{ recorded_by: by, recorded_at: at },
    })
    .execute()
}

export async function getRelease(db: Reader, clientId: string, id: string) {
  return db
    .selectFrom('releases')
    .select(['id', 'referral_id as referralId', 'given_on as givenOn'])
    .select('withdrawn_on as withdrawnOn')
    .where('id', '=', id)
    .where('client_id', '=', clientId)
    .executeTakeFirstOrThrow(() => new AppError('not-found'))
}

export async function markReleaseWithdrawn(
  db: Transaction<Database>,
  id: string,
  on: string,
): Promise<void> {
  await db.updateTable('releases').set({ withdrawn_on: on }).where('id', '=', id).execute()
}
