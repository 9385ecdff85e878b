import type { Gender } from '../../shared/clients/options.ts'
import type { CountedRow } from '../../shared/statistics/count-cells.ts'
import {
  citizenshipCategory,
  genderCategory,
  reasonDimension,
} from '../../shared/statistics/dimensions.ts'
import { absenceOn, entriesIn, exitsIn, type History } from './population-presence.ts'
import type { Counting, Span } from './population-span.ts'
import { firstCitizenship } from './population-stock.ts'
import { tally } from './population-tally.ts'

// Who came and who went, by the records of today. Against a frozen quarter it is the balance that
// counts; see the quarter service.

export async function loadEntries(
  history: History,
  span: Span,
  counting: Counting,
): Promise<CountedRow[]> {
  const { who, count } = tally(counting, 'entered.id')
  const rows = await allOf(entriesIn(history, span), part =>
    history.db
      .selectFrom(
        part.select(['clients.id', 'gender', firstCitizenship.as('citizenship')]).as('entered'),
      )
      .select(['gender', 'citizenship', who, count])
      .$if(!counting.withWho, query => query.groupBy(['gender', 'citizenship']))
      .execute(),
  )
  return rows.map(row => ({ who: row.who, count: row.count, categories: personOf(row) }))
}

/** Each by itself: why somebody went is not always said in the record. */
export async function loadExits(history: History, span: Span): Promise<CountedRow[]> {
  const rows = await allOf(exitsIn(history, span), part =>
    part
      .select(['clients.id as who', 'gender', firstCitizenship.as('citizenship')])
      .select(['closed_on', 'closed_reason'])
      .execute(),
  )
  return rows.map(({ who, ...row }) => {
    const { reason } = closingOn(history, { id: who, ...row }, span.to)
    return { who, count: 1, categories: { ...personOf(row), grund: reasonCategory(reason) } }
  })
}

async function allOf<P, R>(parts: readonly P[], read: (part: P) => Promise<R[]>): Promise<R[]> {
  const rows: R[] = []
  for (const part of parts) rows.push(...(await read(part)))
  return rows
}

type Closed = { id: string; closed_on: string | null; closed_reason: string | null }

/** Since when the case was closed at the end of that day, and why; null where it was not. */
export function closingOn(history: History, { id, closed_on, closed_reason }: Closed, day: string) {
  if (closed_on !== null && closed_on <= day) return { since: closed_on, reason: closed_reason }
  const { since, reason } = absenceOn(history, id, day) ?? { since: null, reason: null }
  return { since, reason }
}

const personOf = ({ gender, citizenship }: { gender: Gender; citizenship: string | null }) => ({
  geschlecht: genderCategory(gender),
  staat: citizenshipCategory(citizenship === null ? [] : [citizenship]),
})

const reasons = new Set(reasonDimension.categories.map(({ key }) => key))
/** Where the record and its history contradict each other there may be none. */
export const reasonCategory = (reason: string | null): string =>
  reason !== null && reasons.has(reason) ? reason : 'sonst'
