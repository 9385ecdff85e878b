import { bundleLimits, type KnownSender } from '../../shared/bundles/bundle.ts'
import { packageFiles, pathOfTable } from '../../shared/bundles/bundle-manifest.ts'
import { BundleRefused } from '../../shared/bundles/refusals.ts'
import { openEnvelope, recipientsOf } from './envelope.ts'
import { recipientFingerprint, sha256Hex } from './fingerprints.ts'
import { readZip } from './read-zip.ts'
import { type VerifiedPackage, verifyPackage } from './verify-package.ts'

export type OpenedBundle = VerifiedPackage & { sha256: string }

type Reading = {
  /** `AGE-SECRET-KEY-1…` or `AGE-SECRET-KEY-PQ-1…` */
  identities: readonly string[]
  /** Null: nobody is known, the enclosed key is taken. */
  knownSenders: readonly KnownSender[] | null
}

function isInOrder({ files, content }: VerifiedPackage): boolean {
  const tables = content.tables.map(({ name }) => pathOfTable(name))
  const order = [...Object.values(packageFiles), ...tables]
  return [...files.keys()].every((name, at) => name === order[at])
}

/** The content of a bundle that has passed every check; else `BundleRefused` with the reason. */
export async function openBundle(
  bytes: Uint8Array,
  { identities, knownSenders }: Reading,
): Promise<OpenedBundle> {
  if (bytes.length > bundleLimits.bytes) throw new BundleRefused('too-large')
  const files = readZip(await openEnvelope(bytes, identities))
  const verified = verifyPackage(files, knownSenders)
  if (!isInOrder(verified)) throw new BundleRefused('repacked')
  const own = (await recipientsOf(identities)).map(recipientFingerprint)
  if (!own.some(one => verified.recipients.includes(one))) throw new BundleRefused('forwarded')
  return { ...verified, sha256: sha256Hex(bytes) }
}
