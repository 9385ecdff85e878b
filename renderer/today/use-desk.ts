import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api.ts'
import { useOnlyMine } from './desk-state.ts'

const FIRST = 12
const MOST = 500

/** The lines of the day; few of each group until somebody asks for more. */
export function useDesk() {
  const onlyMine = useOnlyMine()
  const [limit, setLimit] = useState(FIRST)
  const input = { onlyMine, limit }
  const { data, error } = useQuery({
    queryKey: ['today', 'listLines', input],
    queryFn: () => api.today.listLines(input),
    // Nothing jumps while the other lines are on their way.
    placeholderData: keepPreviousData,
  })
  return { desk: data, error, onlyMine, showMore: () => setLimit(MOST) }
}
