import { createHash } from 'node:crypto'

export const sha256Hex = (data: Uint8Array | string) =>
  createHash('sha256').update(data).digest('hex')

/** '4F2A 91C0 …': eight groups, half of the hash; enough to compare on the telephone. */
function fingerprintOf(data: Uint8Array | string): string {
  const groups = sha256Hex(data).toUpperCase().match(/.{4}/g) ?? []
  return groups.slice(0, 8).join(' ')
}

/** Of an age key `age1…`, as it is written. */
export const recipientFingerprint = (recipient: string) => fingerprintOf(recipient)

/** Of an Ed25519 key, its 32 bytes in base64. */
export const senderFingerprint = (publicKey: string) =>
  fingerprintOf(Buffer.from(publicKey, 'base64'))
