import { type ClientRow, openCases } from '../../shared/clients/list.ts'
import { addDays } from '../../shared/lib/dates.ts'
import type { WaitingLine } from '../../shared/matching/board.ts'
import { type Interest, interest } from '../../shared/matching/matching-profile.ts'
import { type WishKind, wishKind } from '../../shared/matching/wish.ts'
import type { HelpTopic } from '../../shared/volunteers/helper.ts'
import { type WaitingFiles, type WaitingWorld, wishOf } from './invented-wishes.ts'
import type { SeededRandom } from './seeded-random.ts'
import type { Times } from './wish-roster.ts'

// More of those who wait, what was reckoned for them, and what was decided about it.

const COMPANIONS = 12
const TANDEMS = 11
const LONGEST_WAIT = 110
const LEAST_AGE = 8

/** Files of people whom nobody accompanies, and who do not wait yet. */
async function freeOnes({ call }: WaitingWorld, files: WaitingFiles): Promise<ClientRow[]> {
  const sort = { by: 'number', descending: false } as const
  const page = { filter: openCases, sort, offset: 0, limit: 200 }
  const { rows } = await call('clients', 'list', page)
  const running = { helperId: null, clientId: null, running: true }
  const accompanied = await call('volunteers', 'listAssignments', running)
  const taken = new Set([...files.values(), ...accompanied.map(({ clientId }) => clientId)])
  // whoever was entered without a language is an example of something else
  return rows.filter(({ id, languages }) => !taken.has(id) && languages.length > 0)
}

const companionTopics: readonly (readonly HelpTopic[])[] = [
  ['behoerde', 'wohnen'],
  ['schule', 'kita'],
  ['gesundheit', 'behoerde'],
  ['arbeit'],
]
const tandemTopics: readonly (readonly HelpTopic[])[] = [
  ['sprache', 'freizeit'],
  ['schule', 'freizeit'],
  ['sprache', 'arbeit'],
]
const times: readonly (Times | null)[] = ['vormittags', 'immer', 'immer', 'abends', null]

function someInterests(random: SeededRandom): Interest[] {
  return [...new Set([random.pick(interest.options), random.pick(interest.options)])]
}

async function wishFor(world: WaitingWorld, kind: WishKind, client: ClientRow): Promise<void> {
  const { call, random, today } = world
  const wanted = addDays(today, -5 - random.below(LONGEST_WAIT))
  const since = wanted < client.openedOn ? client.openedOn : wanted
  const time = random.pick(times)
  const wish = wishOf(
    kind,
    {
      topics: random.pick(kind === 'tandem' ? tandemTopics : companionTopics),
      interests: someInterests(random),
      ...(time && { times: time }),
      ...(kind === 'begleitung' && random.below(3) === 0 && { wishedGender: 'w' }),
      ...{ hours: 1 + random.below(3), online: random.below(2) === 0 },
    },
    since,
  )
  await call('matching', 'addWish', { clientId: client.id, wish })
}

/** Adults for Begleitungen; of those who live with them some for a Patenschaft, children too. */
export async function moreWishes(world: WaitingWorld, files: WaitingFiles): Promise<void> {
  const free = await freeOnes(world, files)
  const adults = free.filter(({ depth }) => depth === 'fallmanagement').slice(0, COMPANIONS)
  for (const client of adults) await wishFor(world, 'begleitung', client)
  const bornUntil = String(Number(world.today.slice(0, 4)) - LEAST_AGE)
  const others = free
    .filter(({ depth, birthDate }) => depth === 'haushalt' && (birthDate.value ?? '9') < bornUntil)
    .filter((_, index) => index % 2 === 0)
  for (const client of others.slice(0, TANDEMS)) await wishFor(world, 'tandem', client)
}

// ---- what was reckoned and decided

/** Told about elsewhere: for them nothing is decided yet. */
const undecided = new Set(['Ghulam Popal', 'Familie Haidari', 'Abeba Woldu'])
const confirmedFirst = 'Familie Tekle'
const reservedFirst = 'Iryna Melnyk'
const CONFIRMED = 5
const RESERVED = 2
const RESERVED_DAYS = 4

type Proposed = WaitingLine & { helperId: string }

async function proposalsOf({ call }: WaitingWorld, kind: WishKind): Promise<Proposed[]> {
  const { waiting } = await call('matching', 'readBoard', { kind })
  return waiting.flatMap(line =>
    line.helperId !== null && !undecided.has(line.title)
      ? [{ ...line, helperId: line.helperId }]
      : [],
  )
}

/** The run that holds knows what was decided after the first one; interpreting is left to be reckoned. */
export async function decideAndReckon(world: WaitingWorld): Promise<void> {
  for (const kind of wishKind.options) await reckon(world, kind)
  const proposed = await proposalsOf(world, 'begleitung')
  const first = (title: string) => proposed.filter(line => line.title === title)
  const rest = proposed.filter(({ title }) => title !== confirmedFirst && title !== reservedFirst)
  const confirmed = [...first(confirmedFirst), ...rest].slice(0, CONFIRMED)
  const left = rest.filter(line => !confirmed.includes(line))
  const reserved = [...first(reservedFirst), ...left].slice(0, RESERVED)
  for (const line of confirmed) await confirmOne(world, line)
  for (const line of reserved) await reserveOne(world, line)
  const [refused] = left.filter(line => !reserved.includes(line))
  if (refused) await refuseOne(world, refused)
  await reckon(world, 'begleitung')
}

async function reckon({ call }: WaitingWorld, kind: WishKind): Promise<void> {
  const { runId, applied } = await call('matching', 'run', { kind })
  if (!applied) await call('matching', 'applyRun', { id: runId })
}

async function seen({ call }: WaitingWorld, { caseId, helperId }: Proposed) {
  const pair = { kind: 'begleitung' as const, caseId, helperId }
  return { pair, sheet: await call('matching', 'readPair', pair) }
}

async function confirmOne(world: WaitingWorld, line: Proposed): Promise<void> {
  const { pair, sheet } = await seen(world, line)
  const assignment = {
    ...{ ...sheet.suggested, purpose: 'Wege zu Behörden, Schule und Ärzten', plannedHours: 30 },
    moderatedBy: world.staff,
  }
  await world.call('matching', 'confirm', { ...pair, seen: sheet.fingerprint, assignment })
}

async function reserveOne(world: WaitingWorld, line: Proposed): Promise<void> {
  const { pair, sheet } = await seen(world, line)
  const until = addDays(world.today, RESERVED_DAYS)
  await world.call('matching', 'reserve', { ...pair, seen: sheet.fingerprint, until })
}

async function refuseOne({ call, today }: WaitingWorld, { caseId, helperId }: Proposed) {
  await call('matching', 'refuse', {
    ...{ kind: 'begleitung', caseId, helperId, by: 'ehrenamt', reason: 'keine-zeit' },
    ...{ until: addDays(today, 60), note: 'Prüfungszeit bis Januar' },
  })
}
