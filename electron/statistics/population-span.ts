import { type Expression, type SqlBool, sql } from 'kysely'
import { addDays } from '../../shared/lib/dates.ts'
import { daysOfQuarter } from '../../shared/lib/quarters.ts'
import type { Reader } from '../store/reader.ts'

/** First and last day that count; the last is today while the quarter runs. */
export type Span = { from: string; to: string }

export function spanOf(quarter: string, today: string): Span {
  const { from, to } = daysOfQuarter(quarter)
  return { from, to: to < today ? to : today }
}

/** The last day of what was before. */
export const dayBefore = ({ from }: Span): string => addDays(from, -1)

export type Counting = {
  /** One row for each person or thing; otherwise what is alike is counted together. */
  withWho: boolean
}

// ---- many spans in one statement

/** The days of a span, or of the one whose turn it is. */
export type Bounds = { from: string | Expression<string>; to: string | Expression<string> }
type Each = { from: Expression<string>; to: Expression<string> }

// values, not json: their days are not to be looked up again for every row
const each: Each = { from: sql.ref<string>('span.column1'), to: sql.ref<string>('span.column2') }

export const isWithin = (column: Expression<string | null>, { from, to }: Bounds) =>
  sql<SqlBool>`${column} between ${from} and ${to}`

/** What a question finds in each of the spans, which follow each other. */
export async function askEach<T>(
  db: Reader,
  spans: readonly Span[],
  question: (span: Each) => Expression<unknown>,
): Promise<T[]> {
  if (spans.length === 0) return []
  const days = sql.join(spans.map(({ from, to }) => sql`(${from}, ${to})`))
  const rows = await db
    .selectFrom(sql<{ column1: string }>`(values ${days})`.as('span'))
    .select(sql<T>`${question(each)}`.as('found'))
    .orderBy('span.column1')
    .execute()
  return rows.map(({ found }) => found as T)
}

const count = sql<number>`count(*)`.as('count')

type Countable = { select: (what: typeof count) => Expression<unknown> }

/** How many of them there are in each of the spans. */
export const countEach = (
  db: Reader,
  spans: readonly Span[],
  those: (span: Each) => Countable,
): Promise<number[]> => askEach<number>(db, spans, span => those(span).select(count))
