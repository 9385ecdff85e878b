import type { MatchHelper } from './match-facts.ts'
import type { Shortage } from './run.ts'

export type Profile = Pick<Shortage, 'language' | 'municipality' | 'gender'>

/** Enough to see how many people such a volunteer is missing for; it is not the load of one. */
const PLACES = 10
const RADIUS_KM = 25
const fine = { allowed: true, missing: [], bySafeguarding: false }

/** Nobody: a volunteer with papers, time and nothing against anybody, of whom only this is known. */
export function profileHelper({ language, municipality, gender }: Profile): MatchHelper {
  return {
    id: '00000000-0000-4000-8000-000000000000',
    ...{ agreed: true, active: true, pauseUntil: null, does: true },
    ...{ placesLeft: PLACES, places: PLACES, permission: fine, permissionWithMinors: fine },
    // without a gender she is no answer to a wish for one
    gender: gender ?? 'd',
    age: null,
    languages: [{ code: language, level: 'erstsprache' }],
    germanLevel: 'C1',
    ...{ topics: [], refusedTopics: [], wishedGender: null, clientAgeFrom: null },
    ...{ clientAgeTo: null, radiusKm: RADIUS_KM, municipality, slots: [], interests: [] },
    ...{ online: null, family: [], experience: { total: 0, topics: {} } },
  }
}
