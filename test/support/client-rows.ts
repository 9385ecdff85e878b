import { join } from 'node:path'
import type { Transaction } from 'kysely'
import { v7 } from 'uuid'
import { namesOf, storeNameKeys } from '../../electron/clients/name-key-repository.ts'
import { insertRecords } from '../../electron/clients/record-repository.ts'
import { type Database, kyselyOver } from '../../electron/store/database.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import { blankSections, type PersonSection } from '../../shared/clients/client.ts'
import { type House, reopened } from './house.ts'
import { keyOf } from './look-inside.ts'

const AT_ONCE = 200
const opening = { at: '2026-11-16T08:00:00.000Z', on: '2026-11-16' }

export type NamedPerson = Partial<PersonSection>

/** Many people at once, written as an intake writes them, without its checks. */
export async function insertPeople(
  db: Transaction<Database>,
  people: readonly NamedPerson[],
  userId: string,
  firstNumber = 1,
): Promise<string[]> {
  const records = people.map((person, index) => ({
    ...{ id: v7(), householdId: v7(), responsible: userId, depth: 'fallmanagement' as const },
    number: `2026-${String(firstNumber + index).padStart(4, '0')}`,
    ...{ sections: { ...blankSections, person: { ...blankSections.person, ...person } } },
    needs: [],
  }))
  for (let start = 0; start < records.length; start += AT_ONCE) {
    const some = records.slice(start, start + AT_ONCE)
    await db
      .insertInto('households')
      .values(some.map(({ householdId }) => ({ id: householdId })))
      .execute()
    await insertRecords(db, some, { by: userId, ...opening })
    for (const { id, sections } of some) await storeNameKeys(db, id, namesOf(sections.person))
  }
  return records.map(({ id }) => id)
}

/** Closes the house, writes past the dispatcher and opens it again. */
export async function fillHouse(
  house: House,
  people: readonly NamedPerson[],
): Promise<{ house: House; ids: string[] }> {
  await house.vault.close()
  const connection = openDatabase(join(house.folder, 'store.db'), await keyOf(house))
  const ids = await kyselyOver(connection)
    .transaction()
    .execute(db => insertPeople(db, people, house.userId))
  connection.close()
  return { house: await reopened(house), ids }
}
