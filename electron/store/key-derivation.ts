import { hkdfSync } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'

export const keyBytes = 32

/** One key, one purpose: attachments, log checkpoints, backup manifests. */
export type KeyPurpose = 'att/v1' | 'log/v1' | 'bak/v1'

export function hkdf(secret: Uint8Array, salt: Uint8Array, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, keyBytes))
}

export function subKey(dek: Uint8Array, purpose: KeyPurpose): Buffer {
  if (dek.length !== keyBytes) throw new AppError('internal')
  return hkdf(dek, new Uint8Array(0), purpose)
}
