import { blankSections } from '../../shared/clients/client.ts'
import type { Admission, NewMember } from '../../shared/clients/record-contract.ts'
import { addDays } from '../../shared/lib/dates.ts'
import type { CompanionWish, WishKind } from '../../shared/matching/wish.ts'
import { dayPart, type Slot } from '../../shared/volunteers/helper.ts'
import { addressIn, towns } from './county/towns.ts'
import type { VolunteerWorld } from './invented-helpers.ts'
import { origins } from './invented-origins.ts'
import { inventHistory } from './invented-status.ts'
import { needs } from './invented-work.ts'
import {
  appointments,
  type Times,
  type WaitingRow,
  type Wished,
  waitingRoster,
} from './wish-roster.ts'
import { workdayFrom } from './workday.ts'

// Who came in these months and waits for somebody since.

export type WaitingWorld = VolunteerWorld & { staff: string }
/** By family name: the file of each, as soon as it was taken in. */
export type WaitingFiles = ReadonlyMap<string, string>

/** They came some days before they wished for somebody. */
const KNOWN_DAYS = 6

export function planWaiting(world: WaitingWorld): WaitingFiles {
  const files = new Map<string, string>()
  for (const row of waitingRoster) planOne(world, files, row)
  return files
}

function planOne(world: WaitingWorld, files: Map<string, string>, row: WaitingRow): void {
  const { call, schedule, today, random } = world
  const since = addDays(today, -row.waits)
  const admittedOn = addDays(since, -KNOWN_DAYS)
  schedule.at(admittedOn, async () => {
    const { id } = await call('clients', 'admit', admissionOf(world, row, admittedOn))
    files.set(row.name[1], id)
    await planSteps(world, id)
  })
  schedule.at(since, async () => {
    const clientId = files.get(row.name[1]) ?? ''
    await call('matching', 'addWish', { clientId, wish: wishOf('begleitung', row.wish, since) })
  })
  const spokenOn = addDays(today, -2 - random.below(row.waits > 20 ? 18 : 8))
  schedule.at(spokenOn, async () => {
    const contact = { day: spokenOn, kind: 'telefonat', minutes: 15, withWhom: '' } as const
    const note = 'Fragt, wann jemand sie oder ihn begleiten kann.'
    await call('clients', 'recordContact', {
      ...{ clientId: files.get(row.name[1]) ?? '', contact: { ...contact, note }, step: null },
    })
  })
}

/** Something is done about each need, while somebody is looked for. */
async function planSteps({ call, random, today }: WaitingWorld, clientId: string): Promise<void> {
  const plan = await call('tasks', 'readPlan', { clientId })
  for (const { id: needId, title } of plan.needs) {
    const [text = title] = needs.find(({ need }) => need.title === title)?.steps ?? []
    const step = { text, dueOn: workdayFrom(addDays(today, 6 + random.below(40))), doneBy: '' }
    await call('tasks', 'addStep', { clientId, needId, goalId: null, step })
  }
}

export function wishOf(kind: WishKind, wished: Wished, since: string): CompanionWish {
  const { topics, urgent = [], ages = [null, null], interests = [], times, agreed = true } = wished
  const [ageFrom, ageTo] = ages
  return {
    ...{ kind, household: wished.household ?? false, ageFrom, ageTo, interests: [...interests] },
    topics: topics.map(topic => ({ topic, urgent: urgent.includes(topic) })),
    ...{ wishedGender: wished.wishedGender ?? null, slots: slotsOf(times), note: '' },
    ...{ hoursPerWeek: wished.hours ?? null, online: wished.online ?? null, interpreter: false },
    ...{ urgency: wished.urgency ?? 'normal', since, agreedOn: agreed ? since : null },
  }
}

function slotsOf(times: Times | undefined): Slot[] {
  if (times === undefined) return []
  const parts = dayPart.options.filter(part => times === 'immer' || `${part}s` === times)
  return [1, 2, 3, 4, 5].flatMap(weekday => parts.map(part => ({ weekday, part })))
}

function admissionOf(
  { random, staff, today }: WaitingWorld,
  row: WaitingRow,
  on: string,
): Admission {
  const { name, gender, born, speaks, german, town, members = [] } = row
  const origin = origins.find(({ languages }) => languages[0] === speaks)
  if (!origin) throw new RangeError('a language that nobody speaks here')
  const status = random.pick(origin.statuses)
  const entries = inventHistory(random, status, { admittedOn: on, today })
  const languages: Admission['languages'] = {
    ...blankSections.languages,
    ...{ languages: [{ code: speaks, level: 'erstsprache' }], interpreter: 'manchmal' },
    ...{ germanLevel: german, germanProof: 'einschaetzung' },
  }
  const person = (givenNames: string, ownScript: string, sex: 'w' | 'm', year: number) => ({
    ...{ ...blankSections.person, givenNames, familyName: name[1], ownScript, gender: sex },
    birthDate: { precision: 'year' as const, value: String(year) },
    ...{ citizenships: [origin.state], countryOfOrigin: origin.state },
  })
  const consent: Admission['consent'] = {
    ...{ textVersion: '2026-01', language: speaks, explainedBy: staff, medium: 'papier' },
    givenOn: on,
  }
  const ownFamily = name[2].split(' ').at(-1) ?? ''
  return {
    ...{ depth: 'fallmanagement', ...blankSections, languages },
    person: person(name[0], name[2], gender, born),
    reach: {
      ...{ ...blankSections.reach, street: addressIn(town, 'Mühlweg 4').street },
      ...{ municipality: towns[town].ags, postcode: towns[town].postcode, channel: 'telefon' },
      phone: `+4915205${553_000 + random.below(999)}`,
    },
    residence: { entries, course: 'offen' },
    consent,
    members: members.map(([given, own, sex, year, relation]): NewMember => {
      const ownScript = own === '' ? '' : `${own} ${ownFamily}`
      return {
        ...{ relation, person: person(given, ownScript, sex, year), languages },
        residence: { entries: [], course: 'nicht-noetig' },
        ...{ background: blankSections.background, consent: relation === 'kind' ? null : consent },
      }
    }),
    needs: needs.flatMap(({ need }) => (row.needs.includes(need.title) ? [need] : [])),
    ...{ relatives: [], differentFrom: [] },
  }
}

/** Appointments with somebody who interprets: asked for in these days, nobody has promised yet. */
export async function askForInterpreters(
  { call, today }: WaitingWorld,
  files: WaitingFiles,
): Promise<void> {
  for (const [family, topic, task, time, place, inDays] of appointments) {
    const row = waitingRoster.find(({ name }) => name[1] === family)
    if (!row) continue
    await call('volunteers', 'addRequest', {
      request: {
        ...{ clientId: files.get(family) ?? null, kind: 'dolmetschen', topic, task, time, place },
        ...{ language: row.speaks, minutes: 60, day: workdayFrom(addDays(today, inDays)) },
        ...{ municipality: towns[row.town].ags, wishedGender: null, note: '' },
      },
    })
  }
}
