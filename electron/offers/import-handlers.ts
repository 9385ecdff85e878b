import { AppError } from '../../shared/errors.ts'
import type { ColumnMapping } from '../../shared/offers/import.ts'
import type { importContract } from '../../shared/offers/import-contract.ts'
import {
  faultsText,
  planTable,
  previewOf,
  type RefusedRow,
  type Table,
  type TablePlan,
} from '../../shared/offers/table-plan.ts'
import { getSettings } from '../settings/settings-repository.ts'
import { writeCsv } from '../sheets/csv.ts'
import type { Reader } from '../store/reader.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { readDirectory } from './directory-repository.ts'
import { importPlan } from './import-service.ts'
import { toOrganisation } from './offer-columns.ts'
import { createOpenTables } from './open-tables.ts'
import { type PlaceData, tablePlaces } from './table-places.ts'

export function importHandlers(
  { host, newId }: Pick<Machine, 'host' | 'newId'>,
  reference: PlaceData,
): FeatureHandlers<typeof importContract> {
  const tables = createOpenTables()

  async function plan(
    db: Reader,
    today: string,
    { importId, mapping }: { importId: string; mapping: ColumnMapping },
  ): Promise<{ table: Table; plan: TablePlan }> {
    const table = tables.find(importId)
    assertMapping(table, mapping)
    const { office } = await getSettings(db)
    const places = await tablePlaces(reference, { bodyKey: office.bodyKey, today })
    const { offers } = await readDirectory(db)
    return { table, plan: planTable(table, mapping, offers, places) }
  }

  return {
    openTable: async () => {
      const { files } = await host.chooseFiles({ of: 'table' })
      const path = files[0]
      return { table: path === undefined ? null : await tables.open(path, newId()) }
    },
    previewTable: async ({ read, today }, input) => {
      const { table, plan: planned } = await read(db => plan(db, today, input))
      return previewOf(table, input.mapping, planned)
    },
    importTable: async (context, input) => {
      const { db, today } = context
      const { plan: planned } = await plan(db, today, input)
      const rows = await db.selectFrom('organisations').selectAll().execute()
      const kept = { ...(await readDirectory(db)), organisations: rows.map(toOrganisation) }
      return importPlan(context, planned, kept, { onKnown: input.onKnown, source: 'einlesen' })
    },
    saveRejected: async ({ read, today }, input) => {
      const { table, plan: planned } = await read(db => plan(db, today, input))
      const bytes = rejectedCsv(table, planned.refused)
      const { fileName } = await host.saveFile({ suggestedName: 'nicht-uebernommen.csv', bytes })
      if (fileName === null) throw new AppError('cancelled')
      return { fileName, rows: planned.refused.length }
    },
  }
}

/** Name and organisation must be there, and no field twice. */
function assertMapping({ heads }: Table, mapping: ColumnMapping): void {
  const fields = mapping.map(({ field }) => field)
  const isWhole = fields.includes('name') && fields.includes('organisation')
  const isDistinct = new Set(fields).size === fields.length
  const isInside = mapping.every(({ column }) => column < heads.length)
  if (!isWhole || !isDistinct || !isInside) throw new AppError('invalid', { fields: ['mapping'] })
}

/** The rows as they stood, so that they can be mended and read once more. */
function rejectedCsv({ heads }: Table, refused: readonly RefusedRow[]): Uint8Array {
  const cells = heads.map((title, column) => ({
    ...{ title, kind: 'text' as const, width: 20 },
    cell: (row: RefusedRow) => row.cells[column] ?? '',
  }))
  const why = {
    ...{ title: 'Warum nicht', kind: 'text' as const, width: 60 },
    cell: (row: RefusedRow) => faultsText(row.faults),
  }
  const note = { title: 'Nicht übernommene Zeilen', lines: [] }
  return writeCsv({ note, columns: [why, ...cells], rows: refused }, false)
}
