import { addDays } from '../../shared/lib/dates.ts'
import type { DemoCall } from './demo-calls.ts'
import { inventHousehold } from './invented-household.ts'
import type { Refer } from './invented-referrals.ts'
import { type InventedNeed, inventContact, invented, needs } from './invented-work.ts'
import type { Schedule } from './schedule.ts'
import type { SeededRandom } from './seeded-random.ts'
import { workdayFrom } from './workday.ts'

// A year at the desk: people come, something is done for them, most stay, some leave.

const HOUSEHOLDS = 36
const REFERRALS_ONLY = 10
const DAYS_BACK = 260
/** The last ones came a few days ago. */
const LATEST_DAYS_AGO = 3

type World = {
  call: DemoCall
  random: SeededRandom
  schedule: Schedule
  today: string
  staff: string
  colleagueId: string
  refer: Refer
}

function pickNeeds(random: SeededRandom, count: number): InventedNeed[] {
  return [...new Set(Array.from({ length: count }, () => random.pick(needs)))]
}

export function inventYear(world: World): void {
  const { random } = world
  for (let index = 0; index < HOUSEHOLDS + REFERRALS_ONLY; index += 1) {
    const daysAgo = LATEST_DAYS_AGO + random.below(DAYS_BACK)
    planCase(world, addDays(world.today, -daysAgo), index >= HOUSEHOLDS)
  }
}

function planCase(world: World, wanted: string, isReferral: boolean): void {
  const { call, random, schedule, today, staff } = world
  const admittedOn = workdayFrom(wanted)
  const chosen = pickNeeds(random, isReferral ? 1 : 1 + random.below(3))
  const admission = inventHousehold(random, {
    ...{ admittedOn, today, staff, depth: isReferral ? 'verweisberatung' : 'fallmanagement' },
    needs: isReferral ? chosen.map(({ need }) => need) : [],
  })
  schedule.at(admittedOn, async () => {
    const { id, memberIds } = await call('clients', 'admit', admission)
    const language = admission.languages.languages[0]?.code ?? 'de'
    const person = { clientId: id, memberIds, language }
    if (isReferral) return referOnly(world, { ...person, from: admittedOn })
    const ending = random.below(5) === 0 ? addDays(admittedOn, 60 + random.below(150)) : null
    const closedOn = ending !== null && ending < today ? workdayFrom(ending) : null
    const until = closedOn ?? today
    for (const invention of chosen) planNeed(world, { ...person, id, admittedOn, until }, invention)
    planContacts(world, { id, admittedOn, until })
    if (closedOn) planClosing(world, id, closedOn)
    else if (random.below(9) === 0) planHandOver(world, id, addDays(admittedOn, 30))
  })
}

type Person = { clientId: string; memberIds: readonly string[]; language: string }

/** Whoever came for one thing is handed on with it. */
async function referOnly({ call, refer, today }: World, of: Person & { from: string }) {
  const { needs } = await call('tasks', 'readPlan', { clientId: of.clientId })
  for (const { id: needId, field, urgency, title, description } of needs) {
    const need = { field, urgency, title, description }
    refer({ ...of, needId, need, until: today, onlyThis: true })
  }
}

type Case = { id: string; admittedOn: string; until: string }

/** The plan stands a week after the Erstaufnahme; its steps follow every few weeks. */
function planNeed(
  { call, random, schedule, refer }: World,
  of: Case & Person,
  { need, goal, steps }: InventedNeed,
) {
  const { clientId, memberIds, language, until } = of
  const plannedOn = workdayFrom(addDays(of.admittedOn, 3 + random.below(10)))
  if (plannedOn >= until) return
  schedule.at(plannedOn, async () => {
    const { id: needId } = await call('tasks', 'addNeed', { clientId, need })
    const person = { clientId, memberIds, language }
    refer({ ...person, needId, need, from: plannedOn, until, onlyThis: false })
    const dueOn = addDays(plannedOn, 60 + random.below(120))
    const { id: goalId } = await call('tasks', 'addGoal', {
      clientId,
      needId,
      goal: { text: goal, dueOn },
    })
    let day = plannedOn
    for (const text of steps) {
      day = workdayFrom(addDays(day, 9 + random.below(40)))
      const step = { text, dueOn: day, doneBy: '' }
      const { id } = await call('tasks', 'addStep', { clientId, needId, goalId, step })
      // Of what was due most is done on time; the last days show what is left.
      const doneOn = workdayFrom(addDays(day, random.below(4) - 2))
      const isDone = doneOn < until && random.below(25) > 0
      if (isDone)
        schedule.at(doneOn > plannedOn ? doneOn : plannedOn, async () => {
          await call('tasks', 'markStep', { clientId, id, done: true })
        })
    }
    const coveredOn = workdayFrom(addDays(day, 10))
    if (coveredOn < until)
      schedule.at(coveredOn, async () => {
        await call('tasks', 'markGoal', { clientId, id: goalId, reached: true })
        await call('tasks', 'closeNeed', {
          clientId,
          id: needId,
          outcome: random.below(5) === 0 ? 'teilweise' : 'gedeckt',
        })
      })
  })
}

function planContacts(
  { call, random, schedule }: World,
  { id: clientId, admittedOn, until }: Case,
) {
  // Some fall silent: they are the ones whom Heute remembers.
  const silentFrom = random.below(6) === 0 ? addDays(until, -45) : until
  let day = workdayFrom(addDays(admittedOn, 2 + random.below(8)))
  while (day < silentFrom) {
    const on = day
    schedule.at(on, async () => {
      const contact = inventContact(random, on)
      await call('clients', 'recordContact', { clientId, contact, step: null })
    })
    day = workdayFrom(addDays(day, 14 + random.below(24)))
  }
  if (random.below(8) > 0) return
  const barrier = random.pick(invented.barriers)
  schedule.at(workdayFrom(addDays(admittedOn, 20)), async () => {
    if (addDays(admittedOn, 20) < until) await call('clients', 'noteBarrier', { clientId, barrier })
  })
}

function planClosing({ call, random, schedule }: World, id: string, on: string) {
  const [reason, note] = random.pick(invented.closings)
  schedule.at(on, async () => {
    await call('clients', 'closeCase', { ids: [id], on, reason, note, openSteps: 'hinfaellig' })
  })
}

function planHandOver({ call, schedule, colleagueId, today }: World, id: string, wanted: string) {
  const day = workdayFrom(wanted)
  if (day >= today) return
  schedule.at(day, async () => {
    await call('clients', 'handOver', { ids: [id], toUserId: colleagueId, note: 'Vertretung' })
  })
}
