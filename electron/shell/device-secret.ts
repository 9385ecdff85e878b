import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { safeStorage } from 'electron'
import type { DeviceSecret } from '../vault/host.ts'

/** A backend that keeps the secret beside the data is no second factor. */
function realBackend(): string | null {
  if (process.platform === 'win32') return 'dpapi'
  if (process.platform === 'darwin') return 'keychain'
  const backend = safeStorage.getSelectedStorageBackend()
  return backend === 'basic_text' || backend === 'unknown' ? null : backend
}

/** The second factor of this device, wrapped by the system's key ring. */
export async function deviceSecret(
  folder: string,
  ask: { storeId: string; create: boolean },
): Promise<DeviceSecret | null> {
  const backend = realBackend()
  if (backend === null || !(await safeStorage.isAsyncEncryptionAvailable())) return null
  if (!/^[0-9a-f-]{36}$/.test(ask.storeId)) return null
  const file = path.join(folder, `device-${ask.storeId}.bin`)
  const wrapped = await readFile(file).catch(() => null)
  if (wrapped) {
    const { result } = await safeStorage.decryptStringAsync(wrapped)
    return { backend, secret: Buffer.from(result, 'base64') }
  }
  if (!ask.create) return null
  const secret = randomBytes(32)
  await mkdir(folder, { recursive: true })
  const partial = `${file}.partial`
  await writeFile(partial, await safeStorage.encryptStringAsync(secret.toString('base64')), {
    mode: 0o600,
  })
  await rename(partial, file)
  return { backend, secret }
}
