import { DEMO_SEED } from '../../shared/demo.ts'
import { addDays } from '../../shared/lib/dates.ts'
import type { Requirement } from '../../shared/volunteers/approval.ts'
import type { DayPart, Helper, HelperState } from '../../shared/volunteers/helper.ts'
import { towns } from './county/towns.ts'
import type { DemoCall } from './demo-calls.ts'
import { profileOf } from './helper-profiles.ts'
import { newcomers, type RosterRow, roster } from './helper-roster.ts'
import type { Schedule } from './schedule.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

// How the volunteers came, what they have shown, and where they stand.

export type VolunteerWorld = {
  call: DemoCall
  random: SeededRandom
  schedule: Schedule
  today: string
}
/** By family name: known once she has applied. */
export type KnownHelpers = Map<string, string>

const papersOf = {
  lotse: ['erstgespraech', 'verschwiegenheit', 'basis'],
  dolmetscher: ['erstgespraech', 'verschwiegenheit', 'basis'],
  pate: ['erstgespraech', 'verschwiegenheit', 'vereinbarung'],
} as const satisfies Record<RosterRow['kinds'][number], readonly Requirement[]>

const CLEARANCE_DAYS = 1095
/** Whoever was there before the program came is entered on its first day. */
const FIRST_DAYS = 270

export function planHelpers(world: VolunteerWorld, startsOn: string): KnownHelpers {
  const known: KnownHelpers = new Map()
  for (const [index, row] of roster.entries()) planOne(world, known, startsOn, { ...row, index })
  // their own chance: what was invented before stays as it was
  const later = { ...world, random: seededRandom(DEMO_SEED + 3) }
  for (const [at, row] of newcomers.entries())
    planOne(later, known, startsOn, { ...row, index: roster.length + at })
  return known
}

type Row = RosterRow & { index: number }

function planOne(world: VolunteerWorld, known: KnownHelpers, startsOn: string, row: Row): void {
  const { call, schedule, today } = world
  const { activeDays, talkDays, pause, leftDays } = row
  const ago = (days: number) => addDays(today, -days)
  const isOld = activeDays !== null && activeDays >= FIRST_DAYS
  const appliedOn = isOld
    ? startsOn
    : ago(row.appliedDays ?? Math.min(FIRST_DAYS, (activeDays ?? 0) + 30))
  let helperId = ''
  let version = 1
  const go = async (state: HelperState, on: string, more: Partial<Going> = {}) => {
    const step = { id: helperId, version, state, on, ...stay, ...more }
    version = (await call('volunteers', 'changeState', step)).version
  }
  schedule.at(appliedOn, async () => {
    const helper = helperOf(world, row, await organisationOf(world, row))
    helperId = (await call('volunteers', 'apply', { helper })).id
    known.set(row.name[1], helperId)
  })
  const activeOn = activeDays === null ? null : ago(activeDays)
  const beginsOn = isOld ? startsOn : activeOn
  if (activeOn !== null && beginsOn !== null)
    schedule.at(beginsOn, async () => {
      await showPapers(world, row, helperId, activeOn)
      await go('gespraech', activeOn)
      await go('aktiv', activeOn)
    })
  if (talkDays !== undefined)
    schedule.at(ago(talkDays), async () => {
      await showPapers(world, row, helperId, ago(talkDays))
      await go('gespraech', ago(talkDays))
    })
  if (pause)
    schedule.at(ago(pause.sinceDays), () => {
      const pauseUntil = pause.untilDays === null ? null : addDays(today, pause.untilDays)
      return go('pause', ago(pause.sinceDays), { pauseUntil, note: 'Prüfungen' })
    })
  if (leftDays !== undefined)
    schedule.at(ago(leftDays), () => go('verabschiedet', ago(leftDays), { reason: 'umzug' }))
  schedule.at(today, () => talk(world, row, helperId))
}

type Going = { pauseUntil: string | null; reason: 'umzug' | null; note: string }
const stay: Going = { pauseUntil: null, reason: null, note: '' }

async function organisationOf({ call }: VolunteerWorld, { organisation: text }: Row) {
  if (text === undefined) return null
  const found = await call('offers', 'listOrganisations', { text, limit: 1 })
  return found[0]?.id ?? null
}

const parts: readonly DayPart[] = ['vormittag', 'nachmittag', 'abend']

function helperOf({ random, today }: VolunteerWorld, row: Row, organisationId: string | null) {
  const [givenNames, familyName] = row.name
  const [lotse, dolmetscher, pate] = row.places
  const { ags, postcode } = towns[row.town]
  const days = [1 + random.below(5), 1 + random.below(5)]
  const month = String(1 + random.below(12)).padStart(2, '0')
  const number = String(row.index + 10).padStart(2, '0')
  const helper: Helper = {
    ...{ familyName, givenNames, gender: row.gender, organisationId, germanLevel: row.german },
    ownScript: row.name[1] === 'Kidane' ? 'ኣብርሀት ኪዳነ' : '',
    birthDate: { precision: 'month', value: `${row.born}-${month}` },
    ...{ street: `Lindenweg ${row.index + 1}`, postcode, municipality: ags },
    phone: `+49152055501${number}`,
    email: `ehrenamt${number}@wetterau.example`,
    kinds: [...row.kinds],
    languages: row.speaks.map(([code, level]) => ({ code, level })),
    ...{ topics: [...row.topics], refusedTopics: row.gender === 'w' ? ['gericht', 'polizei'] : [] },
    wishedGender: row.name[1] === 'Saleh' ? 'w' : null,
    ...{ withMinors: row.withMinors ?? false, radiusKm: row.radiusKm, mobility: [row.mobility] },
    slots: [...new Set(days)].flatMap(weekday =>
      parts.slice(0, 1 + random.below(3)).map(part => ({ weekday, part })),
    ),
    ...{ slotsOn: addDays(today, -76), capacity: { lotse, dolmetscher, pate } },
    ...{ hoursPerWeek: 3 + random.below(6), coordinating: row.name[1] === 'Hofmann' },
    ...{ wishes: '', limits: '', experience: '' },
    matching: profileOf(familyName, row.index, today),
  }
  return helper
}

async function showPapers(
  { call, today }: VolunteerWorld,
  row: Row,
  id: string,
  on: string,
): Promise<void> {
  const needed = new Set<Requirement>(row.kinds.flatMap(kind => papersOf[kind]))
  if (row.lacks) needed.delete(row.lacks)
  const paper = { until: null, ue: null, seen: 'unterschrieben', note: '' } as const
  for (const requirement of needed) {
    const ue = requirement === 'basis' ? 28 : null
    const given = { ...paper, requirement, on, ue }
    await call('volunteers', 'recordApproval', { id, approval: given })
  }
  if (row.clearanceDays === undefined) return
  const until = addDays(today, row.clearanceDays)
  await call('volunteers', 'recordApproval', {
    id,
    approval: {
      ...{ ...paper, requirement: 'fuehrungszeugnis', seen: 'eingesehen', until },
      on: addDays(until, -CLEARANCE_DAYS),
    },
  })
}

const words = [
  ['telefonat', 'gut', 'Es läuft, der nächste Termin steht.'],
  ['nachricht', null, 'Termine für den Monat abgestimmt.'],
  ['gespraech', 'kraft', 'Viele Termine zugleich, wir suchen Entlastung.'],
  ['treffen', 'gut', 'Beim Treffen der Ehrenamtlichen gesprochen.'],
] as const

/** A talk on the day on which the last word was, and one some weeks before. */
async function talk({ call, random, today }: VolunteerWorld, row: Row, id: string): Promise<void> {
  for (const daysAgo of [row.lastWordDays, row.lastWordDays + 30 + random.below(20)]) {
    if (daysAgo > (row.activeDays ?? row.appliedDays ?? 0)) continue
    const [kind, mood, note] = random.pick(words)
    const day = addDays(today, -daysAgo)
    await call('volunteers', 'recordContact', { id, contact: { day, kind, mood, note } })
  }
}
