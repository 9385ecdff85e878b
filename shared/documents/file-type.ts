import { ascii, asciiAt, indexOfBytes, standsAt, uint32Little } from './bytes.ts'
import { type DocumentType, type FileProblem, MOST_DOCUMENT_BYTES } from './document.ts'

export type Detected =
  | { type: DocumentType; problem: null }
  | { type: DocumentType | null; problem: FileProblem }

/** So much of each end is enough for `detectType`. */
export const END_BYTES = 4096

const jpegStart = Uint8Array.of(0xff, 0xd8, 0xff)
const pngStart = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const pngEnd = Uint8Array.of(0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82)
const pdfStart = ascii('%PDF-')
const pdfEnd = ascii('%%EOF')

/** What phones write who don't want to write JPEG. */
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])
const programStarts = [
  ascii('MZ'),
  ascii('#!'),
  Uint8Array.of(0x7f, 0x45, 0x4c, 0x46),
  Uint8Array.of(0xcf, 0xfa, 0xed, 0xfe),
  Uint8Array.of(0xce, 0xfa, 0xed, 0xfe),
  Uint8Array.of(0xca, 0xfe, 0xba, 0xbe),
]
const officeStarts = [
  ascii('PK\u0003\u0004'),
  Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  ascii('{\\rtf'),
]

function typeOf(first: Uint8Array): DocumentType | null {
  if (standsAt(first, jpegStart, 0)) return 'jpeg'
  if (standsAt(first, pngStart, 0)) return 'png'
  if (standsAt(first, ascii('RIFF'), 0) && standsAt(first, ascii('WEBP'), 8)) return 'webp'
  return standsAt(first, pdfStart, 0) ? 'pdf' : null
}

function foreignProblem(first: Uint8Array): FileProblem {
  const starts = (start: Uint8Array) => standsAt(first, start, 0)
  if (asciiAt(first, 4, 8) === 'ftyp' && heicBrands.has(asciiAt(first, 8, 12))) return 'heic'
  if (officeStarts.some(starts)) return 'office'
  return programStarts.some(starts) ? 'program' : 'unknown'
}

/** The end that each type has; a JPEG's may be followed by what the phone adds. */
function isCutOff(
  type: DocumentType,
  first: Uint8Array,
  last: Uint8Array,
  sizeBytes: number,
): boolean {
  if (type === 'pdf') return indexOfBytes(last, pdfEnd) < 0
  if (type === 'png') return indexOfBytes(last, pngEnd) < 0
  return type === 'webp' && uint32Little(first, 4) + 8 > sizeBytes
}

/**
 * By content, never by name: from both ends of a file, so that a huge one is refused before anyone
 * reads it. What is inside is looked at by `findFlaw`, once all bytes are there.
 */
export function detectType(first: Uint8Array, last: Uint8Array, sizeBytes: number): Detected {
  if (sizeBytes === 0) return { type: null, problem: 'empty' }
  const type = typeOf(first)
  if (type === null) return { type, problem: foreignProblem(first) }
  if (sizeBytes > MOST_DOCUMENT_BYTES) return { type, problem: 'too-large' }
  if (isCutOff(type, first, last, sizeBytes)) return { type, problem: 'cut-off' }
  return { type, problem: null }
}
