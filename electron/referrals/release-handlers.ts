import { lastDayOfMonths } from '../../shared/clients/deadline-periods.ts'
import { neededGroups } from '../../shared/referrals/needed-groups.ts'
import type { releaseContract } from '../../shared/referrals/referrals-contract.ts'
import { getClient } from '../clients/client-repository.ts'
import type { ClientTexts } from '../reference/client-texts.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import { childcareOf } from './recipient-repository.ts'
import { getReferralRow } from './referral-repository.ts'
import { listReleases } from './release-repository.ts'
import { giveRelease, tellRecipient, withdrawRelease } from './release-service.ts'

export function releaseHandlers(texts: ClientTexts): FeatureHandlers<typeof releaseContract> {
  return {
    listReleases: async ({ db }, { clientId }) => {
      await getClient(db, clientId)
      return listReleases(db, clientId)
    },
    suggestGroups: async ({ db, today }, { clientId, id }) => {
      await getClient(db, clientId)
      const { topic, offer_id } = await getReferralRow(db, clientId, id)
      const { referrals } = await getSettings(db)
      return {
        groups: neededGroups(topic, { childcare: (await childcareOf(db, offer_id)) === 'ja' }),
        validUntil: lastDayOfMonths(today, referrals.releaseMonths),
        // German is the source of every language's sheet
        textVersion: (await texts.head('de')).version,
      }
    },
    giveRelease,
    withdrawRelease,
    markTold: tellRecipient,
  }
}
