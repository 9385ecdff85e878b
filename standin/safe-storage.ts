import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { DecryptStringAsyncReturnValue } from 'electron'
import { app } from './app.ts'

const mark = Buffer.from('v0s')

/** The key lies beside what it protects: no protection, and named so ("basic_text"). */
function readKey(): Buffer {
  const folder = app.getPath('userData')
  const file = path.join(folder, 'standin-key')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, randomBytes(32), { mode: 0o600 })
  }
  return readFileSync(file)
}

export const safeStorage = {
  isEncryptionAvailable: (): boolean => true,

  getSelectedStorageBackend: (): string => 'basic_text',

  encryptString(plain: string): Buffer {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', readKey(), iv)
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
    return Buffer.concat([mark, iv, cipher.getAuthTag(), body])
  },

  decryptString(encrypted: Buffer): string {
    const decipher = createDecipheriv('aes-256-gcm', readKey(), encrypted.subarray(3, 15))
    decipher.setAuthTag(encrypted.subarray(15, 31))
    return decipher.update(encrypted.subarray(31), undefined, 'utf8') + decipher.final('utf8')
  },

  isAsyncEncryptionAvailable: async (): Promise<boolean> => true,

  async encryptStringAsync(plain: string): Promise<Buffer> {
    return safeStorage.encryptString(plain)
  },

  async decryptStringAsync(encrypted: Buffer): Promise<DecryptStringAsyncReturnValue> {
    return { result: safeStorage.decryptString(encrypted), shouldReEncrypt: false }
  },
}
