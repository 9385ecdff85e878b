import type { Entry } from '../../shared/volunteers/account-rules.ts'
import { missionKind } from '../../shared/volunteers/money.ts'
import { bordersOf } from '../../shared/volunteers/money-periods.ts'
import type { Reader } from '../store/reader.ts'

export type KeptEntry = Entry & { id: string; startsAt: string | null }

/** A year of one helper, without what was struck out. */
export async function entriesOfYear(
  db: Reader,
  helperId: string,
  year: number,
): Promise<KeptEntry[]> {
  const { from, to } = bordersOf({ kind: 'year', year })
  const rows = await db
    .selectFrom('missions')
    .select(['id', 'kind', 'day', 'starts_at as startsAt', 'minutes', 'cents'])
    .where('helper_id', '=', helperId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('cancelled_at', 'is', null)
    .execute()
  return rows.map(row => ({ ...row, kind: missionKind.parse(row.kind) }))
}
