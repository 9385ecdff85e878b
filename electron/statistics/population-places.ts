import { samePlace } from '../../shared/offers/places.ts'
import { isValidOn } from '../../shared/reference/reference.ts'
import type { Category } from '../../shared/statistics/dimensions.ts'
import { type Programme, programmeFor } from '../../shared/statistics/programme.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'

type Reference = Pick<ReferenceData, 'municipalities'>

/** The municipalities of the own body as they are today, by name. */
export async function countyPlaces(
  db: Reader,
  reference: Reference,
  today: string,
): Promise<Category[]> {
  const { office } = await getSettings(db)
  return (await reference.municipalities())
    .filter(({ funded_body_key }) => funded_body_key === office.bodyKey)
    .filter(({ valid_from: validFrom, valid_until: validUntil }) =>
      isValidOn({ validFrom, validUntil }, today),
    )
    .map(({ ags: key, name }) => ({ key, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
}

export async function countyProgramme(
  db: Reader,
  reference: Reference,
  today: string,
): Promise<Programme> {
  return programmeFor(await countyPlaces(db, reference, today))
}

const countedPlace = /\/gemeinde=(\d{8})$/

/** Places that were of the body when a quarter was frozen and no longer are keep their row. */
export async function withFormerPlaces(
  places: readonly Category[],
  reference: Reference,
  cells: readonly string[],
): Promise<Category[]> {
  const known = new Set(places.map(({ key }) => key))
  const former = new Set(cells.map(cell => countedPlace.exec(cell)?.[1] ?? ''))
  const gone = (await reference.municipalities())
    .filter(({ ags }) => former.has(ags) && !known.has(ags))
    .map(({ ags: key, name }) => ({ key, name }))
  return [...places, ...gone]
}

/** Two keys of one place are one category. */
export function placeCategories(places: readonly Category[]): (ags: string | null) => string {
  const known = new Map<string, string>()
  const find = (ags: string) => places.find(({ key }) => samePlace(key, ags))?.key ?? 'andere'
  return ags => {
    if (ags === null) return 'andere'
    const found = known.get(ags) ?? find(ags)
    known.set(ags, found)
    return found
  }
}
