// Does the main job without a person and leaves in a folder what a person would get.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildAll } from './build.mjs'
import { walk } from './demo/walk.ts'
import { ensureRuntime } from './runtime.mjs'

const at = process.argv.indexOf('--out')
const given = at > 0 ? process.argv[at + 1] : undefined
const out = path.resolve(given ?? path.join(os.tmpdir(), 'wir-fallmanagement-demo'))
const data = mkdtempSync(path.join(os.tmpdir(), 'wir-demo-'))

await Promise.all([buildAll(), ensureRuntime()])
mkdirSync(out, { recursive: true })
try {
  const runtime = await walk({ out, data, say: line => console.log(`  ${line}`) })
  console.log(
    `\nFertig (Fenster: ${runtime}). Bilder, Bericht, Listen, Blatt, Sicherung und die Lieferungen, versiegelt und geöffnet, liegen in ${out}`,
  )
} finally {
  rmSync(data, { recursive: true, force: true })
}
