import { type SqlBool, sql } from 'kysely'
import {
  type Absence,
  cases,
  closedOn,
  type History,
  isDuring,
  isIn,
  listed,
  openedIn,
} from './population-presence.ts'
import { countEach, dayBefore, isWithin, type Span } from './population-span.ts'

// How many came and went, without looking at each. It is what population-presence.ts finds person
// by person; tests hold both to be the same.

type Moves = { entries: number; exits: number }

/**
 * Whoever never left for a while came when the case was opened and went on the later of its two
 * days. All are counted so, and those who did come back are put right one by one.
 */
export async function movesEach(history: History, spans: readonly Span[]): Promise<Moves[]> {
  const { db } = history
  const opened = await countEach(db, spans, span => openedIn(history, span))
  const closed = await countEach(db, spans, span =>
    cases(db).where(isWithin(closedOn, span)).where(sql<SqlBool>`+clients.opened_on <= ${span.to}`),
  )
  const closedBefore = await countEach(db, spans, span =>
    openedIn(history, span).where(closedOn, '<', span.from),
  )
  const returned = await coursesOfReturned(history)
  return spans.map((span, at) => {
    const moves = { entries: opened[at] ?? 0, exits: (closed[at] ?? 0) + (closedBefore[at] ?? 0) }
    const days = { ...span, before: dayBefore(span) }
    for (const course of returned) {
      moves.entries += Number(hasEntered(course, days)) - Number(isIn(span, course.openedOn))
      moves.exits += Number(hasLeft(course, days)) - Number(isIn(span, latestOf(course)))
    }
    return moves
  })
}

type Course = { openedOn: string; closedOn: string; absences: readonly Absence[] }

const latestOf = ({ openedOn, closedOn }: Course) => (openedOn > closedOn ? openedOn : closedOn)

async function coursesOfReturned({ db, absences }: History): Promise<Course[]> {
  const rows = await cases(db)
    .select(['clients.id', 'opened_on as openedOn', closedOn.as('closedOn')])
    .where(sql<SqlBool>`clients.id in (${listed(absences)})`)
    .execute()
  const absencesOf = Map.groupBy(absences, ({ clientId }) => clientId)
  return rows.map(({ id, ...days }) => ({ ...days, absences: absencesOf.get(id) ?? [] }))
}

const isOpenOn = ({ openedOn, closedOn, absences }: Course, day: string) =>
  openedOn <= day && closedOn > day && !absences.some(one => isDuring(one, day))

const cameBack = ({ openedOn, absences }: Course, span: Span) =>
  openedOn < span.from && absences.some(({ until }) => isIn(span, until))

type Days = Span & { before: string }

const hasEntered = (course: Course, days: Days) =>
  isIn(days, course.openedOn) || (cameBack(course, days) && !isOpenOn(course, days.before))

const hasLeft = (course: Course, days: Days) =>
  !isOpenOn(course, days.to) &&
  (isOpenOn(course, days.before) || isIn(days, course.openedOn) || cameBack(course, days))
