import type { LeadTimes } from '../../shared/clients/deadline-rules.ts'
import type { ResidenceEntry } from '../../shared/clients/residence-history.ts'
import { addDays } from '../../shared/lib/dates.ts'
import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import { entryOf } from '../clients/residence-repository.ts'
import type { Reader } from '../store/reader.ts'
import { among, type DeskCases } from './desk-cases.ts'
import type { DeskSource } from './desk-source.ts'

/** The earliest deadline of each case is known: histories are read only where it is near. */
export const deadlineSource: DeskSource = {
  find: async ({ db, today }, { day, cases }) => {
    const near = nearOnes(cases, today, day.leadTimes)
    const histories = await historiesOf(db, [...near.soon, ...near.later])
    return [...histories]
      .filter(([id, entries]) => near.soon.has(id) || entries.some(isChance))
      .flatMap(([clientId, entries]) => {
        const course = cases.get(clientId)?.course ?? 'offen'
        const facts = { kind: 'deadline', clientId, entries, course, resting: false } as const
        return deskLinesOf(facts, day)
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
