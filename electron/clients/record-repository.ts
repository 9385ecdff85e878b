import type { Transaction } from 'kysely'
import type { ClientSections, Depth } from '../../shared/clients/client.ts'
import type { Need } from '../../shared/tasks/plan.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import { sectionColumns } from './client-columns.ts'
import { insertParts } from './client-parts.ts'
import { firstSummary } from './client-summary.ts'
import type { ClientChange } from './client-table.ts'

export type NewRecord = {
  id: string
  number: string
  depth: Depth
  householdId: string
  responsible: string
  sections: ClientSections
  /** Written by the caller; here they are counted. */
  needs: readonly { id: string; need: Pick<Need, 'urgency'> }[]
}
type Opening = { by: string; at: string; on: string }

const open = { closed_on: null, closed_reason: null, closed_note: null, merged_into: null }

export async function insertRecords(
  db: Transaction<Database>,
  records: readonly NewRecord[],
  { by, at, on }: Opening,
): Promise<void> {
  const rows = records.map(({ id, number, depth, householdId, responsible, sections, needs }) => ({
    ...{ id, number, depth, responsible, household_id: householdId, version: 1 },
    ...sectionColumns(sections),
    ...{ opened_on: on, intake_done_on: depth === 'fallmanagement' ? on : null },
    ...{ created_by: by, created_at: at, updated_at: at },
    ...open,
    ...firstSummary({ ...sections.residence, needs }, on),
  }))
  await db.insertInto('clients').values(rows).execute()
  await insertParts(db, records)
}

export async function updateRecord(
  db: Transaction<Database>,
  id: string,
  change: ClientChange,
): Promise<void> {
  await db.updateTable('clients').set(change).where('id', '=', id).execute()
}

// ---- numbers

const FEWEST_DIGITS = 4

/** The last number of the year is found at the end of a stretch of the index, without a look at the rest. */
export async function lastNumberOf(db: Reader, year: string): Promise<number> {
  let digits = FEWEST_DIGITS
  while (await isTaken(db, `${year}-${'9'.repeat(digits)}`)) digits += 1
  const lowest = digits === FEWEST_DIGITS ? 0 : 10 ** (digits - 1)
  const row = await db
    .selectFrom('clients')
    .select('number')
    .where('number', '>=', numberOf(year, lowest))
    .where('number', '<=', `${year}-${'9'.repeat(digits)}`)
    .where(eb => eb.fn<number>('length', ['number']), '=', year.length + 1 + digits)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? Number(row.number.slice(year.length + 1)) : Math.max(lowest - 1, 0)
}

export function numberOf(year: string, count: number): string {
  return `${year}-${String(count).padStart(FEWEST_DIGITS, '0')}`
}

async function isTaken(db: Reader, number: string): Promise<boolean> {
  const row = await db
    .selectFrom('clients')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirst()
  return row !== undefined
}
