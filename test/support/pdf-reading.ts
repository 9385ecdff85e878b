import { inflateSync } from 'node:zlib'
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

// A PDF as a screen reader takes it: by its structure, in the order in which it was written.

export type ReadPage = {
  text: string
  /** What stands around the text, such as the number of the page: no part of the structure. */
  margin: string
  fontsMissing: number
  fonts: number
  roles: Set<string>
}
export type ReadPdf = {
  pages: ReadPage[]
  title: string
  language: string
  isTagged: boolean
}
type Marked = { type: string; tag?: string; id?: string | null }
type Shown = { str: string; fontName: string }
type Node = { role?: string; type?: string; id?: string; children?: Node[] }

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const said = actualTexts(bytes)
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await task.promise
  const { info } = (await document.getMetadata()) as { info: Record<string, unknown> }
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await readPage(await document.getPage(number), said))
  // typed as an object, and a map
  const marks: unknown = await document.getMarkInfo()
  await task.destroy()
  return {
    pages,
    title: String(info.Title ?? ''),
    language: String(info.Language ?? ''),
    isTagged: marks instanceof Map && marks.get('Marked') === true,
  }
}

/** What one compares: neither line breaks nor marks that nobody sees. */
export function flat(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00a0\u200b-\u200f\u2060-\u2069]/g, '')
}

async function readPage(page: PDFPageProxy, said: string[]): Promise<ReadPage> {
  await page.getOperatorList()
  const { items } = await page.getTextContent({
    includeMarkedContent: true,
    disableNormalization: true,
  })
  const names = new Set(items.flatMap(item => ('fontName' in item ? [item.fontName] : [])))
  const fonts = [...names].map(name => page.commonObjs.get(name) as { missingFile?: boolean })
  const byId = textsById(items as (Marked | Shown)[], said)
  const roles = new Set<string>()
  const written: string[] = []
  const walk = (node: Node): void => {
    if (node.role) roles.add(node.role)
    if (node.type === 'content') written.push(byId.get(node.id ?? '') ?? '')
    for (const child of node.children ?? []) walk(child)
  }
  walk((await page.getStructTree()) as Node)
  return {
    text: flat(written.join('')),
    margin: flat(byId.get('') ?? ''),
    fonts: fonts.length,
    fontsMissing: fonts.filter(({ missingFile }) => missingFile !== false).length,
    roles,
  }
}

type Open = { tag: string; id: string; parts: string[]; said: string | undefined }

function textsById(items: readonly (Marked | Shown)[], said: string[]): Map<string, string> {
  const byId = new Map<string, string>()
  const open: Open[] = []
  for (const item of items) {
    const inside = open.at(-1)
    if (!('type' in item)) {
      if (inside) inside.parts.push(item.str)
      else byId.set('', (byId.get('') ?? '') + item.str)
    } else if (item.type !== 'endMarkedContent') open.push(opened(item, said))
    else if (inside) {
      open.pop()
      byId.set(inside.id, (byId.get(inside.id) ?? '') + textOf(inside))
      open.at(-1)?.parts.push(textOf(inside))
    }
  }
  return byId
}

function opened({ tag = '', id }: Marked, said: string[]): Open {
  return { tag, id: id ?? '', parts: [], said: tag === 'Span' ? said.shift() : undefined }
}

/** Letters of a stretch from right to left lie in the file from left to right, and it says so. */
function textOf({ tag, parts, said }: Open): string {
  return said ?? (tag === 'ReversedChars' ? parts.toReversed() : parts).join('')
}

const ACTUAL_TEXT = /\/ActualText\s*(?:<([0-9A-Fa-f]*)>|\(((?:\\[\s\S]|[^\\)])*)\))/g

/** The letters behind the glyphs, which the reader's library passes over; in the file's order. */
function actualTexts(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes)
  const raw = file.toString('latin1')
  return [...raw.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: keyword }) => {
    const start = index + keyword.length
    const content = inflated(file.subarray(start, raw.indexOf('endstream', start)))
    return [...content.matchAll(ACTUAL_TEXT)].map(([, hex, literal]) =>
      hex === undefined ? (literal ?? '').replaceAll(/\\([\s\S])/g, '$1') : fromHex(hex),
    )
  })
}

function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1')
  } catch {
    // a picture, or a font that is packed otherwise
    return ''
  }
}

function fromHex(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le').replace('\ufeff', '')
}
