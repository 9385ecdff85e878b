import { open } from 'node:fs/promises'
import { bundleLimits } from '../../shared/bundles/bundle.ts'
import { BundleRefused } from '../../shared/bundles/refusals.ts'

/** The size is asked before the first byte is read. */
export async function readSealed(file: string): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    const found = await handle.stat()
    if (!found.isFile()) throw new BundleRefused('not-age')
    if (found.size > bundleLimits.bytes) throw new BundleRefused('too-large')
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}
