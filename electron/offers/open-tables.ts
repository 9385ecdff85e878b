import { AppError } from '../../shared/errors.ts'
import type { OpenedTable } from '../../shared/offers/import.ts'
import { headRowOf, suggestMapping } from '../../shared/offers/table-heads.ts'
import { isEmptyRow, type Table } from '../../shared/offers/table-plan.ts'
import {
  type ReadRows,
  readTableBytes,
  readTableRows,
  shownFileName,
  splitTable,
} from '../sheets/read-table.ts'
import { readExchange } from './exchange-file.ts'

const SAMPLE_ROWS = 5

/** The table that was opened last, in memory only: the page names it by its id. */
export type OpenTables = {
  open: (path: string, importId: string) => Promise<OpenedTable>
  find: (importId: string) => Table
}

export function createOpenTables(): OpenTables {
  let last: { importId: string; table: Table } | null = null
  return {
    open: async (path, importId) => {
      const { rows, ...how } = await readTableRows(await readTableBytes(path), exchangeRows)
      const table = splitTable(rows, headRowOf(rows))
      last = { importId, table }
      return {
        ...{ importId, ...how },
        fileName: shownFileName(path),
        columns: [...table.heads],
        sample: table.rows
          .filter(row => !isEmptyRow(row))
          .slice(0, SAMPLE_ROWS)
          .map(row => [...row]),
        rows: table.rows.filter(row => !isEmptyRow(row)).length,
        suggested: suggestMapping(table.heads),
      }
    },
    find: importId => {
      if (last?.importId !== importId) throw new AppError('import-gone')
      return last.table
    },
  }
}

function exchangeRows(text: string): ReadRows | null {
  if (!/^\ufeff?\s*\{/.test(text)) return null
  return { rows: readExchange(text), encoding: 'austausch', separator: null, sheet: null }
}
