import type { GermanLevel } from '../../shared/clients/options.ts'
import type { LanguageLevel } from '../../shared/clients/options-record.ts'
import type { Requirement } from '../../shared/volunteers/approval.ts'
import type { Helper, HelperKind } from '../../shared/volunteers/helper.ts'
import type { Town } from './county/towns.ts'

// The volunteers of the invented county. Nobody of these names is meant.

/** How each stands on the day that is shown; days count back from it. */
export type RosterRow = {
  name: readonly [givenNames: string, familyName: string]
  gender: 'w' | 'm'
  born: number
  kinds: readonly HelperKind[]
  speaks: readonly (readonly [code: string, level: LanguageLevel])[]
  german: GermanLevel | null
  town: Town
  radiusKm: number
  mobility: Helper['mobility'][number]
  topics: readonly Helper['topics'][number][]
  /** Accompaniments, interpreting a week, tandems. */
  places: readonly [lotse: number, dolmetscher: number, pate: number]
  /** Active for so many days; null: not active yet. */
  activeDays: number | null
  lastWordDays: number
  /** Minutes worked by the hour, and Einsätze of interpreting, this year. */
  hours?: number
  interpreted?: number
  /** With whom: so many accompaniments, and tandems begun so many days ago. */
  accompanies?: number
  tandems?: readonly number[]
  withMinors?: boolean
  /** The Führungszeugnis ends in so many days; below zero it has. */
  clearanceDays?: number
  lacks?: Requirement
  talkDays?: number
  appliedDays?: number
  pause?: { sinceDays: number; untilDays: number | null }
  leftDays?: number
  organisation?: string
}

const ti = ['ti', 'erstsprache'] as const
const ar = ['ar', 'erstsprache'] as const
const dari = ['fa-AF', 'erstsprache'] as const
const uk = ['uk', 'erstsprache'] as const
const de = ['de', 'erstsprache'] as const
const bus = { mobility: 'bus-bahn' } as const
const auto = { mobility: 'auto' } as const
const rad = { mobility: 'rad' } as const
const office: Helper['topics'] = ['behoerde', 'arbeit', 'wohnen']
const family: Helper['topics'] = ['schule', 'kita', 'gesundheit', 'frauen']
const leisure: Helper['topics'] = ['sprache', 'freizeit', 'schule']
const lotse = { kinds: ['lotse'], places: [3, 0, 0] } as const
const dolmetscher = { kinds: ['dolmetscher'], places: [0, 2, 0], topics: [] } as const
const pate = { kinds: ['pate'], places: [0, 0, 1], german: null, topics: leisure } as const

// biome-ignore format: one line says who somebody is, the next how she stands
export const roster: readonly RosterRow[] = [
  // ---- who needs the coordinator
  { name: ['Omid', 'Rasuli'], gender: 'm', born: 1994, ...lotse, speaks: [dari, ['fa', 'gut']], german: 'B2', town: 'nidda', radiusKm: 20, ...auto,
    topics: office, activeDays: null, lastWordDays: 4, lacks: 'verschwiegenheit', talkDays: 18, appliedDays: 40, organisation: 'Afghan' },
  { name: ['Hiltrud', 'Schäfer-Brandt'], gender: 'w', born: 1957, ...pate, speaks: [de, ['fr', 'gut']], town: 'bad-nauheim', radiusKm: 15, ...auto,
    activeDays: 470, lastWordDays: 9, tandems: [425], withMinors: true, clearanceDays: -16 },
  { name: ['Yusuf', 'Demirtaş'], gender: 'm', born: 1986, ...dolmetscher, speaks: [['tr', 'erstsprache'], ['kmr', 'fliessend']], german: 'C1', town: 'butzbach', radiusKm: 25, ...auto,
    activeDays: 600, lastWordDays: 45, interpreted: 11 },
  { name: ['Renate', 'Wiegand'], gender: 'w', born: 1961, ...pate, speaks: [de, ['en', 'gut']], town: 'karben', radiusKm: 10, ...rad,
    activeDays: 200, lastWordDays: 30, tandems: [155] },
  { name: ['Tesfalem', 'Ogbay'], gender: 'm', born: 1989, ...lotse, speaks: [ti, ['ar', 'gut']], german: 'B2', town: 'friedberg', radiusKm: 15, ...bus,
    topics: office, activeDays: 520, lastWordDays: 3, hours: 214, accompanies: 3, withMinors: true, clearanceDays: 28, organisation: 'Eritre' },
  { name: ['Amina', 'Hersi'], gender: 'w', born: 1998, ...dolmetscher, speaks: [['so', 'erstsprache'], ['ar', 'gut']], german: 'B1', town: 'rosbach', radiusKm: 10, ...rad,
    activeDays: null, lastWordDays: 6, lacks: 'basis', talkDays: 20, appliedDays: 48, organisation: 'Somal' },
  // ---- in order
  { name: ['Dmytro', 'Kovalenko'], gender: 'm', born: 1983, ...dolmetscher, places: [0, 3, 0], speaks: [uk, ['ru', 'fliessend']], german: 'B2', town: 'bad-nauheim', radiusKm: 15, ...bus,
    activeDays: 610, lastWordDays: 12, interpreted: 24, organisation: 'Ukrain' },
  { name: ['Farah', 'Nouri'], gender: 'w', born: 1996, ...lotse, speaks: [dari, ['en', 'gut']], german: 'B1', town: 'bad-vilbel', radiusKm: 15, ...bus,
    topics: family, activeDays: 240, lastWordDays: 13, hours: 58, accompanies: 1 },
  { name: ['Mahnaz', 'Sediqi'], gender: 'w', born: 1990, ...lotse, speaks: [dari, ['ps', 'fliessend']], german: 'B2', town: 'ortenberg', radiusKm: 25, ...auto,
    topics: family, activeDays: 430, lastWordDays: 4, hours: 117, accompanies: 1, withMinors: true, clearanceDays: 620, organisation: 'Afghan' },
  { name: ['Jamal', 'Ahmadi'], gender: 'm', born: 1985, ...lotse, speaks: [dari, ['ps', 'gut']], german: 'B2', town: 'altenstadt', radiusKm: 20, ...auto,
    topics: office, activeDays: 700, lastWordDays: 2, hours: 92, accompanies: 2 },
  { name: ['Saba', 'Berhane'], gender: 'w', born: 1992, ...lotse, speaks: [ti, ['en', 'fliessend']], german: 'C1', town: 'bad-vilbel', radiusKm: 15, ...bus,
    topics: family, activeDays: 540, lastWordDays: 5, hours: 135, accompanies: 2, withMinors: true, clearanceDays: 500, organisation: 'Eritre' },
  { name: ['Abrehet', 'Kidane'], gender: 'w', born: 1988, kinds: ['lotse', 'dolmetscher'], speaks: [ti, ['am', 'gut']], german: 'C1', town: 'friedberg', radiusKm: 20, ...bus,
    topics: ['schule', 'gesundheit', 'frauen', 'behoerde'], places: [3, 2, 0], activeDays: 980, lastWordDays: 5, hours: 178, interpreted: 6, accompanies: 2, withMinors: true, clearanceDays: 205 },
  { name: ['Nadia', 'Karimi'], gender: 'w', born: 1987, ...lotse, places: [4, 0, 0], speaks: [dari, ['fa', 'fliessend']], german: 'C1', town: 'buedingen', radiusKm: 15, ...bus,
    topics: family, activeDays: 660, lastWordDays: 8, hours: 161, accompanies: 3, withMinors: true, clearanceDays: 410 },
  { name: ['Layla', 'Haddad'], gender: 'w', born: 1991, kinds: ['lotse', 'dolmetscher'], speaks: [ar, ['en', 'gut']], german: 'C1', town: 'friedberg', radiusKm: 20, ...bus,
    topics: office, places: [2, 2, 0], activeDays: 380, lastWordDays: 7, hours: 24, interpreted: 5, accompanies: 1, organisation: 'Syr' },
  { name: ['Samir', 'Khoury'], gender: 'm', born: 1979, ...lotse, speaks: [ar, ['fr', 'gut']], german: 'B2', town: 'karben', radiusKm: 15, ...auto,
    topics: office, activeDays: 310, lastWordDays: 10, hours: 18, accompanies: 1 },
  { name: ['Oksana', 'Melnyk'], gender: 'w', born: 1990, kinds: ['lotse', 'pate'], speaks: [uk, ['ru', 'fliessend']], german: 'B2', town: 'bad-vilbel', radiusKm: 15, ...bus,
    topics: family, places: [2, 0, 1], activeDays: 260, lastWordDays: 11, hours: 15, organisation: 'Ukrain' },
  { name: ['Elif', 'Yıldız'], gender: 'w', born: 1982, kinds: ['lotse', 'pate'], speaks: [['tr', 'erstsprache'], de], german: 'C2', town: 'butzbach', radiusKm: 20, ...auto,
    topics: family, places: [2, 0, 1], activeDays: 800, lastWordDays: 14, hours: 14, withMinors: true, clearanceDays: 560, organisation: 'Türk' },
  { name: ['Gebre', 'Mehari'], gender: 'm', born: 1995, ...lotse, speaks: [ti], german: 'B1', town: 'woelfersheim', radiusKm: 15, ...rad,
    topics: office, activeDays: 120, lastWordDays: 15, hours: 9 },
  { name: ['Ingrid', 'Hofmann'], gender: 'w', born: 1954, ...lotse, speaks: [de, ['en', 'gut']], german: null, town: 'bad-nauheim', radiusKm: 25, ...auto,
    topics: ['behoerde', 'wohnen', 'gesundheit'], activeDays: 1100, lastWordDays: 6, hours: 12 },
  { name: ['Viktor', 'Schewtschenko'], gender: 'm', born: 1976, ...dolmetscher, speaks: [uk, ['ru', 'erstsprache']], german: 'B2', town: 'rosbach', radiusKm: 20, ...auto,
    activeDays: 330, lastWordDays: 17, interpreted: 8 },
  { name: ['Rania', 'Saleh'], gender: 'w', born: 1993, ...dolmetscher, speaks: [ar, ['ckb', 'gut']], german: 'C1', town: 'florstadt', radiusKm: 20, ...bus,
    activeDays: 450, lastWordDays: 8, interpreted: 10, organisation: 'Syr' },
  { name: ['Bahar', 'Amini'], gender: 'w', born: 1989, ...dolmetscher, speaks: [dari, ['fa', 'fliessend']], german: 'B2', town: 'niddatal', radiusKm: 20, ...bus,
    activeDays: 290, lastWordDays: 9, interpreted: 9 },
  { name: ['Gisela', 'Ackermann'], gender: 'w', born: 1950, ...pate, speaks: [de, ['fr', 'gut']], town: 'friedberg', radiusKm: 10, ...bus,
    activeDays: 640, lastWordDays: 16, tandems: [600] },
  { name: ['Klaus-Dieter', 'Reuter'], gender: 'm', born: 1953, ...pate, speaks: [de, ['en', 'gut']], town: 'butzbach', radiusKm: 15, ...auto,
    activeDays: 350, lastWordDays: 20, tandems: [270] },
  { name: ['Monika', 'Pfeiffer'], gender: 'w', born: 1966, ...pate, speaks: [de], town: 'karben', radiusKm: 10, ...rad,
    activeDays: 100, lastWordDays: 12, tandems: [60] },
  { name: ['Ahmet', 'Çelik'], gender: 'm', born: 1972, ...pate, speaks: [['tr', 'erstsprache'], de], german: 'C2', town: 'altenstadt', radiusKm: 15, ...auto,
    activeDays: 215, lastWordDays: 18 },
  { name: ['Ursula', 'Weigel'], gender: 'w', born: 1959, ...pate, speaks: [de, ['en', 'etwas']], town: 'bad-vilbel', radiusKm: 10, ...bus,
    activeDays: 500, lastWordDays: 22 },
  // ---- on the way, away, gone
  { name: ['Hodan', 'Warsame'], gender: 'w', born: 1997, ...dolmetscher, speaks: [['so', 'erstsprache'], ['en', 'gut']], german: 'B2', town: 'bad-nauheim', radiusKm: 15, ...bus,
    activeDays: 280, lastWordDays: 31, interpreted: 4, pause: { sinceDays: 30, untilDays: 25 } },
  { name: ['Jürgen', 'Sommerlad'], gender: 'm', born: 1948, ...pate, speaks: [de], town: 'reichelsheim', radiusKm: 10, ...auto,
    activeDays: 420, lastWordDays: 52, pause: { sinceDays: 50, untilDays: null } },
  { name: ['Sabine', 'Trautmann'], gender: 'w', born: 1970, ...pate, speaks: [de, ['es', 'gut']], town: 'echzell', radiusKm: 15, ...auto,
    activeDays: null, lastWordDays: 3, appliedDays: 3 },
  { name: ['Thomas', 'Kessler'], gender: 'm', born: 1981, ...pate, speaks: [de, ['en', 'fliessend']], town: 'ober-moerlen', radiusKm: 20, ...auto,
    activeDays: null, lastWordDays: 4, talkDays: 4, appliedDays: 12 },
  { name: ['Maria', 'Sokolowa'], gender: 'w', born: 1968, ...pate, speaks: [['ru', 'erstsprache'], de], german: 'C1', town: 'limeshain', radiusKm: 15, ...bus,
    activeDays: 690, lastWordDays: 75, leftDays: 70 },
]

// biome-ignore format: one line says who somebody is, the next how she stands
/** Those who came in the last months; nobody has been given to them yet. */
export const newcomers: readonly RosterRow[] = [
  { name: ['Rima', 'Al-Masri'], gender: 'w', born: 1984, ...lotse, speaks: [ar, ['en', 'gut']], german: 'B2', town: 'butzbach', radiusKm: 20, ...auto,
    topics: office, activeDays: 150, lastWordDays: 8, withMinors: true, clearanceDays: 640 },
  { name: ['Hevi', 'Rasul'], gender: 'w', born: 1987, ...lotse, speaks: [['ckb', 'erstsprache'], ['ar', 'gut']], german: 'B2', town: 'karben', radiusKm: 20, ...bus,
    topics: family, activeDays: 140, lastWordDays: 5 },
  { name: ['Natalia', 'Bondar'], gender: 'w', born: 1981, ...lotse, places: [2, 0, 0], speaks: [uk, ['ru', 'erstsprache']], german: 'B2', town: 'rosbach', radiusKm: 20, ...bus,
    topics: ['arbeit', 'gesundheit', 'schule'], activeDays: 120, lastWordDays: 10 },
  { name: ['Heinz', 'Petri'], gender: 'm', born: 1958, ...lotse, places: [2, 0, 0], speaks: [de, ['en', 'gut']], german: null, town: 'nidda', radiusKm: 25, ...auto,
    topics: office, activeDays: 110, lastWordDays: 7 },
  { name: ['Christa', 'Lenz'], gender: 'w', born: 1955, ...pate, speaks: [de, ['fr', 'gut']], town: 'friedberg', radiusKm: 15, ...bus,
    activeDays: 130, lastWordDays: 11, withMinors: true, clearanceDays: 700 },
  { name: ['Bernd', 'Hartung'], gender: 'm', born: 1962, ...pate, places: [0, 0, 2], speaks: [de, ['en', 'gut']], town: 'buedingen', radiusKm: 20, ...auto,
    activeDays: 105, lastWordDays: 6, withMinors: true, clearanceDays: 820 },
  { name: ['Annegret', 'Möller'], gender: 'w', born: 1960, ...pate, speaks: [de], town: 'altenstadt', radiusKm: 15, ...rad,
    activeDays: 90, lastWordDays: 9 },
]
