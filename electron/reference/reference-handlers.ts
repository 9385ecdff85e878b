import type { AppContract } from '../../shared/contract.ts'
import { isValidOn } from '../../shared/reference/reference.ts'
import { holidaysAround } from '../today/holidays.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { ClientTexts } from './client-texts.ts'
import type { ReferenceData } from './reference-data.ts'

type DatedRow = { valid_from: string | null; valid_until: string | null }
const holdsOn = (day: string) => (row: DatedRow) =>
  isValidOn({ validFrom: row.valid_from, validUntil: row.valid_until }, day)

export function referenceHandlers(
  data: ReferenceData,
  texts: ClientTexts,
): FeatureHandlers<AppContract['reference']> {
  const placesOf = async (bodyKey: string, day: string) =>
    (await data.municipalities())
      .filter(holdsOn(day))
      .filter(place => place.funded_body_key === bodyKey)
  return {
    listBodies: async ({ today }) => {
      const places = (await data.municipalities()).filter(holdsOn(today))
      return (await data.bodies()).filter(holdsOn(today)).map(({ key, name, kind }) => ({
        key,
        name,
        kind,
        municipalities: places.filter(place => place.funded_body_key === key).length,
      }))
    },
    listMunicipalities: async ({ today }, { bodyKey }) =>
      (await placesOf(bodyKey, today)).map(({ ags, name, kind, longitude, latitude }) => ({
        ags,
        name,
        kind,
        longitude,
        latitude,
      })),
    listOutlines: async ({ today }, { bodyKey }) => {
      const outlines = await data.outlines()
      return (await placesOf(bodyKey, today)).map(({ ags, name, longitude, latitude }) => ({
        ags,
        name,
        longitude,
        latitude,
        rings: outlines.get(ags) ?? [],
      }))
    },
    listCitizenships: () => data.citizenships(),
    listPostcodes: () => data.postcodes(),
    listHolidays: async ({ today }) => [...holidaysAround(today)],
    listClientTexts: () => texts.states(),
  }
}
