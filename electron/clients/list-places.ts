import { isValidOn } from '../../shared/reference/reference.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'

export type ListReference = Pick<ReferenceData, 'municipalities' | 'citizenships'>

/** Those of the own county; whoever lives elsewhere stands last. */
export async function placesByName(
  db: Reader,
  reference: Pick<ReferenceData, 'municipalities'>,
  today: string,
): Promise<string[]> {
  const { office } = await getSettings(db)
  return (await reference.municipalities())
    .filter(place => place.funded_body_key === office.bodyKey)
    .filter(row => isValidOn({ validFrom: row.valid_from, validUntil: row.valid_until }, today))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
    .map(({ ags }) => ags)
}
