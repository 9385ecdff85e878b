import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Mission } from '../../shared/volunteers/money.ts'
import { api } from '../api.ts'
import { useDebounced } from '../clients/use-debounced.ts'

const CALM = 120

/** What an entry would come to, asked a moment after the last key; nothing is written. */
export function useWeighed(
  helperId: string | null,
  mission: Mission | null,
  exceptId: string | null,
) {
  const asked = useDebounced({ helperId, mission, exceptId }, CALM)
  const isOn = asked.helperId !== null && asked.mission !== null
  const { data, error } = useQuery({
    queryKey: ['volunteers', 'weighMission', asked],
    queryFn: () =>
      api.volunteers.weighMission({
        ...{ helperId: asked.helperId ?? '', exceptId: asked.exceptId },
        mission: asked.mission as Mission,
      }),
    enabled: isOn,
    placeholderData: keepPreviousData,
    retry: false,
    // what is typed must not pile up in memory
    gcTime: 0,
  })
  return isOn && mission !== null
    ? { weighed: data ?? null, error }
    : { weighed: null, error: null }
}
