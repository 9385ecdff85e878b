import { useMemo } from 'react'
import { shortPlaceName } from '../../shared/reference/reference.ts'
import { api } from '../api.ts'
import { useHouse } from '../frame/house-context.ts'
import { useRead } from '../use-read.ts'
import type { PlaceNames } from './short-contact-words.ts'

type Places = Awaited<ReturnType<typeof api.reference.listMunicipalities>>

function namesOf(places: Places): PlaceNames {
  return new Map(places.map(({ ags, name }) => [ags, shortPlaceName(name)]))
}

export async function readPlaces(bodyKey: string): Promise<PlaceNames> {
  return namesOf(await api.reference.listMunicipalities({ bodyKey }))
}

/** The municipalities of the office's own body, by their key. */
export function usePlaces(): PlaceNames {
  const { bodyKey } = useHouse().settings.office
  const { data } = useRead('reference', 'listMunicipalities', { bodyKey })
  return useMemo(() => namesOf(data ?? []), [data])
}
