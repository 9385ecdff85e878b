import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { tidyLine } from '../../shared/lib/text.ts'
import { api } from '../api.ts'

const FEWEST_LETTERS = 2
const LONGEST = 200

/** People by name, number, birth date or phone, as one types; the newest answer wins. */
export function usePersonSearch(typed: string, { limit = 8, enabled = true } = {}) {
  const text = tidyLine(typed).slice(0, LONGEST)
  const isOn = enabled && text.length >= FEWEST_LETTERS
  const { data, isPlaceholderData, isFetching } = useQuery({
    queryKey: ['clients', 'search', text, limit],
    queryFn: () => api.clients.search({ text, limit }),
    enabled: isOn,
    placeholderData: keepPreviousData,
    // Names must not pile up in memory.
    gcTime: 0,
  })
  return {
    hits: isOn ? (data?.hits ?? []) : [],
    more: isOn && (data?.more ?? false),
    /** The answer to what stands in the field now is still on its way. */
    isAsking: isOn && isFetching && (data === undefined || isPlaceholderData),
    asked: isOn && data !== undefined && !isPlaceholderData,
  }
}
