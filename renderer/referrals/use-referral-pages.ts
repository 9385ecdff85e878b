import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import type { ReferralLine } from '../../shared/referrals/referral.ts'
import type { ReferralFilter } from '../../shared/referrals/referrals-contract.ts'
import { api } from '../api.ts'

const PAGE = 100

function pageQuery(filter: ReferralFilter, page: number) {
  const input = { filter, offset: page * PAGE, limit: PAGE }
  return {
    queryKey: ['referrals', 'list', input],
    queryFn: () => api.referrals.list(input),
  }
}

/** The first page says how many there are; while a new filter is asked the last answer stays. */
export function useFirstReferrals(filter: ReferralFilter) {
  return useQuery({ ...pageQuery(filter, 0), placeholderData: keepPreviousData })
}

/** The lines that are drawn, page by page as one scrolls; undefined until they have come. */
export function useReferralPages(
  filter: ReferralFilter,
  places: readonly number[],
): { lineAt: (place: number) => ReferralLine | undefined; error: Error | null } {
  const pages = [...new Set([0, ...places.map(place => Math.floor(place / PAGE))])]
  const answers = useQueries({
    queries: pages.map(page => ({
      ...pageQuery(filter, page),
      ...(page === 0 ? { placeholderData: keepPreviousData } : {}),
    })),
  })
  return {
    lineAt: place => {
      const answer = answers[pages.indexOf(Math.floor(place / PAGE))]
      return answer?.data?.lines[place % PAGE]
    },
    error: answers.find(({ error }) => error)?.error ?? null,
  }
}
