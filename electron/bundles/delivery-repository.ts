import type { Insertable, Transaction } from 'kysely'
import type { DeliveryKind, DeliveryLine } from '../../shared/bundles/delivery.ts'
import { dayOfInstant } from '../../shared/lib/dates.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'
import type { DeliveryTable } from './bundle-tables.ts'

// What left the house. A row is made before the file is written, and counts once it is: whatever
// stops the writing, the same bytes are there for the next try and no number is used twice.

type Writer = Transaction<Database>
type NewDelivery = Omit<Insertable<DeliveryTable>, 'kind' | 'written_at'> & { kind: DeliveryKind }
export type KeptFile = Pick<DeliveryTable, 'id' | 'file_name' | 'sha256' | 'bytes'>

const keptColumns = ['id', 'file_name', 'sha256', 'bytes'] as const

/** Newest first. */
export async function listDeliveries(db: Reader): Promise<DeliveryLine[]> {
  const rows = await db
    .selectFrom('deliveries')
    .innerJoin('users', 'users.id', 'deliveries.made_by')
    .leftJoin('releases_of_quarters as release', 'release.id', 'deliveries.release_id')
    .select(['deliveries.id', 'deliveries.kind', 'deliveries.period', 'deliveries.version'])
    .select(['deliveries.release_id as releaseId', 'deliveries.file_name as fileName'])
    .select(['deliveries.number', 'deliveries.recipient', 'deliveries.sha256'])
    .select(['deliveries.written_at', 'users.name as byName', 'release.state'])
    .where('deliveries.written_at', 'is not', null)
    .orderBy('deliveries.written_at', 'desc')
    .orderBy('deliveries.id', 'desc')
    .execute()
  const nameOf = (kind: string, period: string, version: number) => `${kind}/${period}/${version}`
  const known = new Set(rows.map(row => nameOf(row.kind, row.period, row.version)))
  return rows.map(({ written_at: writtenAt, state, kind, ...row }) => {
    const isReplaced = known.has(nameOf(kind, row.period, row.version + 1))
    return {
      ...row,
      kind: kind as DeliveryKind,
      madeOn: dayOfInstant(writtenAt!),
      replacedBy: isReplaced ? row.version + 1 : null,
      outdated: isReplaced || state === 'ersetzt',
      canRepeat: true,
    }
  })
}

export async function findWritten(db: Reader, id: string): Promise<KeptFile | null> {
  const row = await db
    .selectFrom('deliveries')
    .select(keptColumns)
    .where('id', '=', id)
    .where('written_at', 'is not', null)
    .executeTakeFirst()
  return row ?? null
}

/** What this release became, whether it was written yet or not. */
export function findMade(db: Reader, kind: DeliveryKind, releaseId: string) {
  return db
    .selectFrom('deliveries')
    .select([...keptColumns, 'recipient', 'written_at'])
    .where('kind', '=', kind)
    .where('release_id', '=', releaseId)
    .executeTakeFirst()
}

/** The one that another of this kind for this period would correct. */
export function lastWritten(db: Reader, kind: DeliveryKind, period: string) {
  return db
    .selectFrom('deliveries')
    .select(['version', 'bundle_id as bundleId'])
    .where('kind', '=', kind)
    .where('period', '=', period)
    .where('written_at', 'is not', null)
    .orderBy('version', 'desc')
    .executeTakeFirst()
}

/** The end of the chain of bundles. */
export function lastBundle(db: Reader) {
  return db
    .selectFrom('deliveries')
    .select(['number', 'sha256'])
    .where('number', 'is not', null)
    .where('written_at', 'is not', null)
    .orderBy('number', 'desc')
    .executeTakeFirst()
}

/** Was made and never became a file. */
export async function dropUnwritten(db: Writer, kind: DeliveryKind): Promise<void> {
  await db
    .deleteFrom('deliveries')
    .where('kind', '=', kind)
    .where('written_at', 'is', null)
    .execute()
}

export async function insertMade(db: Writer, delivery: NewDelivery): Promise<void> {
  await db
    .insertInto('deliveries')
    .values({ ...delivery, written_at: null })
    .execute()
}

/** Under the name that she gave it. */
export async function markWritten(
  db: Writer,
  id: string,
  { fileName, at }: { fileName: string; at: string },
): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ file_name: fileName, written_at: at })
    .where('id', '=', id)
    .where('written_at', 'is', null)
    .execute()
}
