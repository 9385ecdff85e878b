// A folder that looks like Electron's runtime to the packer, for machines that can't fetch it.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

// what @electron/fuses searches a binary for
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

const usualFiles = [
  'LICENSE',
  'LICENSES.chromium.html',
  'chrome-sandbox',
  'chrome_crashpad_handler',
  'icudtl.dat',
  'libffmpeg.so',
  'locales/de.pak',
  'locales/en-US.pak',
  'locales/fr.pak',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
]

/** Every fuse stands the wrong way round, so reading them back proves that they were set. */
export function makeFakeRuntime(folder, version, wanted) {
  const states = wanted.map(on => (on ? '0' : '1')).join('')
  const wire = Buffer.concat([Buffer.from([1, wanted.length]), Buffer.from(states)])
  mkdirSync(path.join(folder, 'locales'), { recursive: true })
  for (const name of usualFiles) writeFileSync(path.join(folder, name), 'stands in\n')
  writeFileSync(path.join(folder, 'version'), version)
  const binary = path.join(folder, 'electron')
  const script = '#!/bin/sh\necho "no runtime" >&2; exit 1\n'
  writeFileSync(binary, Buffer.concat([Buffer.from(`${script}#${sentinel}`), wire]))
  chmodSync(binary, 0o755)
}
