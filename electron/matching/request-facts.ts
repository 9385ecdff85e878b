import type { Urgency } from '../../shared/clients/options.ts'
import { daysBetween } from '../../shared/lib/dates.ts'
import { appointmentWords } from '../../shared/matching/case-words.ts'
import { familyOf, isAboutMinors } from '../../shared/matching/family-of.ts'
import type { MatchCase, Spoken } from '../../shared/matching/match-facts.ts'
import { weekdayOf } from '../../shared/volunteers/assignment-rules.ts'
import { dayPartOf } from '../../shared/volunteers/candidate-rules.ts'
import { dayPart, type Slot } from '../../shared/volunteers/helper.ts'
import type { Reader } from '../store/reader.ts'
import { type RequestRow, requestOf } from '../volunteers/assignment-columns.ts'
import type { OpenCase } from './case-facts.ts'
import { type CasePeople, readCasePeople } from './case-people.ts'

export type RequestCase = OpenCase & { day: string }

/** Appointments to come that nobody has promised to interpret, the next first. */
export async function readRequestCases(db: Reader, today: string): Promise<RequestCase[]> {
  const rows = await db
    .selectFrom('help_requests')
    .leftJoin('clients', 'clients.id', 'client_id')
    .selectAll('help_requests')
    .where('kind', '=', 'dolmetschen')
    .where('state', 'in', ['offen', 'angefragt'])
    .where('day', '>=', today)
    .where('clients.closed_on', 'is', null)
    .orderBy('day')
    .orderBy('help_requests.id')
    .execute()
  const clientIds = rows.map(row => row.client_id).filter(id => id !== null)
  const people = await readCasePeople(db, clientIds, today)
  return rows.map(row => ({
    ...{ day: row.day, version: row.version, clientId: row.client_id, household: false },
    clientIds: row.client_id === null ? [] : [row.client_id],
    ...{ about: appointmentWords(row), task: row.task },
    facts: factsOf(row, people, today),
  }))
}

function factsOf(row: RequestRow, people: CasePeople, today: string): MatchCase {
  const { clientId, topic, language, day, time, municipality, wishedGender } = requestOf(row)
  const own = clientId === null ? null : people.person(clientId)
  return {
    ...{ id: row.id, kind: 'dolmetschen', agreed: true, active: true, wishedGender, municipality },
    languages: language === null ? (own?.languages ?? []) : [needed(language)],
    ...{ germanLevel: own?.germanLevel ?? null, interpreter: false, neededLanguage: language },
    ...{ gender: own?.gender ?? null, age: own?.age ?? null, ageFrom: null, ageTo: null },
    ...{ topics: [{ topic, urgent: false }], interests: [], hoursPerWeek: null, online: null },
    slots: slotsOf(day, time),
    family: own === null ? [] : familyOf([own], people.household(own.id)),
    minors: isAboutMinors([topic], own === null ? [] : [own]),
    urgency: urgencyOn(day, today),
    waitingDays: Math.max(0, daysBetween(row.created_on, today)),
  }
}

const needed = (code: string): Spoken => ({ code, level: 'erstsprache' })

/** Without a time any part of that day may be meant. */
function slotsOf(day: string, time: string | null): Slot[] {
  const parts = time === null ? dayPart.options : [dayPartOf(time)]
  return parts.map(part => ({ weekday: weekdayOf(day), part }))
}

const ACUTE_DAYS = 2
const URGENT_DAYS = 7

function urgencyOn(day: string, today: string): Urgency {
  const days = daysBetween(today, day)
  if (days <= ACUTE_DAYS) return 'akut'
  return days <= URGENT_DAYS ? 'dringend' : 'normal'
}
