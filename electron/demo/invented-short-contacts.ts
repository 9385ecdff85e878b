import { type Gender, germanLevel, type ReferralField } from '../../shared/clients/options.ts'
import { statusGroup } from '../../shared/clients/residence-status.ts'
import {
  knownAgeGroup,
  minuteChoices,
  type NewShortContact,
  shortContactOutcome,
} from '../../shared/clients/short-contact.ts'
import { MOST_DAYS_BACK } from '../../shared/clients/short-contact-rules.ts'
import { addDays, formatWeekday } from '../../shared/lib/dates.ts'
import type { DemoCall } from './demo-calls.ts'
import type { Schedule } from './schedule.ts'
import type { SeededRandom } from './seeded-random.ts'

const ON_A_DAY = { fewest: 4, more: 5 }
/** Before the desk was that busy: a few in a week. */
const ON_AN_EARLIER_DAY = { fewest: 0, more: 4 }

// What is met more often stands more often.
const languages = ['ar', 'ar', 'ar', 'fa-AF', 'fa-AF', 'uk', 'uk', 'ti', 'kmr', 'tr', 'so', 'ps']
const places = ['06440008', '06440008', '06440008', '06440002', '06440003', '06440005', '06440016']
const states = ['475', '475', '423', '423', '423', '166', '166', '224', '438', '439', '273', '163']
const genders: readonly Gender[] = [...'wwwwwwwmmmmmmdx'] as Gender[]
const fields: readonly ReferralField[] = [
  ...(['sprache', 'sprache', 'sprache', 'existenz', 'existenz', 'wohnen', 'wohnen'] as const),
  ...(['recht', 'recht', 'bildung', 'gesundheit', 'alltag', 'schutz'] as const),
]

function inventFields(random: SeededRandom): ReferralField[] {
  const wanted = random.below(4) === 0 ? 2 : 1
  const picked = Array.from({ length: wanted }, () => random.pick(fields))
  return [...new Set(picked)]
}

/** Nobody says everything about herself in half a minute. */
function often<T>(random: SeededRandom, value: () => T): T | null {
  return random.below(6) === 0 ? null : value()
}

function inventContact(random: SeededRandom, day: string): NewShortContact {
  return {
    day,
    municipality: random.pick(places),
    gender: random.pick(genders),
    ageGroup: often(random, () => random.pick(knownAgeGroup.options.slice(1))),
    language: often(random, () => random.pick(languages)),
    fields: inventFields(random),
    outcome: often(random, () => random.pick(shortContactOutcome.options)),
    minutes: often(random, () => random.pick(minuteChoices)),
    origin: often(random, () => random.pick(states)),
    residence: often(random, () => random.pick(statusGroup.options)),
    german: often(random, () => random.pick(germanLevel.options.slice(0, 5))),
  }
}

const isWorkday = (day: string) => !/^(Sa|So)/.test(formatWeekday(day))

type World = { call: DemoCall; schedule: Schedule; today: string; random: SeededRandom }

/** On their days, from the first one until the last two weeks: nobody may enter them later. */
export function inventEarlierContacts(
  { call, schedule, today, random }: World,
  firstDay: string,
): void {
  const end = addDays(today, -MOST_DAYS_BACK)
  for (let day = firstDay; day < end; day = addDays(day, 1)) {
    if (!isWorkday(day)) continue
    const contacts = inventDay(random, day, ON_AN_EARLIER_DAY)
    if (contacts.length === 0) continue
    schedule.at(day, async () => {
      for (const contact of contacts) await call('clients', 'recordShortContact', contact)
    })
  }
}

/** As many as a busy desk enters in two weeks, the oldest first. */
export function inventShortContacts(random: SeededRandom, today: string): NewShortContact[] {
  return Array.from({ length: MOST_DAYS_BACK }, (_, index) =>
    addDays(today, -(MOST_DAYS_BACK - index)),
  )
    .filter(isWorkday)
    .flatMap(day => inventDay(random, day, ON_A_DAY))
}

function inventDay(
  random: SeededRandom,
  day: string,
  { fewest, more }: typeof ON_A_DAY,
): NewShortContact[] {
  const count = fewest + random.below(more)
  return Array.from({ length: count }, () => inventContact(random, day))
}
