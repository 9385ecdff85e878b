import { samePlace } from '../../shared/offers/places.ts'
import { isValidOn, shortPlaceName } from '../../shared/reference/reference.ts'
import type { Category } from '../../shared/statistics/dimensions.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'

type Reference = Pick<ReferenceData, 'municipalities'>

const byName = (a: Category, b: Category) => a.name.localeCompare(b.name, 'de')

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
    .map(({ ags: key, name }) => ({ key, name: shortPlaceName(name) }))
    .toSorted(byName)
}

const countedPlace = /\/gemeinde=(\d{8})$/

/** Of cells as they were frozen, by name: places come and go. */
export async function countedPlaces(
  reference: Reference,
  cells: readonly string[],
): Promise<Category[]> {
  const names = new Map((await reference.municipalities()).map(({ ags, name }) => [ags, name]))
  const counted = new Set(cells.flatMap(cell => countedPlace.exec(cell)?.[1] ?? []))
  return [...counted]
    .map(key => ({ key, name: shortPlaceName(names.get(key) ?? key) }))
    .toSorted(byName)
}

/** Places that were of the body when a quarter was frozen and no longer are keep their row. */
export async function withFormerPlaces(
  places: readonly Category[],
  reference: Reference,
  cells: readonly string[],
): Promise<Category[]> {
  const known = new Set(places.map(({ key }) => key))
  const counted = await countedPlaces(reference, cells)
  return [...places, ...counted.filter(({ key }) => !known.has(key))]
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
