import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { api } from '../api.ts'
import { useDebounced } from '../clients/use-debounced.ts'
import { orderOf, wegweiserFields } from './wegweiser-order.ts'

const PAUSE_MS = 250

/** The page of what is in the fields, as far as it can be read. */
export function useWegweiserSheet(clientId: string | null) {
  const calm = useDebounced(useWatch(), PAUSE_MS)
  const read = wegweiserFields.safeParse(calm)
  const order = read.success ? orderOf(read.data, clientId) : null
  return useQuery({
    queryKey: ['referrals', 'previewWegweiser', order],
    queryFn: () => api.referrals.previewWegweiser(order!),
    enabled: order !== null,
    placeholderData: keepPreviousData,
  })
}
