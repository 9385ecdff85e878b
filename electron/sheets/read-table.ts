import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { tidyLine } from '../../shared/lib/text.ts'
import type { EncodingFound } from '../../shared/offers/import.ts'
import { decodeText, readCsv, separatorOf } from './table-text.ts'
import { readXlsx } from './table-workbook.ts'

// A table that somebody chose becomes rows, whatever program wrote it.

const MOST_FILE_BYTES = 25_000_000
export const MOST_ROWS = 20_000
export const MOST_COLUMNS = 200

export type ReadRows = {
  rows: string[][]
  encoding: EncodingFound
  separator: string | null
  sheet: string | null
}

export const shownFileName = (path: string) => tidyLine(basename(path)).slice(0, 255)

export async function readTableBytes(path: string): Promise<Uint8Array> {
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

/** `ofText`: a form of its own, read before it is taken for a text with separators. */
export async function readTableRows(
  bytes: Uint8Array,
  ofText: (text: string) => ReadRows | null = () => null,
): Promise<ReadRows> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return { ...(await readXlsx(bytes)), encoding: 'xlsx', separator: null }
  const { text, encoding } = decodeText(bytes)
  const own = ofText(text)
  if (own) return own
  const separator = separatorOf(text)
  return { rows: readCsv(text, separator), encoding, separator, sheet: null }
}

/** Heads and what stands below them; `headRow` says which row they are. */
export function splitTable(rows: readonly string[][], headRow: number) {
  const heads = (rows[headRow] ?? []).slice(0, MOST_COLUMNS).map(tidyLine)
  if (heads.filter(Boolean).length < 2) throw new AppError('table-unreadable')
  const below = rows.slice(headRow + 1)
  if (below.length > MOST_ROWS) throw new AppError('table-too-large', { most: MOST_ROWS })
  return { heads, rows: below, firstRow: headRow + 2 }
}
