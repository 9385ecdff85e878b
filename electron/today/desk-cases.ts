import { type RawBuilder, sql } from 'kysely'
import type { Depth } from '../../shared/clients/client.ts'
import type { CourseState } from '../../shared/clients/deadline-rules.ts'
import type { Reader } from '../store/reader.ts'

export type DeskCase = {
  responsible: string
  depth: Depth
  course: CourseState
  deadlineOn: string | null
  lastContactOn: string | null
  openedOn: string
  needsWithoutStep: number
}
export type DeskCases = ReadonlyMap<string, DeskCase>

/** All that is asked for here stands in the index of the open cases: no record itself is read. */
export async function listDeskCases(db: Reader, onlyOf: string | null): Promise<DeskCases> {
  const rows = await db
    .selectFrom('clients')
    .select([
      'id',
      'responsible',
      'depth',
      'course',
      'deadline_on as deadlineOn',
      'opened_on as openedOn',
    ])
    .select(['last_contact_on as lastContactOn', 'needs_without_step as needsWithoutStep'])
    .where('closed_on', 'is', null)
    .where('merged_into', 'is', null)
    .execute()
  const mine = onlyOf === null ? rows : rows.filter(row => row.responsible === onlyOf)
  return new Map(mine.map(row => [row.id, row]))
}

/** Thousands of ids as one value; they are looked up in their order, page by page. */
export function among(ids: Iterable<string>): RawBuilder<string> {
  return sql<string>`(select value from json_each(${JSON.stringify([...ids])}))`
}
