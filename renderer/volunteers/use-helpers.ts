import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { HelperFilter } from '../../shared/volunteers/overview.ts'
import { api } from '../api.ts'

const PAGE = 500

function page(filter: HelperFilter, index: number) {
  const input = { filter, offset: index * PAGE, limit: PAGE }
  return { queryKey: ['volunteers', 'list', input], queryFn: () => api.volunteers.list(input) }
}

/** Everyone who answers to the filter; one page for nearly every office, more where there are many. */
export function useHelpers(filter: HelperFilter) {
  const first = useQuery({ ...page(filter, 0), placeholderData: keepPreviousData })
  const total = first.data?.total ?? 0
  const more = Math.max(0, Math.ceil(total / PAGE) - 1)
  const rest = useQueries({
    queries: Array.from({ length: more }, (_, index) => page(filter, index + 1)),
    combine: answers => answers.map(({ data }) => data?.lines),
  })
  const lines = useMemo(
    () => [...(first.data?.lines ?? []), ...rest.flatMap(found => found ?? [])],
    [first.data, rest],
  )
  return {
    lines,
    total,
    counts: first.data?.counts,
    error: first.error,
    isRead: Boolean(first.data),
  }
}
