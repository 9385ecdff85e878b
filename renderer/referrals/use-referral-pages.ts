import type { ReferralFilter } from '../../shared/referrals/referrals-contract.ts'
import { api } from '../api.ts'
import { useFirstPageOf, usePagesOf } from '../ui/use-paged.ts'

type Page = Awaited<ReturnType<typeof api.referrals.list>>

function referrals(filter: ReferralFilter) {
  return {
    key: ['referrals', 'list', filter],
    read: (slice: { offset: number; limit: number }) => api.referrals.list({ filter, ...slice }),
    linesOf: (page: Page) => page.lines,
  }
}

export const useFirstReferrals = (filter: ReferralFilter) => useFirstPageOf(referrals(filter))
export const useReferralPages = (filter: ReferralFilter, places: readonly number[]) =>
  usePagesOf(referrals(filter), places)
