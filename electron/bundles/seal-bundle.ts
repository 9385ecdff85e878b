import type { KeyObject } from 'node:crypto'
import { type BundleContent, bundleContent, bundleLimits } from '../../shared/bundles/bundle.ts'
import {
  manifestOf,
  manifestText,
  packageFiles,
  pathOfTable,
} from '../../shared/bundles/bundle-manifest.ts'
import { contentProblem } from '../../shared/bundles/content-rules.ts'
import { readRecipientKey } from '../../shared/bundles/recipient-key.ts'
import { BundleRefused } from '../../shared/bundles/refusals.ts'
import { sealEnvelope } from './envelope.ts'
import { recipientFingerprint, sha256Hex } from './fingerprints.ts'
import { pemOf, publicKeyOf, signManifest } from './signing-keys.ts'
import { writeTable } from './table-csv.ts'
import { verifyPackage } from './verify-package.ts'
import { writeZip } from './write-zip.ts'

type Sealing = {
  /** Ed25519 */
  signingKey: KeyObject
  /** `age1…` of the ministry and of the own archive. */
  recipients: readonly string[]
}

export type SealedBundle = { bytes: Uint8Array; sha256: string; manifestBytes: Uint8Array }

const encode = (text: string) => new TextEncoder().encode(text)

function checkRecipients(recipients: readonly string[]) {
  const isSound = recipients.every(one => readRecipientKey(one).ok)
  const count = new Set(recipients).size
  if (!isSound || count !== recipients.length || count < 1 || count > bundleLimits.recipients) {
    throw new TypeError('a bundle needs public age keys, each once')
  }
}

function checkContent(content: BundleContent) {
  if (!bundleContent.safeParse(content).success) throw new BundleRefused('table-malformed')
  const problem = contentProblem(content)
  if (problem) throw new BundleRefused(problem.code, problem.table)
}

/** The signed files in their order: the same content, keys and recipients give the same bytes. */
export function packBundle(content: BundleContent, { signingKey, recipients }: Sealing) {
  checkRecipients(recipients)
  checkContent(content)
  const tables = content.tables.map(table => ({
    path: pathOfTable(table.name),
    bytes: encode(writeTable(table)),
  }))
  const publicKey = publicKeyOf(signingKey)
  const files = tables.map(({ bytes }) => ({ bytes: bytes.length, sha256: sha256Hex(bytes) }))
  const fingerprints = recipients.map(recipientFingerprint)
  const manifest = manifestOf(content, { publicKey, recipients: fingerprints, files })
  const manifestBytes = encode(manifestText(manifest))
  return new Map([
    [packageFiles.manifest, manifestBytes],
    [packageFiles.signature, signManifest(manifestBytes, signingKey)],
    [packageFiles.sender, encode(pemOf(publicKey))],
    ...tables.map(({ path, bytes }) => [path, bytes] as const),
  ])
}

/**
 * Seals with fresh keys each time: whoever wants to hand out the same file again keeps these bytes.
 * What the receiving side would refuse does not leave.
 */
export async function sealBundle(content: BundleContent, sealing: Sealing): Promise<SealedBundle> {
  const files = packBundle(content, sealing)
  verifyPackage(files, null)
  const bytes = await sealEnvelope(writeZip(files), sealing.recipients)
  if (bytes.length > bundleLimits.bytes) throw new BundleRefused('too-large')
  return { bytes, sha256: sha256Hex(bytes), manifestBytes: files.get(packageFiles.manifest)! }
}
