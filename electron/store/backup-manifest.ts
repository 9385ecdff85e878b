import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { canonicalJson, type Json } from './canonical-json.ts'
import { subKey } from './key-derivation.ts'

export const manifestFileName = 'manifest.json'
export const backupReason = z.enum(['daily', 'by-hand', 'before-migration'])
export type BackupReason = z.infer<typeof backupReason>

const hex32 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().min(0)

const manifestBody = z.strictObject({
  format: z.literal('wir-backup/1'),
  storeId: z.uuid(),
  createdAt: z.iso.datetime(),
  reason: backupReason,
  schemaVersion: count,
  appVersion: z.string().max(60),
  counts: z.record(z.string(), count),
  auditHead: z.strictObject({ seq: count, hash: z.string(), at: z.string() }).nullable(),
  store: z.strictObject({ bytes: count, sha256: hex32 }),
  keyringSha256: hex32,
  /** The list of the document files, where there are any. */
  documents: z.strictObject({ count, sha256: hex32 }).optional(),
})
const manifestFile = manifestBody.extend({ seal: hex32 })

export type ManifestBody = z.infer<typeof manifestBody>
export type Manifest = z.infer<typeof manifestFile>

/** Only who holds the store's key can make a manifest that fits. */
function sealOf(body: ManifestBody, dek: Buffer): Buffer {
  const key = subKey(dek, 'bak/v1')
  const seal = createHmac('sha256', key)
    .update(canonicalJson(body as Json))
    .digest()
  key.fill(0)
  return seal
}

export function sealManifest(body: ManifestBody, dek: Buffer): Manifest {
  return { ...body, seal: sealOf(body, dek).toString('hex') }
}

export function assertSeal({ seal, ...body }: Manifest, dek: Buffer): void {
  if (!timingSafeEqual(Buffer.from(seal, 'hex'), sealOf(body, dek))) {
    throw new AppError('backup-damaged')
  }
}

export function serialiseManifest(manifest: Manifest): Buffer {
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
}

export function parseManifest(bytes: Uint8Array): Manifest {
  try {
    return manifestFile.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  } catch {
    throw new AppError('backup-damaged')
  }
}
