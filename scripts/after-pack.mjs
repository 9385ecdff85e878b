import path from 'node:path'
import { flipFuses } from '@electron/fuses'
import { fuseConfig } from './fuses.mjs'

function binaryName({ electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo
  if (electronPlatformName === 'darwin') return `${productFilename}.app`
  if (electronPlatformName === 'win32') return `${productFilename}.exe`
  return packager.executableName
}

/** electron-builder calls this before it signs; its own copy of the fuses knows one too few. */
export async function afterPack(context) {
  await flipFuses(path.join(context.appOutDir, binaryName(context)), {
    ...fuseConfig(),
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
  })
}
