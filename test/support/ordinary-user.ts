import { chmodSync, chownSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const NOBODY = 65_534

/**
 * Runs `work` while nothing can be made in this folder. Root may write everywhere, so where the
 * tests run as root the process steps down for that time.
 */
export async function whileReadOnly<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) giveAway(folder)
  chmodSync(folder, 0o500)
  if (isRoot) process.seteuid?.(NOBODY)
  try {
    return await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
    chmodSync(folder, 0o700)
  }
}

function giveAway(folder: string): void {
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true })
  for (const file of [folder, ...inside.map(entry => join(entry.parentPath, entry.name))])
    chownSync(file, NOBODY, NOBODY)
  for (
    let above = dirname(folder);
    above.startsWith(join(tmpdir(), 'wir-'));
    above = dirname(above)
  )
    chmodSync(above, 0o711)
}
