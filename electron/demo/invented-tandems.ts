import { type ClientRow, openCases } from '../../shared/clients/list.ts'
import { addDays } from '../../shared/lib/dates.ts'
import type { Assignment, AssignmentKind } from '../../shared/volunteers/assignment.ts'
import { type RosterRow, roster } from './helper-roster.ts'
import type { KnownHelpers, VolunteerWorld } from './invented-helpers.ts'
import type { WaitingFiles } from './invented-wishes.ts'

// Who accompanies whom, and how it goes.

export type Together = {
  row: RosterRow
  helperId: string
  clientId: string
  assignmentId: string
  startOn: string
}

const purposes = {
  begleitung: ['Wege zu Behörden und Ärzten', 'Anmeldung in Schule und Kita', 'Wohnungssuche'],
  tandem: ['Deutsch üben und ankommen', 'Hausaufgaben und Freizeit', 'Den Ort kennenlernen'],
} as const

/**
 * Cases that are open and do not wait for a proposal: each is taken once, by somebody who speaks the
 * same where there is one.
 */
async function openOnes({ call }: VolunteerWorld, waiting: WaitingFiles) {
  const { rows } = await call('clients', 'list', {
    filter: openCases,
    sort: { by: 'number', descending: false },
    ...{ offset: 0, limit: 200 },
  })
  const waitingIds = new Set(waiting.values())
  const free = rows.filter(({ id, depth }) => depth === 'fallmanagement' && !waitingIds.has(id))
  return (row: RosterRow): ClientRow | undefined => {
    const spoken = new Set(row.speaks.map(([code]) => code).filter(code => code !== 'de'))
    const at = free.findIndex(({ languages }) => languages.some(({ code }) => spoken.has(code)))
    return free.splice(Math.max(0, at), 1)[0]
  }
}

type Kind = Exclude<AssignmentKind, 'dolmetschen'>
type Take = (row: RosterRow) => ClientRow | undefined

async function begin(
  { call, random }: VolunteerWorld,
  { row, helperId, clientId }: { row: RosterRow; helperId: string; clientId: string },
  { kind, startOn }: { kind: Kind; startOn: string },
): Promise<Together> {
  const assignment: Assignment = {
    ...{ kind, topic: random.pick(row.topics), purpose: random.pick(purposes[kind]), startOn },
    ...{ firstMeetingOn: startOn, moderatedBy: 'Miriam Habermann' },
    agreementOn: kind === 'tandem' ? startOn : null,
    ...{ plannedHours: kind === 'tandem' ? null : 30, cadenceDays: null },
  }
  const order = { helperId, clientId, assignment, requestId: null }
  const { id: assignmentId } = await call('volunteers', 'assign', order)
  return { row, helperId, clientId, assignmentId, startOn }
}

const moods = ['gut', 'gut', 'gut', 'kraft', null] as const
const CHECK_EVERY_DAYS = 29
const MOST_CHECKS = 4

/** Asked about every month, the last time when the last word was. */
async function askAbout({ call, random, today }: VolunteerWorld, one: Together): Promise<void> {
  let day = addDays(today, -one.row.lastWordDays)
  for (let count = 0; count < MOST_CHECKS && day > one.startOn; count += 1) {
    const mood = random.pick(moods)
    const note = mood === 'kraft' ? 'Viele Termine, braucht Entlastung.' : 'Treffen sich weiter.'
    const checkIn = { day, kind: 'telefonat', mood, note, with: 'helferin' } as const
    await call('volunteers', 'checkIn', { id: one.assignmentId, checkIn })
    day = addDays(day, -CHECK_EVERY_DAYS)
  }
}

async function bring(
  world: VolunteerWorld,
  known: KnownHelpers,
  row: RosterRow,
  take: Take,
): Promise<Together[]> {
  const { random, today } = world
  const helperId = known.get(row.name[1]) ?? ''
  const begun: Together[] = []
  const start = async (kind: Kind, daysAgo: number) => {
    const client = take(row)
    if (!client) return
    const startOn = addDays(today, -daysAgo)
    const one = await begin(world, { row, helperId, clientId: client.id }, { kind, startOn })
    begun.push(one)
    await askAbout(world, one)
  }
  for (const daysAgo of row.tandems ?? []) await start('tandem', daysAgo)
  for (let count = 0; count < (row.accompanies ?? 0); count += 1)
    await start('begleitung', 40 + random.below(130))
  return begun
}

const hasEndedClearance = ({ clearanceDays = 0 }: RosterRow) => clearanceDays < 0
const WRITTEN_DAYS = 20

/** Where the Führungszeugnis has ended since, it still held when the tandem was written down. */
export function planEarlyTandems(
  world: VolunteerWorld,
  known: KnownHelpers,
  waiting: WaitingFiles,
): void {
  world.schedule.at(addDays(world.today, -WRITTEN_DAYS), async () => {
    const take = await openOnes(world, waiting)
    for (const row of roster.filter(hasEndedClearance)) {
      const early = { ...world, today: addDays(world.today, -WRITTEN_DAYS) }
      await bring(
        early,
        known,
        { ...row, tandems: (row.tandems ?? []).map(days => days - WRITTEN_DAYS) },
        take,
      )
    }
  })
}

export async function bringTogether(
  world: VolunteerWorld,
  known: KnownHelpers,
  waiting: WaitingFiles,
): Promise<Together[]> {
  const take = await openOnes(world, waiting)
  // the first of them was taken by the tandem that was written down before
  for (const row of roster.filter(hasEndedClearance)) take(row)
  const begun: Together[] = []
  for (const row of roster.filter(one => !hasEndedClearance(one)))
    begun.push(...(await bring(world, known, row, take)))
  await endOne(world, known, take)
  return begun
}

/** One that has ended well, with a word from both. */
async function endOne(world: VolunteerWorld, known: KnownHelpers, take: Take): Promise<void> {
  const { call, today } = world
  const row = roster.find(({ name }) => name[1] === 'Weigel')
  const client = row && take(row)
  if (!row || !client) return
  const helperId = known.get('Weigel') ?? ''
  const pair = { row, helperId, clientId: client.id }
  const startOn = addDays(today, -330)
  const { assignmentId: id } = await begin(world, pair, { kind: 'tandem', startOn })
  const ending = {
    ...{ on: addDays(today, -40), reason: 'ziel-erreicht' as const },
    helperWord: 'Sie kommt jetzt gut allein zurecht. Wir treffen uns noch zum Kaffee.',
    clientWord: 'Ich habe keine Angst mehr vor dem Telefon.',
  }
  await call('volunteers', 'endAssignment', { id, version: 1, ending })
}
