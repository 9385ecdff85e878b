import {
  ascii,
  asciiAt,
  indexOfBytes,
  uint16,
  uint24Little,
  uint32,
  uint32Little,
} from './bytes.ts'
import type { DocumentType, FileProblem } from './document.ts'
import { type Detected, detectType, END_BYTES } from './file-type.ts'

/** A picture takes four bytes of memory for each pixel when it is shown, however small its file is. */
export const MOST_PIXELS = 100_000_000

type Size = { width: number; height: number }
type Walked = { size: Size | null; whole: boolean }

const [MARKER, END_OF_IMAGE, START_OF_SCAN] = [0xff, 0xd9, 0xda]
/** Huffman tables, arithmetic tables and extensions share the range of the frame headers. */
const notFrames = new Set([0xc4, 0xc8, 0xcc])
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && !notFrames.has(marker)
const isInScan = (marker: number) => marker === 0 || (marker >= 0xd0 && marker <= 0xd7)

/** The next marker at or after `at`, past whatever a scan holds. */
function nextMarker(bytes: Uint8Array, at: number): number {
  for (let here = bytes.indexOf(MARKER, at); here >= 0; here = bytes.indexOf(MARKER, here + 1)) {
    const code = bytes[here + 1]
    if (code === undefined) return -1
    if (code !== MARKER && !isInScan(code)) return here
  }
  return -1
}

function walkJpeg(bytes: Uint8Array): Walked {
  let size: Size | null = null
  let at = 2
  let scanned = false
  for (;;) {
    at = nextMarker(bytes, at)
    if (at < 0) return { size, whole: false }
    const marker = bytes[at + 1] ?? 0
    if (marker === END_OF_IMAGE) return { size, whole: scanned && size !== null }
    if (isFrame(marker)) size = { height: uint16(bytes, at + 5), width: uint16(bytes, at + 7) }
    if (marker === START_OF_SCAN) scanned = true
    at += 2 + uint16(bytes, at + 2)
  }
}

function walkPng(bytes: Uint8Array): Walked {
  const size = { width: uint32(bytes, 16), height: uint32(bytes, 20) }
  let at = 8
  let drawn = false
  while (at + 12 <= bytes.length) {
    const name = asciiAt(bytes, at + 4, at + 8)
    if (at === 8 && name !== 'IHDR') break
    if (name === 'IDAT') drawn = true
    if (name === 'IEND') return { size, whole: drawn }
    at += 12 + uint32(bytes, at)
  }
  return { size, whole: false }
}

function webpSize(bytes: Uint8Array): Size | null {
  const name = asciiAt(bytes, 12, 16)
  if (name === 'VP8X') {
    return { width: uint24Little(bytes, 24) + 1, height: uint24Little(bytes, 27) + 1 }
  }
  if (name === 'VP8L') {
    const bits = uint32Little(bytes, 21)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (name !== 'VP8 ') return null
  const little16 = (at: number) => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
  return { width: little16(26) & 0x3fff, height: little16(28) & 0x3fff }
}

function walkWebp(bytes: Uint8Array): Walked {
  const size = webpSize(bytes)
  return { size, whole: size !== null && uint32Little(bytes, 16) + 20 <= bytes.length }
}

const walks = { jpeg: walkJpeg, png: walkPng, webp: walkWebp }

function pictureFlaw({ size, whole }: Walked): FileProblem | null {
  if (!whole || size === null || size.width === 0 || size.height === 0) return 'cut-off'
  return size.width * size.height > MOST_PIXELS ? 'too-many-pixels' : null
}

const encryptKey = ascii('/Encrypt')
const afterEncrypt = /^\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/

/** The entry stands in clear in each trailer, also where all else is compressed. */
function isEncryptedPdf(bytes: Uint8Array): boolean {
  let at = indexOfBytes(bytes, encryptKey)
  while (at >= 0) {
    if (afterEncrypt.test(asciiAt(bytes, at, at + 40))) return true
    at = indexOfBytes(bytes, encryptKey, at + 1)
  }
  return false
}

const pdfSigns = ['startxref', 'obj'].map(ascii)

function pdfFlaw(bytes: Uint8Array): FileProblem | null {
  if (!pdfSigns.every(sign => indexOfBytes(bytes, sign) >= 0)) return 'cut-off'
  return isEncryptedPdf(bytes) ? 'encrypted' : null
}

/** A light look at the inside of what `detectType` took for `type`. */
export function findFlaw(type: DocumentType, bytes: Uint8Array): FileProblem | null {
  return type === 'pdf' ? pdfFlaw(bytes) : pictureFlaw(walks[type](bytes))
}

/** Both looks at a file whose bytes are all there. */
export function inspectFile(bytes: Uint8Array): Detected {
  const last = bytes.subarray(Math.max(0, bytes.length - END_BYTES))
  const detected = detectType(bytes.subarray(0, END_BYTES), last, bytes.length)
  if (detected.problem !== null) return detected
  return { type: detected.type, problem: findFlaw(detected.type, bytes) } as Detected
}
