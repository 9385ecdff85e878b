import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { useDebounced } from '../clients/use-debounced.ts'
import type { Asked } from './finder-values.ts'

const PAUSE_MS = 120

/** The answer of a moment ago stays on screen until the next one is there. */
export function useFinderAnswer(asked: Asked | null, shown: number) {
  const calm = useDebounced(asked, PAUSE_MS)
  const input = calm && { ...calm, shown }
  return useQuery({
    queryKey: ['offers', 'find', input],
    queryFn: () => api.offers.find(input!),
    enabled: input !== null,
    placeholderData: keepPreviousData,
  })
}
