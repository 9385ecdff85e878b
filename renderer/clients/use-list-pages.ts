import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import type { ClientRow } from '../../shared/clients/list.ts'
import { api } from '../api.ts'
import type { Shown } from './list-views.ts'

export const PAGE = 100

function pageQuery({ filter, sort }: Pick<Shown, 'filter' | 'sort'>, page: number) {
  const input = { filter, sort, offset: page * PAGE, limit: PAGE }
  return {
    queryKey: ['clients', 'list', input],
    queryFn: () => api.clients.list(input),
  }
}

/** The first page says how many there are; while a new filter is asked the last answer stays. */
export function useFirstPage(shown: Pick<Shown, 'filter' | 'sort'>) {
  return useQuery({ ...pageQuery(shown, 0), placeholderData: keepPreviousData })
}

/** The rows that are drawn, page by page as one scrolls; undefined until they have come. */
export function usePages(
  shown: Pick<Shown, 'filter' | 'sort'>,
  places: readonly number[],
): { rowAt: (place: number) => ClientRow | undefined; error: Error | null } {
  const pages = [...new Set([0, ...places.map(place => Math.floor(place / PAGE))])]
  const answers = useQueries({
    queries: pages.map(page => ({
      ...pageQuery(shown, page),
      ...(page === 0 ? { placeholderData: keepPreviousData } : {}),
    })),
  })
  return {
    rowAt: place => {
      const answer = answers[pages.indexOf(Math.floor(place / PAGE))]
      return answer?.data?.rows[place % PAGE]
    },
    error: answers.find(({ error }) => error)?.error ?? null,
  }
}
