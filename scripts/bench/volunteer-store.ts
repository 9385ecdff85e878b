import path from 'node:path'
import { type SeededRandom, seededRandom } from '../../electron/demo/seeded-random.ts'
import { type RawDatabase, rawOf } from '../../electron/store/connection.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import { helperColumns } from '../../electron/volunteers/helper-columns.ts'
import { addDays } from '../../shared/lib/dates.ts'
import { helperKind, helpTopic, type Slot } from '../../shared/volunteers/helper.ts'
import { firstRate } from '../../shared/volunteers/money.ts'
import { insertClientRow } from '../../test/support/house-with-client.ts'
import { keyOf } from '../../test/support/look-inside.ts'
import { aHelper } from '../../test/support/volunteer-builders.ts'

export type VolunteerOrder = { helpers: number; missions: number; seed: number; today: string }
export type VolunteerIds = { helperIds: string[]; clientIds: string[] }
type Row = { readonly [column: string]: string | number | null }
type World = {
  random: SeededRandom
  today: string
  userId: string
  insert: (table: string, row: Row) => void
}

/** The 25 municipalities of the county. */
const places = Array.from({ length: 25 }, (_, at) => `06440${String(at + 1).padStart(3, '0')}`)
const languages = ['ar', 'fa-AF', 'ti', 'uk', 'tr', 'so', 'ckb', 'ru', 'fr', 'en'] as const
const CLIENTS = 400
const YEARS = 5
const AT = '2026-11-02T08:00:00.000Z'

export const volunteerId = (kind: number, count: number) =>
  `01900000-00${kind.toString(16).padStart(2, '0')}-7000-8000-${count.toString(16).padStart(12, '0')}`

/** Helpers with papers, tandems, check-ins and Einsätze of five years; the same for the same seed. */
export async function fillVolunteers(
  { storeFolder, userId }: { storeFolder: string; userId: string },
  { helpers, missions, seed, today }: VolunteerOrder,
): Promise<VolunteerIds> {
  const key = await keyOf({ folder: storeFolder, userId })
  const connection = openDatabase(path.join(storeFolder, 'store.db'), key)
  try {
    const raw = rawOf(connection)
    // what is lost on a power cut is built again
    raw.pragma('synchronous=OFF')
    const world = { random: seededRandom(seed), today, userId, insert: inserter(raw) }
    return raw.transaction(() => {
      const clientIds = Array.from({ length: CLIENTS }, () => insertClientRow(connection, userId))
      const helperIds = Array.from({ length: helpers }, (_, count) => addHelper(world, count))
      for (const [count, id] of helperIds.entries())
        addAssignments(world, id, count, world.random.pick(clientIds))
      addMissions(world, missions, helperIds, clientIds)
      for (let count = 0; count < 30; count += 1) addRequest(world, count)
      for (let year = 0; year < YEARS; year += 1) addBudget(world, Number(today.slice(0, 4)) - year)
      return { helperIds, clientIds }
    })()
  } finally {
    connection.close()
  }
}

function addHelper({ random, today, userId, insert }: World, count: number): string {
  const id = volunteerId(1, count)
  const kinds = helperKind.options.filter((_, at) => at === count % 3 || random.below(5) === 0)
  const state = random.pick(['aktiv', 'aktiv', 'aktiv', 'aktiv', 'pause', 'bewerbung'])
  const since = addDays(today, -random.below(YEARS * 365))
  const slot = (): Slot => ({ weekday: 1 + random.below(5), part: 'vormittag' })
  const helper = aHelper({
    ...{ familyName: `Helferin ${count}`, givenNames: 'Bénédicte', kinds },
    ...{ municipality: random.pick(places), radiusKm: random.pick([null, 10, 15, 25]) },
    languages: [
      { code: random.pick(languages), level: 'erstsprache' },
      { code: 'de', level: 'gut' },
    ],
    ...{ topics: [random.pick(helpTopic.options)], slots: [slot(), slot()] },
    withMinors: random.below(3) === 0,
  })
  insert('helpers', {
    ...(helperColumns(helper) as Row),
    ...{ id, version: 1, state, state_on: since, pause_until: null, applied_on: since },
    ...{ active_on: state === 'bewerbung' ? null : since, left_on: null, left_reason: null },
    ...{ left_note: '', last_contact_on: null },
    ...{ created_by: userId, created_at: AT, updated_at: AT },
  })
  addPapers({ random, today, userId, insert }, id, count)
  return id
}

const needed = ['erstgespraech', 'verschwiegenheit', 'basis', 'vereinbarung', 'fuehrungszeugnis']

function addPapers({ random, today, userId, insert }: World, helperId: string, count: number) {
  for (const [at, requirement] of [...needed, 'vertiefung', 'reflexion'].entries()) {
    if (random.below(20) === 0) continue
    insert('approvals', {
      ...{ id: volunteerId(2, count * 10 + at), helper_id: helperId, requirement },
      ...{ day: addDays(today, -random.below(1100)), until: null, ue: null, seen: 'scan' },
      ...{ note: '', training_id: null, recorded_by: userId, recorded_at: AT },
    })
  }
  const told = { day: addDays(today, -random.below(60)), kind: 'telefonat', mood: 'gut', note: '' }
  const recorded = { recorded_by: userId, recorded_at: AT }
  insert('helper_contacts', {
    id: volunteerId(3, count),
    helper_id: helperId,
    ...told,
    ...recorded,
  })
}

function addAssignments(world: World, helperId: string, count: number, clientId: string) {
  const { random, today, userId, insert } = world
  const recorded = { recorded_by: userId, recorded_at: AT }
  for (const at of [0, 1]) {
    const id = volunteerId(4, count * 2 + at)
    const started = addDays(today, -30 - random.below(700))
    const over = random.below(2) === 0
    const last = addDays(today, -random.below(60))
    insert('assignments', {
      ...{ id, version: 1, helper_id: helperId, client_id: clientId, topic: 'behoerde' },
      ...{ kind: random.pick(['tandem', 'begleitung', 'dolmetschen']), purpose: 'Begleitung' },
      ...{ start_on: started, first_meeting_on: started, moderated_by: '', agreement_on: null },
      ...{ planned_hours: 20, cadence_days: null, state: over ? 'beendet' : 'laeuft' },
      ...{ ended_on: over ? today : null, end_reason: over ? 'zeit-um' : null },
      ...{ helper_word: '', client_word: '', last_word_on: last },
      ...{ created_by: userId, created_at: AT, updated_at: AT },
    })
    insert('check_ins', {
      ...{ id: volunteerId(5, count * 2 + at), assignment_id: id, client_id: clientId, day: last },
      ...{ kind: 'telefonat', mood: 'gut', with_whom: 'beide', note: '', ...recorded },
    })
  }
}

/** As they came in: the Einsätze of one helper lie far apart. */
function addMissions(world: World, count: number, helperIds: string[], clientIds: string[]) {
  const { random, today, userId, insert } = world
  const days = YEARS * 365
  for (let at = 0; at < count; at += 1) {
    const day = addDays(today, -Math.floor(((count - 1 - at) * days) / count))
    const isLotse = random.below(3) > 0
    const minutes = 30 + 15 * random.below(8)
    const exact = (minutes * firstRate.lotseCentsPerHour) / 60
    const cents = isLotse ? Math.round(exact) : firstRate.interpreterCents
    insert('missions', {
      ...{ id: volunteerId(6, at), version: 1, helper_id: random.pick(helperIds) },
      client_id: random.below(10) === 0 ? null : random.pick(clientIds),
      ...{ assignment_id: null, kind: isLotse ? 'lotse' : 'dolmetscher', day, minutes, cents },
      ...{ starts_at: `${String(8 + random.below(9)).padStart(2, '0')}:00`, topic: 'behoerde' },
      ...{ text: 'Begleitung Ausländerbehörde', language: random.pick(languages), signed: 1 },
      rounded: isLotse && !Number.isInteger(exact) ? 1 : 0,
      cancelled_at: random.below(50) === 0 ? AT : null,
      ...{ cancelled_reason: '', recorded_by: userId, recorded_at: AT, updated_at: AT },
    })
  }
}

function addRequest({ random, today, userId, insert }: World, count: number) {
  insert('help_requests', {
    ...{ id: volunteerId(7, count), version: 1, client_id: null, kind: 'begleitung' },
    ...{ topic: 'behoerde', language: random.pick(languages), task: 'Begleitung', time: '10:00' },
    ...{ day: addDays(today, 1 + random.below(14)), minutes: 90, place: 'Friedberg', note: '' },
    ...{ municipality: random.pick(places), wished_gender: null, state: 'offen' },
    ...{ assignment_id: null, created_by: userId, created_on: today },
    ...{ created_at: AT, updated_at: AT },
  })
}

function addBudget({ insert }: World, year: number) {
  insert('budgets', { year, cents: 40_000_000, note: 'Bescheid', updated_at: AT })
}

function inserter(raw: RawDatabase): World['insert'] {
  const known = new Map<string, { columns: string[]; run: (values: unknown[]) => void }>()
  return (table, row) => {
    let statement = known.get(table)
    if (!statement) {
      const columns = Object.keys(row)
      const marks = columns.map(() => '?').join(', ')
      const sql = `insert into ${table} (${columns.join(', ')}) values (${marks})`
      const prepared = raw.prepare<unknown[]>(sql)
      statement = { columns, run: values => void prepared.run(...values) }
      known.set(table, statement)
    }
    statement.run(statement.columns.map(column => row[column]))
  }
}
