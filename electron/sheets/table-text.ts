import { parse } from 'csv-parse/sync'
import { AppError } from '../../shared/errors.ts'
import type { EncodingFound } from '../../shared/offers/import.ts'

// A text file of unknown origin becomes rows: which encoding, which separator.

export type DecodedText = { text: string; encoding: EncodingFound }

const startsWith = (bytes: Uint8Array, ...mark: number[]) =>
  mark.every((byte, index) => bytes[index] === byte)

/** By its mark, else by what only that encoding can be. CP1252 reads everything, so it comes last. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xff, 0xfe)) return decoded(bytes, 'utf-16le')
  if (startsWith(bytes, 0xfe, 0xff)) return decoded(bytes, 'utf-16be')
  const utf16 = utf16Without(bytes)
  if (utf16 !== null) return decoded(bytes, utf16)
  if (bytes.includes(0)) throw new AppError('table-unreadable')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: 'utf-8' }
  } catch {
    return decoded(bytes, 'windows-1252')
  }
}

function decoded(bytes: Uint8Array, encoding: EncodingFound): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

/** Latin text in UTF-16 has a zero in every second byte, always on the same side. */
function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const part = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  for (const [index, byte] of part.entries()) if (byte === 0) zeros[index % 2]! += 1
  const [even = 0, odd = 0] = zeros
  const many = part.length / 4
  if (part.length < 4 || Math.max(even, odd) < many || Math.min(even, odd) > many / 10) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

const SEPARATORS = [';', ',', '\t', '|'] as const
const LINES_LOOKED_AT = 20

/** The one that cuts the first lines into the most cells, outside quotes. */
export function separatorOf(text: string): string {
  const lines = text.split(/\r?\n/, LINES_LOOKED_AT).filter(line => line.trim() !== '')
  const cuts = (separator: string) =>
    lines.map(line => line.replace(/"[^"]*"/g, '').split(separator).length - 1)
  const score = (separator: string) => cuts(separator).reduce((sum, count) => sum + count, 0)
  return SEPARATORS.reduce((best, one) => (score(one) > score(best) ? one : best), SEPARATORS[0])
}

/** Lines of different length and lone quotes are read as they stand; each row tells by itself. */
export function readCsv(text: string, separator: string): string[][] {
  try {
    return parse(text, {
      delimiter: separator,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    })
  } catch {
    throw new AppError('table-unreadable')
  }
}
