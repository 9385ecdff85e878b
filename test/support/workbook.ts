import { inflateRawSync } from 'node:zlib'

// Reads what a spreadsheet program would read, from the bytes of an .xlsx file.

const CENTRAL_ENTRY = 0x02014b50
const END = 0x06054b50
const DEFLATED = 8

/** Name → text of every file of an archive. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes)
  const files = new Map<string, string>()
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('no archive')
  let at = zip.readUInt32LE(end + 16)
  while (zip.readUInt32LE(at) === CENTRAL_ENTRY) {
    const size = zip.readUInt32LE(at + 20)
    const [nameLength, extra, comment] = [28, 30, 32].map(place => zip.readUInt16LE(at + place))
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength!)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + size)
    const isDeflated = zip.readUInt16LE(at + 10) === DEFLATED
    files.set(name, (isDeflated ? inflateRawSync(packed) : packed).toString('utf8'))
    at += 46 + nameLength! + extra! + comment!
  }
  return files
}

export type ReadCell = { type: 'text' | 'number' | 'empty'; value: string; style: string }

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
}
const plain = (xml: string) =>
  xml.replace(/&(?:amp|lt|gt|quot|apos|#39);/g, entity => entities[entity]!)

function sharedTexts(files: Map<string, string>): string[] {
  const xml = files.get('xl/sharedStrings.xml') ?? ''
  return [...xml.matchAll(/<si><t[^>]*>([\s\S]*?)<\/t><\/si>/g)].map(found => plain(found[1]!))
}

const nothing: ReadCell = { type: 'empty', value: '', style: '' }

/** "C7" → 2: a row leaves out what is empty. */
function placeOf(attributes: string): number {
  const letters = /\br="([A-Z]+)\d+"/.exec(attributes)?.[1] ?? ''
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** The cells of a sheet, from 1, row by row, each in its place; a cell of an unknown kind is an error. */
export function readSheet(files: Map<string, string>, sheet: number): ReadCell[][] {
  const xml = files.get(`xl/worksheets/sheet${sheet}.xml`)
  if (!xml) throw new Error('no such sheet')
  const texts = sharedTexts(files)
  return [...xml.matchAll(/<row[^>]*>([\s\S]*?)<\/row>/g)].map(row => {
    const cells: ReadCell[] = []
    for (const [, attributes = '', inner] of row[1]!.matchAll(
      /<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g,
    )) {
      const at = placeOf(attributes)
      while (cells.length < at) cells.push(nothing)
      cells[at] = readCell(attributes, inner, texts)
    }
    return cells
  })
}

function readCell(
  attributes: string,
  inner: string | undefined,
  texts: readonly string[],
): ReadCell {
  const style = / ?s="(\d+)"/.exec(attributes)?.[1] ?? ''
  const type = /\bt="(\w+)"/.exec(attributes)?.[1]
  const value = /^<v>([\s\S]*)<\/v>$/.exec(inner ?? '')?.[1]
  if (inner === undefined || inner === '') return { type: 'empty', value: '', style }
  if (value === undefined) throw new Error('a cell that holds more than a value')
  if (type === 's') {
    const text = texts[Number(value)]
    if (text === undefined) throw new Error('a text that is nowhere')
    return { type: 'text', value: text, style }
  }
  if (type !== undefined || value.trim() === '' || Number.isNaN(Number(value)))
    throw new Error('a cell of an unknown kind')
  return { type: 'number', value, style }
}

/** Days since the first of 1900, as spreadsheets count. */
export function dayOfSerial(serial: string): string {
  return new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10)
}
