import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The files below `folder` in which `marker` stands in clear: as UTF-8, UTF-16 or in a name. */
export function findMarkerInFolder(folder: string, marker: string): string[] {
  const forms = [
    Buffer.from(marker, 'utf8'),
    Buffer.from(marker, 'utf16le'),
    Buffer.from(Buffer.from(marker, 'utf8').toString('base64').replace(/=+$/, '').slice(0, -1)),
    Buffer.from(Buffer.from(marker, 'utf8').toString('hex')),
  ]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => {
      if (entry.name.includes(marker)) return true
      if (!entry.isFile()) return false
      const bytes = readFileSync(join(entry.parentPath, entry.name))
      return forms.some(form => bytes.includes(form))
    })
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()
}
