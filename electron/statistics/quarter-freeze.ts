import { AppError } from '../../shared/errors.ts'
import { shiftQuarter } from '../../shared/lib/quarters.ts'
import type { Writing } from '../vault/handler-types.ts'
import { isClockBehind } from './quarter-clock.ts'
import { isOver, quartersSoFar } from './quarter-list.ts'
import { type Municipalities, reckonQuarter, saysTheSame } from './snapshot-reckoning.ts'
import { findSnapshot, frozenQuarters, insertSnapshot } from './snapshot-repository.ts'
import { replaceFrozenRows } from './snapshot-rows.ts'

/**
 * Freezes a quarter, or corrects it. Later frozen quarters were reckoned against it: they are
 * reckoned anew in the same step. Where nothing has changed the frozen state stays what it is.
 */
export async function freezeQuarter(
  context: Writing,
  reference: Municipalities,
  { quarter }: { quarter: string },
): Promise<{ version: number }> {
  const { db, now, today } = context
  if (!isOver(quarter, today)) throw new AppError('quarter-running')
  if (await isClockBehind(db, now)) throw new AppError('clock-behind')
  const frozen = await frozenQuarters(db)
  if (frozen.length === 0 && !(await quartersSoFar(db, today)).includes(quarter))
    throw new AppError('invalid', { fields: ['quarter'] })
  const missing = missingBetween(frozen, quarter)
  if (missing !== null) throw new AppError('quarter-not-frozen', { quarter: missing })

  const version = await freezeOne(context, reference, quarter)
  if (version.isNew)
    for (const later of frozen.filter(one => one > quarter))
      await freezeOne(context, reference, later, true)
  return { version: version.number }
}

/** Frozen quarters are a row without a gap: the one that would leave a gap. */
export function missingBetween(frozen: readonly string[], quarter: string): string | null {
  const [first, last] = [frozen[0], frozen.at(-1)]
  if (first === undefined || last === undefined) return null
  if (quarter > last && shiftQuarter(last, 1) !== quarter) return shiftQuarter(last, 1)
  if (quarter < first && shiftQuarter(first, -1) !== quarter) return shiftQuarter(first, -1)
  return null
}

async function freezeOne(
  { db, newId, now, today, actor }: Writing,
  reference: Municipalities,
  quarter: string,
  always = false,
): Promise<{ number: number; isNew: boolean }> {
  const old = await findSnapshot(db, quarter)
  const reckoned = await reckonQuarter(db, quarter, { reference, today })
  if (old && !always && saysTheSame(old, reckoned)) return { number: old.version, isNew: false }
  const version = (old?.version ?? 0) + 1
  const { counts, digests, lines } = reckoned
  const content = { version, programme: reckoned.programme.version, counts, digests, lines }
  await insertSnapshot(db, { quarter, ...content }, { id: newId(), by: actor.id, at: now })
  await replaceFrozenRows(db, quarter, reckoned.frozen)
  // what was made of the old state has not left the house and never will
  await db
    .deleteFrom('releases_of_quarters')
    .where('quarter', '=', quarter)
    .where('state', 'in', ['bereit', 'gesperrt'])
    .execute()
  return { number: version, isNew: true }
}
