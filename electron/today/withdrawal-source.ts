import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import type { DeskSource } from './desk-source.ts'
import { wordsOfReferrals } from './referral-source.ts'

/** Data that had left before a consent was taken back, while the recipient has not been told. */
export const withdrawalSource: DeskSource = {
  find: async ({ db }, { day, cases }) => {
    const rows = await db
      .selectFrom('releases')
      // a cross join keeps this order: a letter holds its whole page, a consent is short
      .crossJoin('letters')
      .innerJoin('referrals', 'referrals.id', 'letters.referral_id')
      .select(['letters.id as letterId', 'referrals.id as referralId'])
      .select(['releases.client_id as clientId', 'referrals.removed_at as removedAt'])
      .select(({ ref }) => ref('releases.withdrawn_on').$notNull().as('withdrawnOn'))
      .whereRef('letters.release_id', '=', 'releases.id')
      .where('releases.withdrawn_on', 'is not', null)
      .where('letters.sent_on', 'is not', null)
      .where('letters.told_on', 'is', null)
      .where('letters.kind', '!=', 'widerruf')
      .execute()
    return rows
      .filter(({ clientId }) => cases.has(clientId))
      .flatMap(({ removedAt, ...row }) => {
        const referralId = removedAt === null ? row.referralId : null
        const facts = { ...row, referralId, told: false, resting: false }
        return deskLinesOf({ kind: 'withdrawal', ...facts }, day)
      })
  },
  words: wordsOfReferrals,
}
