import type { MatchCase, MatchHelper, MatchWorld } from '../../shared/matching/match-facts.ts'
import type { Places } from '../../shared/offers/places.ts'
import { defaultSettings } from '../../shared/settings/settings.ts'

// Facts as the rules read them. What the builders say fits together; a test changes one thing.
// Drawn at random they come from match-fact-arbitraries.ts.

/** Friedberg, Bad Nauheim 3.7 km from it, Büdingen 25.9 km, Kassel 120.5 km. */
export const matchTowns = {
  friedberg: '06440008',
  nauheim: '06440002',
  buedingen: '06440004',
  kassel: '06611000',
} as const

export const matchPlaces: Places = new Map([
  [matchTowns.friedberg, { name: 'Friedberg (Hessen)', longitude: 8.7548, latitude: 50.3357 }],
  [matchTowns.nauheim, { name: 'Bad Nauheim', longitude: 8.7388, latitude: 50.3675 }],
  [matchTowns.buedingen, { name: 'Büdingen', longitude: 9.1118, latitude: 50.2896 }],
  [matchTowns.kassel, { name: 'Kassel', longitude: 9.4979, latitude: 51.3127 }],
])

const CASE = '0000c000-0000-4000-8000-000000000001'
const HELPER = '0000e000-0000-4000-8000-000000000001'

export function aMatchCase(part: Partial<MatchCase> = {}): MatchCase {
  return {
    ...{ id: CASE, kind: 'begleitung', agreed: true, active: true },
    languages: [{ code: 'prs', level: 'erstsprache' }],
    ...{ germanLevel: 'A1', interpreter: false, neededLanguage: null },
    ...{ gender: 'w', age: 34, wishedGender: null, ageFrom: null, ageTo: null },
    topics: [
      { topic: 'behoerde', urgent: false },
      { topic: 'schule', urgent: true },
    ],
    interests: ['kochen'],
    slots: [
      { weekday: 1, part: 'vormittag' },
      { weekday: 2, part: 'vormittag' },
    ],
    ...{ hoursPerWeek: 2, online: null, municipality: matchTowns.friedberg },
    ...{ family: ['schulkinder'], minors: false, urgency: 'normal', waitingDays: 20 },
    ...part,
  }
}

const fine = { allowed: true, missing: [], bySafeguarding: false }

export function aMatchHelper(part: Partial<MatchHelper> = {}): MatchHelper {
  return {
    ...{ id: HELPER, agreed: true, active: true, pauseUntil: null, does: true },
    ...{ placesLeft: 2, places: 2, permission: fine, permissionWithMinors: fine },
    ...{ gender: 'w', age: 45 },
    languages: [{ code: 'prs', level: 'erstsprache' }],
    ...{ germanLevel: 'B2', topics: ['behoerde', 'schule'], refusedTopics: [] },
    ...{ wishedGender: null, clientAgeFrom: null, clientAgeTo: null },
    ...{ radiusKm: 15, municipality: matchTowns.nauheim },
    slots: [{ weekday: 1, part: 'vormittag' }],
    ...{ interests: ['kochen', 'garten'], online: null, family: ['schulkinder'] },
    experience: { total: 2, topics: { schule: 1 } },
    ...part,
  }
}

export function aMatchWorld(part: Partial<MatchWorld> = {}): MatchWorld {
  return {
    today: '2026-11-16',
    weights: defaultSettings.weights,
    places: matchPlaces,
    germanFrom: 'A2',
    pairs: { apart: new Set(), refused: new Set(), together: new Set() },
    ...part,
  }
}
