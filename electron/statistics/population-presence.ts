import { type Expression, type SqlBool, sql } from 'kysely'
import type { Reader } from '../store/reader.ts'
import { dayBefore, type Span } from './population-span.ts'

// When a case was open. What is recorded last counts: the closing that stands in the record, and
// before it each closing that was taken back. Days that contradict each other only make a span empty.

const NEVER = '9999-12-31'
/** As it stands in the index clients_by_span. */
const closedOn = sql<string>`coalesce(clients.closed_on, ${sql.lit(NEVER)})`

/** From a closing to the day on which the case was opened again. */
function absences(db: Reader) {
  return db
    .selectFrom('case_events as back')
    .innerJoin('case_events as gone', join =>
      join.on('gone.id', '=', eb =>
        eb
          .selectFrom('case_events as earlier')
          .select('earlier.id')
          .whereRef('earlier.client_id', '=', 'back.client_id')
          .where('earlier.kind', '=', 'closed')
          .where(sql<SqlBool>`(earlier.at, earlier.id) < (back.at, back.id)`)
          .orderBy('earlier.at', 'desc')
          .orderBy('earlier.id', 'desc')
          .limit(1),
      ),
    )
    .where('back.kind', '=', 'reopened')
    .select(['back.client_id', 'gone.day as since', 'gone.code as reason', 'back.day as until'])
}

const absentOn = (db: Reader, day: string) =>
  db
    .selectFrom(absences(db).as('absence'))
    .select('absence.client_id')
    .where('since', '<=', day)
    .where('until', '>', day)

/** All who are counted: not those who only live with somebody, and nobody twice. */
export function cases(db: Reader) {
  return db
    .selectFrom('clients')
    .where('clients.merged_into', 'is', null)
    .where('clients.depth', '<>', 'haushalt')
}

/** Whether the case was open at the end of that day. */
function isOpenOn(db: Reader, day: string): Expression<SqlBool> {
  const absent = absentOn(db, day)
  return sql<SqlBool>`(clients.opened_on <= ${day} and ${closedOn} > ${day}
    and clients.id not in (${absent}))`
}

const openedIn = (db: Reader, { from, to }: Span) =>
  cases(db).select('clients.id').where('opened_on', '>=', from).where('opened_on', '<=', to)

const reopenedIn = (db: Reader, { from, to }: Span) =>
  db
    .selectFrom(absences(db).as('absence'))
    .select('absence.client_id as id')
    .where('until', '>=', from)
    .where('until', '<=', to)

const closedIn = (db: Reader, { from, to }: Span) =>
  cases(db).select('clients.id').where(closedOn, '>=', from).where(closedOn, '<=', to)

const leftIn = (db: Reader, { from, to }: Span) =>
  db
    .selectFrom(absences(db).as('absence'))
    .select('absence.client_id as id')
    .where('since', '>=', from)
    .where('since', '<=', to)

const startedIn = (db: Reader, span: Span) => openedIn(db, span).union(reopenedIn(db, span))

export function stockOn(db: Reader, day: string) {
  return cases(db).where(isOpenOn(db, day))
}

// Entries and exits are told so that stock + exits = stock before + entries, whatever the days say.

/** Not open before; opened, or opened again, since. */
export function entriesIn(db: Reader, span: Span) {
  return cases(db)
    .where('clients.id', 'in', startedIn(db, span))
    .where(eb => eb.not(isOpenOn(db, dayBefore(span))))
}

/** Not open at the end, but open before or opened since. */
export function exitsIn(db: Reader, span: Span) {
  const moved = startedIn(db, span).union(closedIn(db, span)).union(leftIn(db, span))
  return cases(db)
    .where('clients.id', 'in', moved)
    .where(eb => eb.not(isOpenOn(db, span.to)))
    .where(eb =>
      eb.or([isOpenOn(db, dayBefore(span)), eb('clients.id', 'in', startedIn(db, span))]),
    )
}

/** When and why the case was not open at the end of that day. */
export function closingBefore(db: Reader, day: string) {
  const absence = (column: 'since' | 'reason') =>
    db
      .selectFrom(absences(db).as('absence'))
      .select(column)
      .where(sql<SqlBool>`absence.client_id = clients.id`)
      .where('since', '<=', day)
      .where('until', '>', day)
      .orderBy('since', 'desc')
      .limit(1)
  return {
    reason: sql<string | null>`case when clients.closed_on <= ${day} then clients.closed_reason
      else (${absence('reason')}) end`,
    day: sql<string | null>`case when clients.closed_on <= ${day} then clients.closed_on
      else (${absence('since')}) end`,
  }
}
