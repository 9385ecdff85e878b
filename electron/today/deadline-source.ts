import type { LeadTimes } from '../../shared/clients/deadline-rules.ts'
import type { ResidenceEntry } from '../../shared/clients/residence-history.ts'
import { addDays } from '../../shared/lib/dates.ts'
import type { StatusFacts } from '../../shared/today/desk-facts.ts'
import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import { entryOf } from '../clients/residence-repository.ts'
import type { Reader } from '../store/reader.ts'
import { among, type DeskCases } from './desk-cases.ts'
import type { DeskSource } from './desk-source.ts'

/** The earliest deadline of each case is known: histories are read only where it is near. */
export const deadlineSource: DeskSource = {
  find: async ({ db, today }, { day, cases }) => {
    const linesOf = (facts: Pick<StatusFacts, 'clientId' | 'entries' | 'course'>) =>
      deskLinesOf({ ...facts, kind: 'deadline', resting: false }, day)
    const near = nearOnes(cases, today, day.leadTimes)
    const histories = await historiesOf(db, [...near.soon, ...near.later])
    const found = [...histories]
      .filter(([id, entries]) => near.soon.has(id) || entries.some(isChance))
      .map(([clientId, entries]) => ({
        ...{ clientId, entries },
        lines: linesOf({ clientId, entries, course: 'offen' }),
      }))
    // The course is asked for only where there would be a claim to one.
    const claims = found.filter(({ lines }) => lines.some(({ code }) => code === 'course-claim'))
    const ids = claims.map(({ clientId }) => clientId)
    const courses = await coursesOf(db, ids)
    return found.flatMap(({ clientId, entries, lines }) => {
      const course = courses.get(clientId) ?? 'offen'
      return course === 'offen' ? lines : linesOf({ clientId, entries, course })
    })
  },
}

const isChance = ({ status }: ResidenceEntry) => status === 'AE_104C'

/** The Chancen-Aufenthalt has by far the longest lead: what it alone could show is kept apart. */
function nearOnes(cases: DeskCases, today: string, leadTimes: LeadTimes) {
  const { 'chance-end': chance, lapsedClaim: _gone, ...others } = leadTimes
  const soonest = addDays(today, Math.max(...Object.values(others)))
  const latest = addDays(today, chance)
  const until = (last: string, after: string) =>
    new Set(
      [...cases]
        .filter(([, { deadlineOn }]) => deadlineOn && deadlineOn > after && deadlineOn <= last)
        .map(([id]) => id),
    )
  return { soon: until(soonest, ''), later: until(latest, soonest) }
}

async function historiesOf(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom('residence_entries')
    .selectAll()
    .where('client_id', 'in', among(ids))
    .execute()
  const grouped = Map.groupBy(rows, row => row.client_id)
  return new Map([...grouped].map(([id, list]) => [id, list.map(entryOf)]))
}

async function coursesOf(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom('clients')
    .select(['id', 'course'])
    .where('id', 'in', among(ids))
    .execute()
  return new Map(rows.map(({ id, course }) => [id, course]))
}
