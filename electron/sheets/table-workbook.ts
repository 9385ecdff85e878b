import readWorkbook from 'read-excel-file/universal'
import { AppError } from '../../shared/errors.ts'
import { guarded } from '../../shared/offers/table-row.ts'

const CENTRAL_ENTRY = 0x02014b50
const END_RECORD = 0x06054b50
const LONGEST_COMMENT = 65_557
const MOST_UNPACKED_BYTES = 200_000_000

/** What the archive says it will be when unpacked; the reader unpacks no more than is said. */
function unpackedBytes(bytes: Uint8Array): number {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || end < zip.length - LONGEST_COMMENT || zip.readUInt32LE(end) !== END_RECORD)
    throw new AppError('table-unreadable')
  let at = zip.readUInt32LE(end + 16)
  let total = 0
  while (at + 46 <= zip.length && zip.readUInt32LE(at) === CENTRAL_ENTRY) {
    total += zip.readUInt32LE(at + 24)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return total
}

/** A day as people write it; what a formula came to is what its cell shows. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? 'ja' : 'nein'
  return guarded(String(value))
}

/** The sheet with the most in it: notes stand on others. */
export async function readXlsx(bytes: Uint8Array): Promise<{ sheet: string; rows: string[][] }> {
  if (unpackedBytes(bytes) > MOST_UNPACKED_BYTES) throw new AppError('table-unreadable')
  const copy = new Uint8Array(bytes)
  const sheets = await readWorkbook(copy.buffer).catch(() => {
    throw new AppError('table-unreadable')
  })
  const cells = ({ data }: (typeof sheets)[number]) =>
    data.reduce((sum, row) => sum + row.filter(cell => cell !== null).length, 0)
  const [largest] = sheets.toSorted((a, b) => cells(b) - cells(a))
  if (!largest) throw new AppError('table-unreadable')
  return { sheet: largest.sheet, rows: largest.data.map(row => row.map(cellText)) }
}
