import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const PROPERTIES = 'docProps/core.xml'
const INSTANT = /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g

/** The library writes the machine's clock; a document is as old as the program says. */
export function withInstant(docx: Uint8Array, now: string): Uint8Array {
  const { [PROPERTIES]: properties, ...files } = unzipSync(docx)
  if (!properties) throw new RangeError('a document without properties')
  const told = strToU8(strFromU8(properties).replaceAll(INSTANT, `$1${now}`))
  return zipSync({ ...files, [PROPERTIES]: told }, { mtime: new Date(now) })
}
