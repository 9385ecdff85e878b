import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { safeStorage } from 'electron'
import { writeFileAtomically } from '../store/atomic-file.ts'
import { errnoOf } from '../store/file-errors.ts'
import type { DeviceSecret } from '../vault/host.ts'

/** A backend that keeps the secret beside the data is no second factor. */
function realBackend(): string | null {
  if (process.platform === 'win32') return 'dpapi'
  if (process.platform === 'darwin') return 'keychain'
  const backend = safeStorage.getSelectedStorageBackend()
  return backend === 'basic_text' || backend === 'unknown' ? null : backend
}

const SECRET_BYTES = 32

async function writeWrapped(file: string, secret: Buffer): Promise<void> {
  const wrapped = await safeStorage.encryptStringAsync(secret.toString('base64'))
  await writeFileAtomically(file, wrapped)
}

/** Null only where there is none: one that can't be read just now must not be replaced. */
async function readWrapped(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Null where the system's key ring no longer opens it: that is a lost device and no failure. */
async function unwrap(file: string, wrapped: Buffer): Promise<Buffer | null> {
  try {
    const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(wrapped)
    const secret = Buffer.from(result, 'base64')
    if (secret.length !== SECRET_BYTES) return null
    // The old wrap opens as well: a full disk is no reason to call the secret lost.
    if (shouldReEncrypt) await writeWrapped(file, secret).catch(() => undefined)
    return secret
  } catch {
    return null
  }
}

/** Made anew. A wrap that can't be opened is kept beside it: the key ring may come back. */
async function create(folder: string, file: string, unreadable: boolean): Promise<Buffer> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (unreadable) await rename(file, `${file}.${randomUUID()}.alt`)
  const secret = randomBytes(SECRET_BYTES)
  await writeWrapped(file, secret)
  return secret
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
  const wrapped = await readWrapped(file)
  const known = wrapped && (await unwrap(file, wrapped))
  if (known) return { backend, secret: known }
  if (!ask.create) return null
  return { backend, secret: await create(folder, file, wrapped !== null) }
}
