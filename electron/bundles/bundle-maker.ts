import { migrations } from '../../migrations/index.ts'
import type { BundleContent } from '../../shared/bundles/bundle.ts'
import { bundleTableOf, exactTablesOf } from '../../shared/bundles/bundle-tables-of.ts'
import { AppError } from '../../shared/errors.ts'
import { readAuditHead } from '../privacy/audit-repository.ts'
import type { Reader } from '../store/reader.ts'
import type { Working } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import type { BundleKeyTable } from './bundle-tables.ts'
import { lastBundle } from './delivery-repository.ts'
import { recipientFingerprint } from './fingerprints.ts'
import { findKey } from './key-repository.ts'
import { archiveKey, senderOf, signingKey } from './key-service.ts'
import type { Edition } from './released-quarter.ts'
import { sealBundle } from './seal-bundle.ts'
import { signingKeyFromBytes } from './signing-keys.ts'

export type MadeBundle = {
  bytes: Uint8Array
  number: number
  bundle_id: string
  previous_sha256: string | null
  replaces: string | null
  recipient: string
}

/** An open store has the newest schema; older ones were brought up to it, newer ones refused. */
const schemaVersion = Object.keys(migrations).length

/** Of whom the next bundle will be for; refused as long as nobody compared the key. */
export async function ministryKey(db: Reader): Promise<string> {
  const key = await findKey(db, 'ministry')
  if (!key) throw new AppError('key-missing')
  return key.public_key
}

/** Sealed for the ministry and the own archive, signed, with its place in the row. */
export async function makeBundle(
  context: Working,
  machine: Pick<Machine, 'newId' | 'appVersion'>,
  edition: Edition,
): Promise<MadeBundle> {
  const keys = await context.write(async trx => ({
    ministry: await ministryKey(trx),
    archive: await archiveKey(trx, context),
    signing: await signingKey(trx, context),
  }))
  const content = await context.read(db => contentOf(db, context, machine, edition))
  const { bytes } = await sealBundle(content, {
    signingKey: privateKeyOf(keys.signing),
    recipients: [keys.ministry, keys.archive.public_key],
  })
  return {
    ...{ bytes, number: content.seq, bundle_id: content.bundleId },
    ...{ previous_sha256: content.prevBundleSha256, replaces: content.replaces },
    recipient: recipientFingerprint(keys.ministry),
  }
}

function privateKeyOf({ secret_key: secret }: BundleKeyTable) {
  return signingKeyFromBytes(Buffer.from(secret ?? '', 'base64'))
}

async function contentOf(
  db: Reader,
  { now }: Working,
  { newId, appVersion }: Pick<Machine, 'newId' | 'appVersion'>,
  { release, tables, version, corrects }: Edition,
): Promise<BundleContent> {
  const { quarter, programme, base, tolerance, exact } = release
  const before = await lastBundle(db)
  return {
    ...{ bundleId: newId(), createdAt: now },
    period: { year: Number(quarter.slice(0, 4)), quarter: Number(quarter.slice(6)) },
    ...{ version, replaces: corrects },
    ...{ programme, base, tolerance, appVersion, schemaVersion },
    sender: await senderOf(db),
    seq: (before?.number ?? 0) + 1,
    prevBundleSha256: before?.sha256 ?? null,
    auditHead: await readAuditHead(db),
    tables: [...tables.map(bundleTableOf), ...exactTablesOf(exact)],
  }
}
