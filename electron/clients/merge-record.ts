import type { Transaction } from 'kysely'
import { type ClientSections, deeperOf } from '../../shared/clients/client.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import { sectionColumns } from './client-columns.ts'
import { replaceEntries, replaceLanguages, replacePersonParts } from './client-parts.ts'
import type { ClientRow, RelationTable } from './client-table.ts'
import { idsOfHousehold } from './household-repository.ts'
import type { CaseFacts } from './merge-repository.ts'
import { namesOf, storeNameKeys } from './name-key-repository.ts'

type Db = Transaction<Database>

export function factsOf(row: ClientRow): CaseFacts {
  const { closed_on, closed_reason, closed_note } = row
  return {
    depth: row.depth,
    openedOn: row.opened_on,
    intakeDoneOn: row.intake_done_on,
    closing: { closed_on, closed_reason, closed_note },
    householdId: row.household_id,
  }
}

/**
 * One case: the deeper one, known since the first day, and open where either is open. Who lives
 * alone on paper moves to the family that the other record has.
 */
export async function mergeFacts(
  db: Reader,
  kept: ClientRow,
  dropped: ClientRow,
): Promise<CaseFacts> {
  const [own, other] = [factsOf(kept), factsOf(dropped)]
  const isOpen = own.closing.closed_on === null || other.closing.closed_on === null
  const alone = (await idsOfHousehold(db, own.householdId)).length < 2
  const withOthers = (await idsOfHousehold(db, other.householdId)).length > 1
  return {
    depth: deeperOf(own.depth, other.depth),
    openedOn: own.openedOn < other.openedOn ? own.openedOn : other.openedOn,
    intakeDoneOn: own.intakeDoneOn ?? other.intakeDoneOn,
    closing: isOpen ? { closed_on: null, closed_reason: null, closed_note: null } : own.closing,
    householdId: alone && withOthers ? other.householdId : own.householdId,
  }
}

/** Relations between the two vanish; where both know somebody, the kept record is believed. */
export function mergeRelations(
  relations: readonly RelationTable[],
  keptId: string,
  droppedId: string,
): RelationTable[] {
  const isKept = (row: RelationTable) => row.client_id === keptId || row.other_id === keptId
  const turned = (id: string) => (id === droppedId ? keptId : id)
  const merged = new Map<string, RelationTable>()
  for (const row of relations.toSorted((a, b) => Number(isKept(b)) - Number(isKept(a)))) {
    const next = { ...row, client_id: turned(row.client_id), other_id: turned(row.other_id) }
    const key = `${next.client_id} ${next.other_id}`
    if (next.client_id !== next.other_id && !merged.has(key)) merged.set(key, next)
  }
  return [...merged.values()].toSorted(byPair)
}

/** As they are read from the store. */
function byPair(a: RelationTable, b: RelationTable): number {
  const [x, y] = [`${a.client_id} ${a.other_id}`, `${b.client_id} ${b.other_id}`]
  return x < y ? -1 : 1
}

export async function writeRecord(
  db: Db,
  id: string,
  sections: ClientSections,
  facts: CaseFacts,
): Promise<void> {
  await db
    .insertInto('households')
    .values({ id: facts.householdId })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  await db
    .updateTable('clients')
    .set({
      ...sectionColumns(sections),
      ...facts.closing,
      depth: facts.depth,
      opened_on: facts.openedOn,
      intake_done_on: facts.intakeDoneOn,
      household_id: facts.householdId,
    })
    .where('id', '=', id)
    .execute()
  const client = { id, sections }
  await replacePersonParts(db, client)
  await replaceLanguages(db, client)
  await replaceEntries(db, client)
  await storeNameKeys(db, id, namesOf(sections.person))
}
