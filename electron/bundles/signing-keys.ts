import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import type { BundleSender } from '../../shared/bundles/bundle.ts'
import { signatureContext } from '../../shared/bundles/bundle-manifest.ts'
import type { SenderKey } from '../../shared/bundles/sender-key.ts'
import { senderFingerprint } from './fingerprints.ts'

// The key that signs is another one than those that seal. Public keys are their 32 bytes in base64.

export const createSigningKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey

/** For the store, which is encrypted; never for a file. */
export const signingKeyBytes = (key: KeyObject): Uint8Array =>
  key.export({ type: 'pkcs8', format: 'der' })

export const signingKeyFromBytes = (bytes: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.from(bytes), type: 'pkcs8', format: 'der' })

export function publicKeyOf(signingKey: KeyObject): string {
  const { x } = createPublicKey(signingKey).export({ format: 'jwk' })
  return Buffer.from(x ?? '', 'base64url').toString('base64')
}

function publicKeyObject(publicKey: string): KeyObject {
  const x = Buffer.from(publicKey, 'base64').toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}

const pemPrefix = Buffer.from('302a300506032b6570032100', 'hex')
const beginPem = '-----BEGIN PUBLIC KEY-----\n'
const endPem = '\n-----END PUBLIC KEY-----\n'

/** The form that openssl reads, so that anybody can check a signature by hand. */
export function pemOf(publicKey: string): string {
  const der = Buffer.concat([pemPrefix, Buffer.from(publicKey, 'base64')])
  return beginPem + der.toString('base64') + endPem
}

/** Null unless it is written exactly as `pemOf` writes. */
export function publicKeyFromPem(pem: string): string | null {
  const der = Buffer.from(pem.slice(beginPem.length, -endPem.length), 'base64')
  const publicKey = der.subarray(pemPrefix.length).toString('base64')
  return der.length === pemPrefix.length + 32 && pemOf(publicKey) === pem ? publicKey : null
}

const signedBytes = (manifest: Uint8Array) =>
  Buffer.concat([Buffer.from(signatureContext), manifest])

export const signManifest = (manifest: Uint8Array, signingKey: KeyObject): Uint8Array =>
  sign(null, signedBytes(manifest), signingKey)

export function isSignedBy(manifest: Uint8Array, signature: Uint8Array, publicKey: string) {
  return verify(null, signedBytes(manifest), publicKeyObject(publicKey), signature)
}

/** What the office gives the ministry once, on another way than the bundles. */
export function senderKeyOf(publicKey: string, { bodyKey, bodyName }: BundleSender): SenderKey {
  const fingerprint = senderFingerprint(publicKey)
  return { kind: 'wir-absender', bodyKey, bodyName, publicKey, fingerprint }
}
