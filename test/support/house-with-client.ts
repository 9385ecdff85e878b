import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection } from '../../electron/store/connection.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import type { Role } from '../../shared/roles.ts'
import { aPdf, theWords } from './document-builders.ts'
import { aHouse, type House, reopened } from './house.ts'
import { keyOf } from './look-inside.ts'
import type { VaultChanges } from './test-vault.ts'

type Column = { name: string; type: string; notnull: number }

/** As little of a client as the table takes: for what only hangs on one. */
export function insertClientRow(connection: Connection, userId: string): string {
  const [id, household] = [randomUUID(), randomUUID()]
  connection.prepare('insert into households (id) values (?)').run(household)
  const columns = connection
    .prepare("select name, type, [notnull] from pragma_table_info('clients')")
    .all() as Column[]
  const needed = columns.filter(column => column.notnull === 1)
  const known: { [column: string]: string } = {
    ...{ id, number: id, household_id: household },
    ...{ responsible: userId, created_by: userId },
  }
  const values = needed.map(
    ({ name, type }) => known[name] ?? (type.toLowerCase() === 'integer' ? 0 : ''),
  )
  const names = needed.map(({ name }) => name).join(', ')
  const marks = needed.map(() => '?').join(', ')
  connection.prepare(`insert into clients (${names}) values (${marks})`).run(...values)
  return id
}

export async function addClient(house: House): Promise<{ house: House; clientId: string }> {
  await house.vault.close()
  const connection = openDatabase(join(house.folder, 'store.db'), await keyOf(house))
  const clientId = insertClientRow(connection, house.userId)
  connection.close()
  return { house: await reopened(house), clientId }
}

/** A house, open, with one client in it. */
export async function aHouseWithClient(
  role: Role = 'fallmanagement',
  changes: VaultChanges = {},
): Promise<House & { clientId: string }> {
  const { house, clientId } = await addClient(await aHouse(role, changes))
  return { ...house, clientId }
}

export type FiledHouse = House & { clientId: string }

export const fromPage = (bytes: Uint8Array<ArrayBuffer>) => ({ from: 'page', bytes }) as const
export const documentsFolderOf = ({ folder }: Pick<House, 'folder'>) => join(folder, 'documents')

export function documentFilesOf(house: Pick<House, 'folder'>): string[] {
  const folder = documentsFolderOf(house)
  return existsSync(folder) ? readdirSync(folder).toSorted() : []
}

export async function addDocument(
  { api, clientId }: Pick<FiledHouse, 'api' | 'clientId'>,
  bytes: Uint8Array<ArrayBuffer> = aPdf(),
  title = 'Bescheid',
): Promise<string> {
  const words = theWords({ title })
  return (await api.documents.add({ clientId, words, source: fromPage(bytes) })).id
}
