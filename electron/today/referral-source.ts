import { sql } from 'kysely'
import { addDays } from '../../shared/lib/dates.ts'
import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import type { Reader } from '../store/reader.ts'
import { among } from './desk-cases.ts'
import type { DeskSource, DeskWords } from './desk-source.ts'

// Referrals are found by their state through an index that leaves out what was removed.

/** Where it went. */
export async function wordsOfReferrals(
  db: Reader,
  targets: readonly string[],
): Promise<Map<string, DeskWords>> {
  const rows = await db
    .selectFrom('referrals')
    .select([
      'id',
      sql<string>`recipient ->> '$.offer'`.as('text'),
      sql<string>`recipient ->> '$.organisation'`.as('detail'),
    ])
    .where('id', 'in', among(targets))
    .execute()
  return new Map(rows.map(({ id, ...words }) => [id, words]))
}

function live(db: Reader) {
  return db
    .selectFrom('referrals')
    .select(['id', 'client_id as clientId'])
    .where('removed_at', 'is', null)
}

/** Sent, and no answer for so long that it is time to remind. */
export const referralSource: DeskSource = {
  find: async ({ db }, { day, cases }) => {
    const rows = await live(db)
      .select(['reminded_on as remindedOn'])
      .select(({ ref }) => ref('sent_on').$notNull().as('sentOn'))
      .where('state', '=', 'vermittelt')
      .where('sent_on', '<=', addDays(day.today, -(day.reminderDays[0] ?? 0)))
      .execute()
    return rows
      .filter(({ clientId }) => cases.has(clientId))
      .flatMap(row => deskLinesOf({ kind: 'referral', ...row, resting: false }, day))
  },
  words: wordsOfReferrals,
}

/** On a waiting list whose day has passed. */
export const waitingSource: DeskSource = {
  find: async ({ db }, { day, cases }) => {
    const rows = await live(db)
      .select(['wait_until as waitUntil', 'reminded_on as remindedOn'])
      .where('state', '=', 'warteliste')
      .where('wait_until', '<', day.today)
      .execute()
    return rows
      .filter(({ clientId }) => cases.has(clientId))
      .flatMap(row => deskLinesOf({ kind: 'waiting-over', ...row, resting: false }, day))
  },
  words: wordsOfReferrals,
}

/** Accepted, and nobody has asked the client yet. The first answer came no later than the acceptance. */
export const arrivalSource: DeskSource = {
  find: async ({ db }, { day, cases }) => {
    const rows = await live(db)
      .select('appointment_on as appointmentOn')
      .select(({ selectFrom }) =>
        selectFrom('referral_events')
          .select(({ fn }) => fn.max('day').as('day'))
          .whereRef('referral_id', '=', 'referrals.id')
          .where('kind', '=', 'angenommen')
          .as('acceptedOn'),
      )
      .where('state', 'in', ['angenommen', 'laeuft'])
      .where('arrived', 'is', null)
      .where(({ eb, or, and }) =>
        or([
          eb('appointment_on', '<', day.today),
          and([eb('appointment_on', 'is', null), eb('answered_on', '<=', day.acceptedSince)]),
        ]),
      )
      .execute()
    return rows
      .filter(({ clientId }) => cases.has(clientId))
      .flatMap(row => deskLinesOf({ kind: 'arrival', ...row, told: false, resting: false }, day))
  },
  words: wordsOfReferrals,
}
