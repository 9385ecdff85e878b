import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A running program's own files come and go: what has gone since it was listed lies nowhere. */
function unlessGone<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function withInner(entry: Dirent): Dirent[] {
  if (!entry.isDirectory()) return [entry]
  const folder = join(entry.parentPath, entry.name)
  const inner = unlessGone(() => readdirSync(folder, { withFileTypes: true })) ?? []
  return [entry, ...inner.flatMap(withInner)]
}

/** The files below `folder` in which `marker` stands in clear: as UTF-8, UTF-16 or in a name. */
export function findMarkerInFolder(folder: string, marker: string): string[] {
  const forms = [
    Buffer.from(marker, 'utf8'),
    Buffer.from(marker, 'utf16le'),
    Buffer.from(Buffer.from(marker, 'utf8').toString('base64').replace(/=+$/, '').slice(0, -1)),
    Buffer.from(Buffer.from(marker, 'utf8').toString('hex')),
  ]
  return readdirSync(folder, { withFileTypes: true })
    .flatMap(withInner)
    .filter(entry => {
      if (entry.name.includes(marker)) return true
      if (!entry.isFile()) return false
      const bytes = unlessGone(() => readFileSync(join(entry.parentPath, entry.name)))
      return bytes !== undefined && forms.some(form => bytes.includes(form))
    })
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()
}
