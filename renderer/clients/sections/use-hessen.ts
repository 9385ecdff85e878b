import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { shortPlaceName } from '../../../shared/reference/reference.ts'
import { api } from '../../api.ts'
import { useHouse } from '../../frame/house-context.ts'
import { compareGerman } from '../../ui/compare-german.ts'

type Place = { ags: string; name: string; body: string; isOwn: boolean; postcodes: string[] }

async function readHessen(ownBody: string): Promise<Place[]> {
  const [bodies, postcodes] = await Promise.all([
    api.reference.listBodies({}),
    api.reference.listPostcodes({}),
  ])
  const byPlace = Map.groupBy(postcodes, row => row.ags)
  const lists = await Promise.all(
    bodies.map(async body => {
      const places = await api.reference.listMunicipalities({ bodyKey: body.key })
      return places.map(({ ags, name }) => ({
        ags,
        name: shortPlaceName(name),
        body: shortPlaceName(body.name),
        isOwn: body.key === ownBody,
        postcodes: (byPlace.get(ags) ?? []).map(row => row.postcode),
      }))
    }),
  )
  return lists
    .flat()
    .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || compareGerman(a.name, b.name))
}

/** Two are shown at most; all of them are found when typed. */
function codesText(postcodes: readonly string[]): string {
  return postcodes.length > 2 ? `${postcodes[0]} …` : postcodes.join(', ')
}

/** Every municipality of Hessen, the own ones first; found by name, postcode or county. */
export function useHessen() {
  const { bodyKey } = useHouse().settings.office
  const { data } = useQuery({
    queryKey: ['reference', 'hessen', bodyKey],
    queryFn: () => readHessen(bodyKey),
    // Shipped with the program: it can't change while it runs.
    staleTime: Number.POSITIVE_INFINITY,
  })
  return useMemo(() => {
    const places = data ?? []
    const names = new Map(places.map(({ ags, name }) => [ags, name]))
    const codes = new Map(places.map(({ ags, postcodes }) => [ags, postcodes]))
    return {
      options: places.map(({ ags, name, body, isOwn, postcodes }) => ({
        value: ags,
        label: name,
        note: isOwn ? codesText(postcodes) : `${codesText(postcodes)} ${body}`,
        words: `${postcodes.join(' ')} ${body}`,
      })),
      // Nothing is claimed while the list is on its way.
      nameOf: (ags: string) => names.get(ags) ?? (data ? 'anderswo in Hessen' : ''),
      postcodesOf: (ags: string) => codes.get(ags) ?? [],
      /** Where a postcode leads; some lead to several places. */
      placesOf: (postcode: string) =>
        places.filter(place => place.postcodes.includes(postcode)).map(({ ags }) => ags),
    }
  }, [data])
}
export type Hessen = ReturnType<typeof useHessen>
