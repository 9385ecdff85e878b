import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { tidyLine } from '../../shared/lib/text.ts'
import type { EncodingFound, OpenedTable } from '../../shared/offers/import.ts'
import { headRowOf, suggestMapping } from '../../shared/offers/table-heads.ts'
import { isEmptyRow, type Table } from '../../shared/offers/table-plan.ts'
import { readExchange } from './exchange-file.ts'
import { decodeText, readCsv, separatorOf } from './table-text.ts'
import { readXlsx } from './table-workbook.ts'

const MOST_FILE_BYTES = 25_000_000
const MOST_ROWS = 20_000
const MOST_COLUMNS = 200
const SAMPLE_ROWS = 5

type ReadRows = {
  rows: string[][]
  encoding: EncodingFound
  separator: string | null
  sheet: string | null
}

/** The table that was opened last, in memory only: the page names it by its id. */
export type OpenTables = {
  open: (path: string, importId: string) => Promise<OpenedTable>
  find: (importId: string) => Table
}

export function createOpenTables(): OpenTables {
  let last: { importId: string; table: Table } | null = null
  return {
    open: async (path, importId) => {
      const { rows, ...how } = await readRows(await readBytes(path))
      const table = tableOf(rows)
      last = { importId, table }
      return {
        ...{ importId, ...how },
        fileName: tidyLine(basename(path)).slice(0, 255),
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

async function readBytes(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r').catch(() => {
    throw new AppError('file-refused', { problem: 'gone' })
  })
  try {
    const { size } = await file.stat()
    if (size > MOST_FILE_BYTES) throw new AppError('table-too-large', { most: MOST_ROWS })
    return await file.readFile()
  } finally {
    await file.close()
  }
}

async function readRows(bytes: Uint8Array): Promise<ReadRows> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return { ...(await readXlsx(bytes)), encoding: 'xlsx', separator: null }
  const { text, encoding } = decodeText(bytes)
  if (/^\ufeff?\s*\{/.test(text))
    return { rows: readExchange(text), encoding: 'austausch', separator: null, sheet: null }
  const separator = separatorOf(text)
  return { rows: readCsv(text, separator), encoding, separator, sheet: null }
}

function tableOf(rows: readonly string[][]): Table {
  const headRow = headRowOf(rows)
  const heads = (rows[headRow] ?? []).slice(0, MOST_COLUMNS).map(tidyLine)
  if (heads.filter(Boolean).length < 2) throw new AppError('table-unreadable')
  const below = rows.slice(headRow + 1)
  if (below.length > MOST_ROWS) throw new AppError('table-too-large', { most: MOST_ROWS })
  return { heads, rows: below, firstRow: headRow + 2 }
}
