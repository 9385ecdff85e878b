import type { Gender } from '../../shared/clients/options.ts'
import type { CountedRow } from '../../shared/statistics/count-cells.ts'
import {
  citizenshipCategory,
  genderCategory,
  reasonDimension,
} from '../../shared/statistics/dimensions.ts'
import type { Reader } from '../store/reader.ts'
import { closingBefore, entriesIn, exitsIn } from './population-presence.ts'
import type { Counting, Span } from './population-span.ts'
import { firstCitizenship } from './population-stock.ts'
import { tally } from './population-tally.ts'

// Who came and who went, by the records of today. Against a frozen quarter it is the balance that
// counts; see the quarter service.

export async function loadEntries(
  db: Reader,
  span: Span,
  counting: Counting,
): Promise<CountedRow[]> {
  const { who, count } = tally(counting, 'clients.id')
  const rows = await entriesIn(db, span)
    .select(['gender', firstCitizenship.as('citizenship'), who, count])
    .$if(!counting.withWho, query => query.groupBy(['gender', 'citizenship']))
    .execute()
  return rows.map(row => ({ who: row.who, count: row.count, categories: personOf(row) }))
}

export async function loadExits(db: Reader, span: Span, counting: Counting): Promise<CountedRow[]> {
  const { who, count } = tally(counting, 'clients.id')
  const { reason } = closingBefore(db, span.to)
  const rows = await exitsIn(db, span)
    .select(['gender', firstCitizenship.as('citizenship'), reason.as('reason'), who, count])
    .$if(!counting.withWho, query => query.groupBy(['gender', 'citizenship', 'reason']))
    .execute()
  return rows.map(row => ({
    ...{ who: row.who, count: row.count },
    categories: { ...personOf(row), grund: reasonCategory(row.reason) },
  }))
}

const personOf = ({ gender, citizenship }: { gender: Gender; citizenship: string | null }) => ({
  geschlecht: genderCategory(gender),
  staat: citizenshipCategory(citizenship === null ? [] : [citizenship]),
})

const reasons = new Set(reasonDimension.categories.map(({ key }) => key))
/** Where the record and its history contradict each other there may be none. */
export const reasonCategory = (reason: string | null): string =>
  reason !== null && reasons.has(reason) ? reason : 'sonst'
