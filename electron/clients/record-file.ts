import { type ClientSections, listName } from '../../shared/clients/client.ts'
import type { ClientFile } from '../../shared/clients/client-file.ts'
import { AppError } from '../../shared/errors.ts'
import type { Reader } from '../store/reader.ts'
import { sectionsOf } from './client-columns.ts'
import { readParts } from './client-parts.ts'
import { getClient } from './client-repository.ts'
import type { ClientRow } from './client-table.ts'
import { listConsents } from './consent-repository.ts'
import { listRelatives } from './relative-repository.ts'

export async function readSections(db: Reader, row: ClientRow): Promise<ClientSections> {
  return sectionsOf(row, await readParts(db, row.id))
}

/** Everything of one person, as the file shows it. */
export async function readFile(db: Reader, id: string): Promise<ClientFile> {
  const row = await getClient(db, id)
  return {
    id,
    number: row.number,
    version: row.version,
    depth: row.depth,
    openedOn: row.opened_on,
    closed: closedOf(row),
    responsible: await personRefOf(db, row.responsible),
    intakeDoneOn: row.intake_done_on,
    ...(await readSections(db, row)),
    consents: await listConsents(db, id),
    relatives: await listRelatives(db, row),
    merges: await listMerges(db, id),
  }
}

function closedOf({ closed_on: on, closed_reason: reason, closed_note: note }: ClientRow) {
  return on === null || reason === null ? null : { on, reason, note: note ?? '' }
}

async function personRefOf(db: Reader, id: string) {
  return db
    .selectFrom('users')
    .select(['id', 'name'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new AppError('store-damaged'))
}

/** Records that were taken into this one and may be taken out again; the last one first. */
async function listMerges(db: Reader, id: string): Promise<ClientFile['merges']> {
  const rows = await db
    .selectFrom('merges')
    .innerJoin('clients', 'clients.id', 'merges.dropped_id')
    .select(['merges.id', 'number', 'family_name', 'given_names', 'merged_on'])
    .where('kept_id', '=', id)
    .where('undone_at', 'is', null)
    .orderBy('merged_at', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    number: row.number,
    name: listName({ familyName: row.family_name, givenNames: row.given_names }),
    mergedOn: row.merged_on,
  }))
}
