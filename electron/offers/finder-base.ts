import type { FinderBase } from '../../shared/offers/find-offers.ts'
import type { Places } from '../../shared/offers/places.ts'
import { shortPlaceName } from '../../shared/reference/reference.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import { readDirectory } from './directory-repository.ts'
import { readExperience } from './experience.ts'

export type FinderReference = Pick<ReferenceData, 'municipalities' | 'citizenships'>

type County = { places: Places; states: ReadonlyMap<string, string> }

/** Shipped tables as the finder reads them, made once. */
export function createCounty(reference: FinderReference): () => Promise<County> {
  let county: Promise<County> | undefined
  return () => {
    county ??= Promise.all([placesOf(reference), statesOf(reference)]).then(([places, states]) => ({
      places,
      states,
    }))
    return county
  }
}

async function placesOf(reference: FinderReference): Promise<Places> {
  const rows = await reference.municipalities()
  return new Map(
    rows.map(({ ags, name, longitude, latitude }) => [
      ags,
      { name: shortPlaceName(name), longitude, latitude },
    ]),
  )
}

async function statesOf(reference: FinderReference): Promise<ReadonlyMap<string, string>> {
  return new Map((await reference.citizenships()).map(({ key, name }) => [key, name]))
}

/** Everything that one answer is made of. */
export async function readFinderBase(
  db: Reader,
  readCounty: () => Promise<County>,
  today: string,
): Promise<FinderBase & { nearKm: number }> {
  const { offers, rules } = await readDirectory(db)
  const { referrals } = await getSettings(db)
  return {
    ...{ offers, rules, today, ...(await readCounty()) },
    experience: await readExperience(db),
    ...{ staleDays: referrals.staleDays, nearKm: referrals.nearKm },
  }
}
