import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { Transaction } from 'kysely'
import type { BundleSender } from '../../shared/bundles/bundle.ts'
import type { KeyState } from '../../shared/bundles/delivery.ts'
import { senderKeyFileName, senderKeyText } from '../../shared/bundles/sender-key.ts'
import { AppError } from '../../shared/errors.ts'
import { dayOfInstant, formatDay } from '../../shared/lib/dates.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { Actor, Working, Writing } from '../vault/handler-types.ts'
import type { Host } from '../vault/host.ts'
import type { BundleKeyTable } from './bundle-tables.ts'
import { recipientFingerprint, senderFingerprint } from './fingerprints.ts'
import { readKeyFile, refuseKey } from './key-file.ts'
import { findKey, listKeys, putKey, removeKey } from './key-repository.ts'
import { createSigningKey, publicKeyOf, senderKeyOf, signingKeyBytes } from './signing-keys.ts'

// Whom deliveries are sealed for, and who signs them. The own keys are made when they are first
// needed; the one that signs never leaves the store.

type By = { actor: Actor; now: string }
type Files = Pick<Host, 'chooseFiles' | 'saveFile'>

export async function readKeys(db: Reader): Promise<KeyState> {
  const keys = await listKeys(db)
  const find = (name: BundleKeyTable['name']) => keys.find(key => key.name === name)
  const [ministry, waiting, archive, signing] = [
    ...[find('ministry'), find('waiting'), find('archive'), find('signing')],
  ]
  return {
    ministry: ministry
      ? {
          fingerprint: recipientFingerprint(ministry.publicKey),
          confirmedOn: dayOfInstant(ministry.madeAt),
          byName: ministry.byName,
        }
      : null,
    waiting: waiting ? { fingerprint: recipientFingerprint(waiting.publicKey) } : null,
    archive: archive
      ? {
          fingerprint: recipientFingerprint(archive.publicKey),
          madeOn: dayOfInstant(archive.madeAt),
        }
      : null,
    signing: signing
      ? { fingerprint: senderFingerprint(signing.publicKey), madeOn: dayOfInstant(signing.madeAt) }
      : null,
  }
}

/** Waits to be compared; the one that holds today holds until then. */
export async function openMinistryKey(
  { write, actor, now }: Working,
  host: Files,
): Promise<{ fingerprint: string }> {
  const { files } = await host.chooseFiles({ of: 'key' })
  if (files[0] === undefined) throw new AppError('cancelled')
  const key = await readKeyFile(files[0])
  await write(async trx => {
    if ((await findKey(trx, 'archive'))?.public_key === key) throw refuseKey('own')
    await removeKey(trx, 'waiting')
    if ((await findKey(trx, 'ministry'))?.public_key === key) return
    const made = { made_by: actor.id, made_at: now }
    await putKey(trx, { name: 'waiting', public_key: key, secret_key: null, ...made })
  })
  return { fingerprint: recipientFingerprint(key) }
}

export async function confirmMinistryKey(
  { db, actor, now }: Writing,
  { fingerprint }: { fingerprint: string },
): Promise<Record<never, never>> {
  const waiting = await findKey(db, 'waiting')
  if (!waiting) throw new AppError('not-found')
  // somebody read in another one while this one was being compared
  if (recipientFingerprint(waiting.public_key) !== fingerprint) throw new AppError('conflict')
  await removeKey(db, 'waiting')
  await putKey(db, { ...waiting, name: 'ministry', made_by: actor.id, made_at: now })
  return {}
}

export async function dropMinistryKey({ db }: Writing): Promise<Record<never, never>> {
  await removeKey(db, 'waiting')
  return {}
}

/** An age identity: with it the house itself opens what it delivered. */
export async function archiveKey(
  db: Transaction<Database>,
  { actor, now }: By,
): Promise<BundleKeyTable> {
  const found = await findKey(db, 'archive')
  if (found) return found
  const identity = await generateX25519Identity()
  const key: BundleKeyTable = {
    name: 'archive',
    public_key: await identityToRecipient(identity),
    secret_key: identity,
    ...{ made_by: actor.id, made_at: now },
  }
  await putKey(db, key)
  return key
}

export async function signingKey(
  db: Transaction<Database>,
  { actor, now }: By,
): Promise<BundleKeyTable> {
  const found = await findKey(db, 'signing')
  if (found) return found
  const made = createSigningKey()
  const key: BundleKeyTable = {
    name: 'signing',
    public_key: publicKeyOf(made),
    secret_key: Buffer.from(signingKeyBytes(made)).toString('base64'),
    ...{ made_by: actor.id, made_at: now },
  }
  await putKey(db, key)
  return key
}

export async function senderOf(db: Reader): Promise<BundleSender> {
  const { bodyKey, bodyName } = (await getSettings(db)).office
  return { bodyKey, bodyName: bodyName || bodyKey }
}

/** By it the receiving side knows whose signature it is. */
export async function saveSenderKey(context: Working, host: Files): Promise<{ fileName: string }> {
  const { sender, key } = await context.write(async trx => ({
    sender: await senderOf(trx),
    key: await signingKey(trx, context),
  }))
  const text = senderKeyText(senderKeyOf(key.public_key, sender))
  return save(context, host, { suggestedName: senderKeyFileName(sender.bodyKey), text })
}

/** In the form of `age-keygen`, so that the public tool reads it too. */
export async function saveArchiveKey(context: Working, host: Files): Promise<{ fileName: string }> {
  const { sender, key } = await context.write(async trx => ({
    sender: await senderOf(trx),
    key: await archiveKey(trx, context),
  }))
  const text = [
    `# Archivschlüssel ${sender.bodyName}, erstellt am ${formatDay(dayOfInstant(key.made_at))}`,
    '# Geheim. Er öffnet die Lieferungen dieses Hauses.',
    `# public key: ${key.public_key}`,
    `${key.secret_key}\n`,
  ].join('\n')
  return save(context, host, { suggestedName: `archivschluessel-${sender.bodyKey}.txt`, text })
}

async function save(
  { signal }: Working,
  host: Files,
  { suggestedName, text }: { suggestedName: string; text: string },
): Promise<{ fileName: string }> {
  signal.throwIfAborted()
  const bytes = new TextEncoder().encode(text)
  const { fileName } = await host.saveFile({ suggestedName, bytes })
  if (fileName === null) throw new AppError('cancelled')
  return { fileName }
}
