import { lstat, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PackageFiles } from '../../electron/bundles/verify-package.ts'
import { bundleLimits } from '../../shared/bundles/bundle.ts'
import { packageFiles } from '../../shared/bundles/bundle-manifest.ts'
import { BundleRefused } from '../../shared/bundles/refusals.ts'

const dataName = /^[a-z0-9][a-z0-9._-]{0,63}$/

async function tableNames(folder: string): Promise<string[]> {
  const names = await readdir(path.join(folder, 'data')).catch(() => [])
  // a spreadsheet that has a table open leaves a hidden file beside it
  const shown = names.filter(name => !name.startsWith('.')).toSorted()
  if (shown.length > bundleLimits.files) throw new BundleRefused('too-many-files')
  if (!shown.every(name => dataName.test(name))) throw new BundleRefused('name-forbidden')
  return shown.map(name => `data/${name}`)
}

/** What `open` has laid there, to be verified again. Links are not followed. */
export async function readPackageFolder(folder: string): Promise<PackageFiles> {
  const files = new Map<string, Uint8Array>()
  let total = 0
  for (const name of [...Object.values(packageFiles), ...(await tableNames(folder))]) {
    const file = path.join(folder, name)
    const found = await lstat(file).catch(() => undefined)
    if (!found?.isFile()) continue
    total += found.size
    if (total > bundleLimits.bytes) throw new BundleRefused('too-large')
    files.set(name, await readFile(file))
  }
  return files
}
