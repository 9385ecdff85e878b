import { addDays, formatWeekday } from '../../shared/lib/dates.ts'
import type { HelpTopic } from '../../shared/volunteers/helper.ts'
import type { Mission } from '../../shared/volunteers/money.ts'
import { type RosterRow, roster } from './helper-roster.ts'
import type { KnownHelpers, VolunteerWorld } from './invented-helpers.ts'
import type { Together } from './invented-tandems.ts'

// What was worked in the year, and what it may cost.

const texts: readonly (readonly [topic: HelpTopic, text: string])[] = [
  ['behoerde', 'Begleitung Ausländerbehörde'],
  ['behoerde', 'Begleitung Sozialamt'],
  ['arbeit', 'Begleitung Jobcenter'],
  ['gesundheit', 'Begleitung Kinderarzt'],
  ['schule', 'Elternabend Grundschule'],
  ['kita', 'Anmeldung Kita'],
  ['wohnen', 'Wohnungsbesichtigung'],
]
const general: readonly (readonly [topic: HelpTopic, text: string])[] = [
  ['behoerde', 'Sprechstunde Unterkunft'],
  ['sprache', 'Sprachcafé'],
]
const minutesOf = [120, 150, 180, 210, 240] as const
const starts = ['08:30', '09:15', '10:00', '13:00', '14:30', '16:30'] as const
const MONEY_DAYS = 300

/** Workdays of the year until the last word, the latest first; each is worked at most once. */
function daysOf({ random, today }: VolunteerWorld, lastDays: number, count: number): string[] {
  const first = [`${today.slice(0, 4)}-01-02`, addDays(today, -MONEY_DAYS)].toSorted()[1] ?? today
  const days: string[] = []
  for (let day = addDays(today, -lastDays); day >= first; day = addDays(day, -1))
    if (!/^(Sa|So)/.test(formatWeekday(day))) days.push(day)
  const [last, ...rest] = days
  if (last === undefined || count === 0) return []
  while (rest.length > count - 1) rest.splice(random.below(rest.length), 1)
  return [last, ...rest]
}

type Worked = { helperId: string; mission: Mission }

function byTheHour(world: VolunteerWorld, row: RosterRow, helperId: string, of: Together[]) {
  const { random } = world
  const lengths: number[] = []
  let left = (row.hours ?? 0) * 60
  while (left > 0) {
    const minutes = Math.min(left, random.pick(minutesOf))
    lengths.push(minutes)
    left -= minutes
  }
  const language = row.speaks[0]?.[0] ?? null
  return daysOf(world, row.lastWordDays, lengths.length).map((day, index): Worked => {
    const running = of.filter(({ startOn }) => startOn <= day)
    const one = random.below(4) > 0 ? running[random.below(running.length)] : undefined
    const [topic, text] = random.pick(one ? texts : general)
    return {
      helperId,
      mission: {
        ...{ kind: 'lotse', day, startsAt: random.pick(starts), minutes: lengths[index] ?? 60 },
        ...{ topic, text, language, signed: random.below(9) > 0 },
        ...{ clientId: one?.clientId ?? null, assignmentId: one?.assignmentId ?? null },
      },
    }
  })
}

/** More are not paid for one client, whoever interprets. */
const MOST_OF_ONE = 5

function interpreted(
  world: VolunteerWorld,
  row: RosterRow,
  helperId: string,
  clients: readonly string[],
): Worked[] {
  const { random } = world
  const count = row.interpreted ?? 0
  return daysOf(world, row.lastWordDays, count).map((day, index) => ({
    helperId,
    mission: {
      ...{ kind: 'dolmetscher', day, startsAt: '11:00', minutes: 60, topic: 'gesundheit' },
      ...{ text: 'Gespräch gedolmetscht', language: row.speaks[0]?.[0] ?? null },
      clientId: clients[Math.floor(index / MOST_OF_ONE)] ?? null,
      ...{ assignmentId: null, signed: random.below(9) > 0 },
    },
  }))
}

const BUDGET_CENTS = 960_000
const OPEN_MONTHS = 2

export async function recordYear(
  world: VolunteerWorld,
  known: KnownHelpers,
  together: readonly Together[],
): Promise<void> {
  const { call, today } = world
  const clients = [...new Set(together.map(({ clientId }) => clientId))]
  let taken = 0
  for (const row of roster) {
    const helperId = known.get(row.name[1]) ?? ''
    const own = together.filter(one => one.helperId === helperId)
    const worked = [
      ...byTheHour(world, row, helperId, own),
      ...interpreted(world, row, helperId, clients.slice(taken)),
    ]
    taken += Math.ceil((row.interpreted ?? 0) / MOST_OF_ONE)
    for (const entry of worked) await call('volunteers', 'recordMission', entry)
  }
  const year = Number(today.slice(0, 4))
  const budget = { year, cents: BUDGET_CENTS, note: 'Zuwendungsbescheid' }
  await call('volunteers', 'saveBudget', { budget })
  for (const row of roster.filter(({ hours = 0 }) => hours > 50)) {
    const minutes = Math.ceil(((row.hours ?? 0) * 60) / 600) * 600 + 600
    const helperId = known.get(row.name[1]) ?? ''
    await call('volunteers', 'planHours', { year, helperId, minutes })
  }
  for (let month = 1; month < Number(today.slice(5, 7)) - OPEN_MONTHS; month += 1)
    await call('volunteers', 'closePeriod', { period: { kind: 'month', year, month } })
}
