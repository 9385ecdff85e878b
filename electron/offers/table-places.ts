import { foldText } from '../../shared/lib/fold-text.ts'
import type { TablePlaces } from '../../shared/offers/table-row.ts'
import { isValidOn, shortPlaceName } from '../../shared/reference/reference.ts'
import type { ReferenceData } from '../reference/reference-data.ts'

export type PlaceData = Pick<ReferenceData, 'municipalities' | 'postcodes'>

/** Names as they stand in tables: the own county first, elsewhere in Hessen by the postcode. */
export async function tablePlaces(
  reference: PlaceData,
  { bodyKey, today }: { bodyKey: string; today: string },
): Promise<TablePlaces> {
  const rows = (await reference.municipalities()).filter(row =>
    isValidOn({ validFrom: row.valid_from, validUntil: row.valid_until }, today),
  )
  const byName = new Map<string, typeof rows>()
  for (const row of rows)
    for (const name of saidNames(row.name)) byName.set(name, [...(byName.get(name) ?? []), row])
  const postcodes = new Set(
    (await reference.postcodes()).map(({ postcode, ags }) => `${postcode} ${ags}`),
  )
  return {
    today,
    municipality: (name, postcode) => {
      const found = byName.get(foldText(name)) ?? []
      const chosen =
        found.find(({ ags }) => postcodes.has(`${postcode} ${ags}`)) ??
        found.find(({ funded_body_key }) => funded_body_key === bodyKey) ??
        (found.length === 1 ? found[0] : undefined)
      return chosen?.ags ?? null
    },
  }
}

/** "Friedberg (Hessen), Kreisstadt" is called Friedberg by those who live there. */
function saidNames(name: string): Set<string> {
  const whole = shortPlaceName(name)
  return new Set([foldText(whole), foldText(whole.replace(/\s*\(.*\)$/, ''))])
}

export async function placeNames(reference: PlaceData): Promise<(ags: string) => string> {
  const names = new Map(
    (await reference.municipalities()).map(({ ags, name }) => [ags, shortPlaceName(name)]),
  )
  return ags => names.get(ags) ?? ags
}
