import type { PuttingOut } from '../../shared/bundles/delivery.ts'
import { deliveryFileName } from '../../shared/bundles/delivery-names.ts'
import { AppError } from '../../shared/errors.ts'
import { formatQuarter } from '../../shared/lib/quarters.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import { getSettings } from '../settings/settings-repository.ts'
import { markReleased } from '../statistics/release-reading.ts'
import type { InTurn } from '../store/turns.ts'
import type { Working } from '../vault/handler-types.ts'
import { ministryKey } from './bundle-maker.ts'
import { type MakingTools, makers } from './delivery-makers.ts'
import {
  dropUnwritten,
  findMade,
  findWritten,
  insertMade,
  type KeptFile,
  lastWritten,
  markWritten,
} from './delivery-repository.ts'
import { recipientFingerprint, sha256Hex } from './fingerprints.ts'
import { type ReleasedQuarter, releasedQuarter } from './released-quarter.ts'

export type DeliveryTools = MakingTools & {
  reference: Pick<ReferenceData, 'municipalities'>
  /** Numbers are given one after the other. */
  inTurn: InTurn
}

/** What leaves is kept as it is before it leaves, and counts as delivered once the file is written. */
export async function putOut(
  context: Working,
  tools: DeliveryTools,
  { quarter, what }: PuttingOut,
): Promise<{ deliveryId: string; fileName: string }> {
  const { read, write, now } = context
  const { kept, releaseId } = await tools.inTurn(async () => {
    const released = await read(db => releasedQuarter(db, tools.reference, quarter))
    const made = await findGood(context, what, released.release.id)
    const kept = made ?? (await make(context, tools, what, released))
    return { kept, releaseId: released.release.id }
  })
  const fileName = await save(context, tools, kept)
  await write(async trx => {
    await markReleased(trx, tools.reference, releaseId)
    await markWritten(trx, kept.id, { fileName, at: now })
  })
  return { deliveryId: kept.id, fileName }
}

/** The same file once more. */
export async function repeat(
  context: Working,
  tools: DeliveryTools,
  { id }: { id: string },
): Promise<{ fileName: string }> {
  const kept = await context.read(db => findWritten(db, id))
  if (!kept) throw new AppError('not-found')
  return { fileName: await save(context, tools, kept) }
}

async function save(
  { signal }: Working,
  { host }: DeliveryTools,
  { file_name: suggestedName, sha256, bytes }: KeptFile,
): Promise<string> {
  if (sha256Hex(bytes) !== sha256) throw new AppError('document-damaged')
  signal.throwIfAborted()
  const { fileName } = await host.saveFile({ suggestedName, bytes })
  if (fileName === null) throw new AppError('cancelled')
  return fileName
}

/**
 * What left stays what it is. A bundle that was made and never written keeps its number and its
 * bytes too, unless it would be for somebody else by now.
 */
async function findGood(
  { read }: Working,
  what: PuttingOut['what'],
  releaseId: string,
): Promise<KeptFile | null> {
  return read(async db => {
    const made = await findMade(db, what, releaseId)
    if (!made || made.written_at !== null) return made ?? null
    if (what !== 'lieferung') return null
    return made.recipient === recipientFingerprint(await ministryKey(db)) ? made : null
  })
}

async function make(
  context: Working,
  tools: DeliveryTools,
  what: PuttingOut['what'],
  released: ReleasedQuarter,
): Promise<KeptFile> {
  const { read, write, signal, actor, now } = context
  const { id: releaseId, quarter } = released.release
  const period = formatQuarter(quarter)
  const corrected = await read(db => lastWritten(db, what, period))
  const version = (corrected?.version ?? 0) + 1
  const edition = { ...released, version, corrects: corrected?.bundleId ?? null }
  const { bytes, ...bundle } = await makers[what](context, tools, edition)
  signal.throwIfAborted()
  return write(async trx => {
    const { office } = await getSettings(trx)
    const file: KeptFile = {
      id: tools.newId(),
      file_name: deliveryFileName({ kind: what, quarter, version }, office.bodyKey),
      ...{ sha256: sha256Hex(bytes), bytes },
    }
    await dropUnwritten(trx, what)
    await insertMade(trx, {
      ...{ ...noBundle, ...bundle, ...file, kind: what, period, version },
      ...{ release_id: releaseId, made_by: actor.id, made_at: now },
    })
    return file
  })
}

const noBundle = {
  ...{ number: null, bundle_id: null, previous_sha256: null, replaces: null, recipient: null },
}
