import {
  type BundleContent,
  type BundleTable,
  bundleContent,
  bundleLimits,
  type KnownSender,
} from '../../shared/bundles/bundle.ts'
import {
  type BundleManifest,
  type BundleResource,
  contentOf,
  packageFiles,
} from '../../shared/bundles/bundle-manifest.ts'
import { contentProblem } from '../../shared/bundles/content-rules.ts'
import { claimsOtherFormat, readManifest } from '../../shared/bundles/read-manifest.ts'
import { BundleRefused, type RefusalCode } from '../../shared/bundles/refusals.ts'
import { senderFingerprint, sha256Hex } from './fingerprints.ts'
import { isSignedBy, publicKeyFromPem } from './signing-keys.ts'
import { readTable } from './table-csv.ts'

export type PackageFiles = ReadonlyMap<string, Uint8Array>

export type VerifiedPackage = {
  content: BundleContent
  format: string
  senderKey: { publicKey: string; fingerprint: string; isPinned: boolean }
  /** Fingerprints of those it was sealed for. */
  recipients: string[]
  files: PackageFiles
}

function textOf(bytes: Uint8Array, code: RefusalCode, part?: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new BundleRefused(code, part)
  }
}

/** Nothing of the manifest is read before somebody has vouched for it. */
function checkSignature(files: PackageFiles, knownSenders: readonly KnownSender[] | null) {
  const manifest = files.get(packageFiles.manifest)
  if (!manifest) throw new BundleRefused('manifest-missing')
  if (manifest.length > bundleLimits.manifestBytes) throw new BundleRefused('manifest-too-large')
  const signature = files.get(packageFiles.signature)
  const pem = files.get(packageFiles.sender)
  if (!signature || !pem) throw new BundleRefused('signature-missing')
  const publicKey = publicKeyFromPem(Buffer.from(pem).toString('latin1'))
  if (publicKey === null || !isSignedBy(manifest, signature, publicKey)) {
    const isOther = claimsOtherFormat(Buffer.from(manifest).toString('latin1'))
    throw new BundleRefused(isOther ? 'format-unknown' : 'signature-wrong')
  }
  const pinned = knownSenders?.find(one => one.publicKey === publicKey)
  if (knownSenders && !pinned) throw new BundleRefused('sender-unknown')
  return { manifest, publicKey, pinned }
}

function checkSender(manifest: BundleManifest, publicKey: string, pinned?: KnownSender) {
  const { sender } = manifest.wirBundle
  const isOurs =
    !pinned || (pinned.bodyKey === sender.bodyKey && pinned.bodyName === sender.bodyName)
  if (sender.publicKey !== publicKey || !isOurs) throw new BundleRefused('sender-mismatch')
}

function checkFiles(files: PackageFiles, resources: readonly BundleResource[]) {
  const expected = [...Object.values(packageFiles), ...resources.map(({ path }) => path)]
  const missing = expected.find(name => !files.has(name))
  if (missing) throw new BundleRefused('file-missing', missing)
  const extra = [...files.keys()].find(name => !expected.includes(name))
  if (extra) throw new BundleRefused('file-extra', extra)
  for (const { path, bytes, hash } of resources) {
    const file = files.get(path)!
    if (file.length !== bytes || `sha256:${sha256Hex(file)}` !== hash) {
      throw new BundleRefused('file-altered', path)
    }
  }
}

function readRows(files: PackageFiles, { path, schema }: BundleResource): BundleTable['rows'] {
  const text = textOf(files.get(path)!, 'table-malformed', path)
  try {
    return readTable(text, schema.fields)
  } catch (error) {
    throw error instanceof BundleRefused ? new BundleRefused(error.code, path) : error
  }
}

/**
 * Signature, then manifest, then size and hash of each file, then the tables: each step reads only
 * what the step before has vouched for. Without known senders the enclosed key is taken, and
 * somebody has to compare its fingerprint.
 */
export function verifyPackage(
  files: PackageFiles,
  knownSenders: readonly KnownSender[] | null,
): VerifiedPackage {
  const { manifest: bytes, publicKey, pinned } = checkSignature(files, knownSenders)
  const manifest = readManifest(textOf(bytes, 'manifest-malformed'))
  checkSender(manifest, publicKey, pinned)
  checkFiles(files, manifest.resources)
  const rows = manifest.resources.map(one => readRows(files, one))
  const { data: content } = bundleContent.safeParse(contentOf(manifest, rows))
  if (!content) throw new BundleRefused('table-malformed')
  const problem = contentProblem(content)
  if (problem) throw new BundleRefused(problem.code, problem.table)
  const isPinned = pinned !== undefined
  return {
    content,
    format: manifest.wirBundle.format,
    senderKey: { publicKey, fingerprint: senderFingerprint(publicKey), isPinned },
    recipients: manifest.wirBundle.recipients,
    files,
  }
}
