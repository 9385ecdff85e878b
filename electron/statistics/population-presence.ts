import { type Expression, type SqlBool, sql } from 'kysely'
import type { Reader } from '../store/reader.ts'
import { type Bounds, dayBefore, type Span } from './population-span.ts'

// When a case was open. What is recorded last counts: the closing that stands in the record, and
// before it each closing that was taken back. Days that contradict each other only make a span empty.
//
// Conditions that stand in an index of 011-statistics are written out: a bound value would hide it.

/** From a closing to the day on which the case was opened again. */
export type Absence = { clientId: string; since: string; until: string; reason: string | null }

export type History = { db: Reader; absences: readonly Absence[] }

/** Every closing that was taken back, with what came before it: few of many. */
export async function readHistory(db: Reader): Promise<History> {
  const absences = await db
    .selectFrom('case_events as back')
    .innerJoin('case_events as gone', join =>
      join.on(sql.ref('gone.rowid'), '=', eb =>
        eb
          .selectFrom('case_events as earlier')
          .select(sql<number>`earlier.rowid`.as('row'))
          .whereRef('earlier.client_id', '=', 'back.client_id')
          .where(sql<SqlBool>`earlier.kind = 'closed'`)
          .where(sql<SqlBool>`(earlier.at, earlier.id) < (back.at, back.id)`)
          .orderBy('earlier.at', 'desc')
          .orderBy('earlier.id', 'desc')
          .limit(1),
      ),
    )
    .where(sql<SqlBool>`back.kind = 'reopened'`)
    .select(['back.client_id as clientId', 'gone.day as since', 'back.day as until'])
    .select('gone.code as reason')
    .orderBy('back.at')
    .orderBy('back.id')
    .execute()
  return { db, absences }
}

export function absenceOn(
  { absences }: History,
  clientId: string,
  day: string,
): Absence | undefined {
  return absences.findLast(one => one.clientId === clientId && isDuring(one, day))
}
export const isDuring = ({ since, until }: Absence, day: string) => since <= day && day < until

export const listed = (absences: readonly Absence[]) =>
  sql<string>`select value from json_each(${JSON.stringify(absences.map(one => one.clientId))})`

export const closedOn = sql<string>`coalesce(clients.closed_on, '9999-12-31')`

/** All who are counted: not those who only live with somebody, and nobody twice. */
export function cases(db: Reader) {
  return db
    .selectFrom('clients')
    .where(sql<SqlBool>`(clients.merged_into is null and clients.depth <> 'haushalt')`)
}

/** Whether the case was open at the end of that day. */
function isOpenOn({ absences }: History, day: string): Expression<SqlBool> {
  const absent = listed(absences.filter(one => isDuring(one, day)))
  return sql<SqlBool>`(+clients.opened_on <= ${day} and ${closedOn} > ${day}
    and clients.id not in (${absent}))`
}

export function stockOn(history: History, day: string) {
  return cases(history.db).where(isOpenOn(history, day))
}

// Entries and exits are told so that stock + exits = stock before + entries, whatever the days say.
// Each is put together of parts that share nobody, so that each part has its index.

export const isIn = ({ from, to }: Span, day: string) => from <= day && day <= to

export const openedIn = ({ db }: History, { from, to }: Bounds) =>
  cases(db).where('opened_on', '>=', from).where('opened_on', '<=', to)

/** Opened earlier, and closed or opened again in the span. */
function movedIn({ db, absences }: History, span: Span) {
  const moved = absences.filter(({ since, until }) => isIn(span, since) || isIn(span, until))
  return cases(db)
    .where('opened_on', '<', span.from)
    .where(sql<SqlBool>`clients.id in (${listed(moved)})`)
}

const reopenedIn = ({ absences }: History, span: Span) =>
  sql<SqlBool>`clients.id in (${listed(absences.filter(({ until }) => isIn(span, until)))})`

const closedIn = ({ from, to }: Span) => sql<SqlBool>`(${closedOn} between ${from} and ${to})`

/** Not open before; opened, or opened again, since. */
export function entriesIn(history: History, span: Span) {
  const reopened = movedIn(history, span)
    .where(reopenedIn(history, span))
    .where(eb => eb.not(isOpenOn(history, dayBefore(span))))
  return [openedIn(history, span), reopened]
}

/** Not open at the end, but open before or opened since. */
export function exitsIn(history: History, span: Span) {
  const wasOpen = isOpenOn(history, dayBefore(span))
  const wasThere = sql<SqlBool>`(${wasOpen} or +opened_on between ${span.from} and ${span.to}
    or (+opened_on < ${span.from} and ${reopenedIn(history, span)}))`
  const isClosed = sql<SqlBool>`not ${isOpenOn(history, span.to)} and not ${closedIn(span)}`
  // first those whose closing of the span stands in the record
  return [
    cases(history.db).where(closedIn(span)).where(wasThere),
    openedIn(history, span).where(isClosed),
    movedIn(history, span).where(isClosed).where(wasThere),
  ] as const
}
