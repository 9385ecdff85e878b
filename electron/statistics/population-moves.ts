import { sql } from 'kysely'
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
import { alike, asText } from './population-tally.ts'

// Who came and who went, by the records of today. Against a frozen quarter it is the balance that
// counts; see the quarter service.

export async function loadEntries(
  history: History,
  span: Span,
  { withWho }: Counting,
): Promise<CountedRow[]> {
  const rows = await allOf(entriesIn(history, span), part =>
    withWho ? eachPerson(part) : alikePeople(part),
  )
  return rows.map(({ who, count, ...person }) => ({ who, count, categories: personOf(person) }))
}

type Part = ReturnType<typeof entriesIn>[number]
type Entered = Person & { who: string; count: number }

const eachPerson = (part: Part): Promise<Entered[]> =>
  part
    .select(['clients.id as who', 'gender', firstCitizenship.as('citizenship')])
    .select(sql<number>`1`.as('count'))
    .execute()

async function alikePeople(part: Part): Promise<Entered[]> {
  const groups = await alike<[Gender, string | null]>(
    part.select(asText([sql.ref('gender'), firstCitizenship])),
  )
  return groups.map(({ said: [gender, citizenship], count }) => ({
    ...{ who: '', gender, citizenship, count },
  }))
}

export async function loadExits(
  history: History,
  span: Span,
  { withWho }: Counting,
): Promise<CountedRow[]> {
  const [closed, ...others] = exitsIn(history, span)
  const left = withWho ? await eachExit(history, closed, span) : await alikeExits(closed)
  const rows = [...left, ...(await allOf(others, part => eachExit(history, part, span)))]
  return rows.map(({ who, count, reason, ...person }) => ({
    ...{ who, count },
    categories: { ...personOf(person), grund: reasonCategory(reason) },
  }))
}

type Left = Entered & { reason: string | null }

/** Why somebody went is not always said in the record. */
async function eachExit(history: History, part: Part, span: Span): Promise<Left[]> {
  const rows = await part
    .select(['clients.id as who', 'gender', firstCitizenship.as('citizenship')])
    .select(['closed_on', 'closed_reason'])
    .execute()
  return rows.map(({ who, gender, citizenship, ...row }) => {
    const { reason } = closingOn(history, { id: who, ...row }, span.to)
    return { who, gender, citizenship, reason, count: 1 }
  })
}

/** Of those whose closing stands in the record. */
async function alikeExits(part: Part): Promise<Left[]> {
  const columns = [sql.ref('gender'), firstCitizenship, sql.ref('closed_reason')]
  const groups = await alike<[Gender, string | null, string | null]>(part.select(asText(columns)))
  return groups.map(({ said: [gender, citizenship, reason], count }) => ({
    ...{ who: '', gender, citizenship, reason, count },
  }))
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

type Person = { gender: Gender; citizenship: string | null }

const personOf = ({ gender, citizenship }: Person) => ({
  geschlecht: genderCategory(gender),
  staat: citizenshipCategory(citizenship === null ? [] : [citizenship]),
})

const reasons = new Set(reasonDimension.categories.map(({ key }) => key))
/** Where the record and its history contradict each other there may be none. */
export const reasonCategory = (reason: string | null): string =>
  reason !== null && reasons.has(reason) ? reason : 'sonst'
