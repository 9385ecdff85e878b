import { join } from 'node:path'
import { v7 } from 'uuid'
import type { ClientSummary, ClientTable } from '../../electron/clients/client-table.ts'
import { storeNameKeys } from '../../electron/clients/name-key-repository.ts'
import { type Database, kyselyOver } from '../../electron/store/database.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import type { ReferralField } from '../../shared/clients/options.ts'
import { aHouse, type House, reopened } from './house.ts'
import { keyOf } from './look-inside.ts'

/** A row of the list with its summary as given: what the list shows, not how it was reckoned. */
export type ListedClient = Partial<ClientTable> & {
  languages?: readonly string[]
  openNeeds?: readonly ReferralField[]
  closedNeeds?: readonly ReferralField[]
  step?: { text: string; dueOn: string | null }
}

const blankSummary: ClientSummary = {
  status: null,
  status_group: 'ungeklaert',
  status_until: null,
  status_changes_on: null,
  deadline_kind: null,
  deadline_on: null,
  open_needs: 0,
  needs_without_step: 0,
  most_urgent: null,
  next_step_id: null,
  next_step_on: null,
  last_contact_on: null,
}

function rowOf(place: number, userId: string, changes: Partial<ClientTable>): ClientTable {
  const name = changes.family_name ?? `Person ${place}`
  return {
    ...blankSummary,
    ...{ id: v7(), number: `2026-${String(place).padStart(4, '0')}`, version: 1 },
    ...{ depth: 'fallmanagement', family_name: name, given_names: '', birth_name: '' },
    ...{ own_script: '', name_sort: name.toLowerCase(), birth_value: null },
    ...{ birth_precision: 'unknown', place_of_birth: '', gender: 'x', country_of_origin: null },
    ...{ family_status: null, household_id: v7(), municipality: null, accommodation: '' },
    ...{ street: '', postcode: '', phone: '', email: '', channel: null, interpreter: null },
    ...{ german_level: null, german_proof: null, german_proof_on: null, course: 'offen' },
    ...{ arrived_value: null, arrived_precision: 'unknown', here_value: null },
    ...{ here_precision: 'unknown', sent_by: null, sent_by_note: '', school_years: null },
    ...{ school_degree: null, occupation: '', occupation_state: null, recognition: null },
    ...{ responsible: userId, opened_on: '2026-06-01', intake_done_on: null, closed_on: null },
    ...{ closed_reason: null, closed_note: null, merged_into: null, created_by: userId },
    ...{ created_at: '2026-06-01T08:00:00.000Z', updated_at: '2026-06-01T08:00:00.000Z' },
    ...changes,
  } as ClientTable
}

type Writer = Parameters<typeof storeNameKeys>[0]

async function insertParts(db: Writer, row: ClientTable, userId: string, client: ListedClient) {
  const { languages = [], openNeeds = [], closedNeeds = [], step } = client
  const at = row.created_at
  for (const [position, code] of languages.entries())
    await db
      .insertInto('client_languages')
      .values({ client_id: row.id, position, code, level: 'gut' })
      .execute()
  const needs = [
    ...openNeeds.map(field => ({ field, closed_on: null })),
    ...closedNeeds.map(field => ({ field, closed_on: '2026-10-01' })),
  ]
  for (const need of needs)
    await db
      .insertInto('needs')
      .values({
        ...{ id: v7(), client_id: row.id, urgency: 'normal', title: 'Bedarf', description: '' },
        ...{ opened_on: '2026-06-01', outcome: null, created_by: userId, created_at: at },
        ...{ closed_by: null, closed_at: null },
        ...need,
      } as Database['needs'])
      .execute()
  if (step)
    await db
      .insertInto('steps')
      .values({
        ...{ id: row.next_step_id ?? v7(), client_id: row.id, need_id: null, goal_id: null },
        ...{ text: step.text, due_on: step.dueOn, done_by: '', done_on: null, void: 0 },
        ...{ created_by: userId, created_at: at, marked_by: null, marked_at: null },
      })
      .execute()
}

export async function insertListed(
  db: Writer,
  userId: string,
  clients: readonly ListedClient[],
  first = 1,
): Promise<string[]> {
  const ids: string[] = []
  for (const [index, client] of clients.entries()) {
    const { languages, openNeeds, closedNeeds, step, ...columns } = client
    const next = step ? { next_step_id: v7(), next_step_on: step.dueOn } : {}
    const row = rowOf(first + index, userId, { ...next, ...columns })
    await db.insertInto('households').values({ id: row.household_id }).execute()
    await db.insertInto('clients').values(row).execute()
    await insertParts(db, row, userId, client)
    const names = [row.family_name, row.given_names, row.own_script].filter(Boolean)
    await storeNameKeys(db, row.id, row.merged_into === null ? names : [])
    ids.push(row.id)
  }
  return ids
}

/** Puts rows into an open house past its calls, and opens it again. */
export async function withListed(
  house: House,
  clients: readonly ListedClient[],
  first = 1,
): Promise<House & { ids: readonly string[] }> {
  await house.vault.close()
  const connection = openDatabase(join(house.folder, 'store.db'), await keyOf(house))
  const ids = await kyselyOver(connection)
    .transaction()
    .execute(trx => insertListed(trx, house.userId, clients, first))
  connection.close()
  return { ...(await reopened(house)), ids }
}

export async function aHouseWithList(
  clients: readonly ListedClient[],
): Promise<House & { ids: readonly string[] }> {
  return withListed(await aHouse(), clients)
}
