import type { ResidenceEntry } from '../../shared/clients/residence-history.ts'
import type { Reader } from '../store/reader.ts'
import type { ResidenceTable } from './client-table.ts'

export function entryOf(row: ResidenceTable): ResidenceEntry {
  const { restriction_where: where, restriction_until: until } = row
  return {
    status: row.status,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    issuingOffice: row.issuing_office,
    employment: row.employment,
    restriction: where === null ? null : { where, until },
    seenOn: row.seen_on,
  }
}

export function residenceRows(
  clientId: string,
  entries: readonly ResidenceEntry[],
): ResidenceTable[] {
  return entries.map((entry, position) => ({
    client_id: clientId,
    position,
    status: entry.status,
    valid_from: entry.validFrom,
    valid_to: entry.validTo,
    issuing_office: entry.issuingOffice,
    employment: entry.employment,
    restriction_where: entry.restriction?.where ?? null,
    restriction_until: entry.restriction?.until ?? null,
    seen_on: entry.seenOn,
  }))
}

export async function listEntries(db: Reader, clientId: string): Promise<ResidenceEntry[]> {
  const rows = await db
    .selectFrom('residence_entries')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('position')
    .execute()
  return rows.map(entryOf)
}

/** The histories of many in one look. */
export async function entriesByClient(
  db: Reader,
  clientIds: readonly string[],
): Promise<Map<string, ResidenceEntry[]>> {
  const rows = await db
    .selectFrom('residence_entries')
    .selectAll()
    .where('client_id', 'in', clientIds)
    .orderBy('client_id')
    .orderBy('position')
    .execute()
  const grouped = Map.groupBy(rows, row => row.client_id)
  return new Map([...grouped].map(([id, list]) => [id, list.map(entryOf)]))
}
