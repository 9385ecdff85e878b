import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import type { DirectoryFilter, OfferLine } from '../../shared/offers/directory-contract.ts'
import { api } from '../api.ts'

const PAGE = 100

function pageQuery(filter: DirectoryFilter, page: number) {
  const input = { filter, offset: page * PAGE, limit: PAGE }
  return { queryKey: ['offers', 'search', input], queryFn: () => api.offers.search(input) }
}

/** The first page says how many there are; while a new question is asked the last answer stays. */
export function useDirectory(filter: DirectoryFilter) {
  return useQuery({ ...pageQuery(filter, 0), placeholderData: keepPreviousData })
}

/** The lines that are drawn, page by page as one scrolls; undefined until they have come. */
export function useLines(
  filter: DirectoryFilter,
  places: readonly number[],
): { lineAt: (place: number) => OfferLine | undefined; error: Error | null } {
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
