import { createCipheriv, createDecipheriv } from 'node:crypto'
import { keyBytes } from '../store/key-derivation.ts'

export const ivBytes = 12
const tagBytes = 16
const algorithm = 'aes-256-gcm'

/** Whoever swaps two files on the disk gets neither opened. */
function sealedFor(documentId: string): Buffer {
  return Buffer.from(`wir-document/1 ${documentId}`)
}

/** iv, ciphertext, tag. A key seals one file and no other. */
export function sealDocument(
  documentId: string,
  { key, iv }: { key: Buffer; iv: Buffer },
  bytes: Uint8Array,
): Buffer<ArrayBuffer> {
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagBytes })
  cipher.setAAD(sealedFor(documentId))
  return Buffer.concat([iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

/** Undefined where key, document or a single bit is another one. */
export function openDocument(
  documentId: string,
  key: Buffer,
  sealed: Buffer,
): Uint8Array<ArrayBuffer> | undefined {
  if (sealed.length < ivBytes + tagBytes || key.length !== keyBytes) return undefined
  const iv = sealed.subarray(0, ivBytes)
  const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: tagBytes })
  decipher.setAAD(sealedFor(documentId))
  decipher.setAuthTag(sealed.subarray(-tagBytes))
  const opened = decipher.update(sealed.subarray(ivBytes, -tagBytes))
  try {
    decipher.final()
    return new Uint8Array(opened)
  } catch {
    opened.fill(0)
    return undefined
  }
}
