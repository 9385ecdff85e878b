import { AppError } from '../../shared/errors.ts'
import { exactTotals } from '../../shared/statistics/exact-totals.ts'
import type { Counts } from '../../shared/statistics/frozen-balance.ts'
import type { AttackReport, Release } from '../../shared/statistics/release.ts'
import { checkRelease, isPassed } from '../../shared/statistics/release-rules.ts'
import { releaseTables } from '../../shared/statistics/release-tables.ts'
import type { Working } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { attackLedger } from './release-attack.ts'
import type { Entry } from './release-ledger.ts'
import { type Material, readBefore, readMaterial } from './release-material.ts'
import { findRelease, insertRelease, removeBlocked } from './release-repository.ts'
import { type Reckon, type Rounded, roundQuarter } from './release-rounding.ts'
import type { Municipalities } from './snapshot-reckoning.ts'
import { findSnapshot, frozenQuarters } from './snapshot-repository.ts'

export type ReleaseTools = Pick<Machine, 'newId' | 'monotonicMs' | 'randomBytes'> & {
  reference: Municipalities
  reckon: Reckon
}
type Prepared = { releaseId: string; state: 'bereit' | 'gesperrt' }
type Made = Rounded & {
  seed: string
  exact: Counts
  rules: Release['rules']
  attack: AttackReport
  milliseconds: number
}

/**
 * Rounds a quarter, checks and attacks the result. A quarter is tied to the one before: what is
 * frozen and not yet rounded is rounded first, in order.
 */
export async function prepareRelease(
  context: Working,
  tools: ReleaseTools,
  { quarter }: { quarter: string },
): Promise<Prepared> {
  const frozen = await context.read(frozenQuarters)
  if (!frozen.includes(quarter)) throw new AppError('quarter-not-frozen', { quarter })
  for (const earlier of frozen.filter(one => one < quarter)) {
    const { state } = await prepareOne(context, tools, earlier)
    if (state === 'gesperrt') throw new AppError('release-blocked', { quarter: earlier })
  }
  return prepareOne(context, tools, quarter)
}

/** The same frozen state is never rounded twice. */
async function fixedRelease({ read }: Working, quarter: string): Promise<Prepared | null> {
  return read(async db => {
    const snapshot = await findSnapshot(db, quarter)
    const found = snapshot && (await findRelease(db, snapshot.id))
    return found && found.state !== 'gesperrt' ? { releaseId: found.id, state: 'bereit' } : null
  })
}

async function prepareOne(
  context: Working,
  tools: ReleaseTools,
  quarter: string,
): Promise<Prepared> {
  const fixed = await fixedRelease(context, quarter)
  if (fixed) return fixed
  const material = await context.read(db => readMaterial(db, quarter, tools.reference))
  const made = await make(context, tools, material)
  context.signal.throwIfAborted()
  return keep(context, tools, { material, made })
}

async function make(
  { signal, progress }: Working,
  { randomBytes, monotonicMs, reckon }: ReleaseTools,
  material: Material,
): Promise<Made> {
  const began = monotonicMs()
  const seed = randomBytes(32).toString('hex')
  const rounded = await roundQuarter(material, { seed, signal, reckon })
  const { quarter, counts } = material.snapshot
  const attacked = async (exact: Counts) => {
    const entry: Entry = { quarter, counts, exact, programme: material.programme, ...rounded }
    const tools = { signal, onProgress: progress, reckon }
    const attack = await attackLedger([...material.ledger, entry], tools)
    return { exact, attack }
  }
  const isRounded = monotonicMs()
  const totals = exactTotals(material.programme, quarter, counts)
  const first = await attacked(totals)
  // nothing proves that exact totals are harmless: without them it is looked at anew
  const needsAnother = first.attack.found !== 'nichts' && Object.keys(totals).length > 0
  const { exact, attack } = needsAnother ? await attacked({}) : first
  const seconds = (monotonicMs() - isRounded) / 1000
  const rules = rulesOf(material, { ...rounded, exact })
  const milliseconds = Math.round(monotonicMs() - began)
  return { ...rounded, seed, exact, attack: { ...attack, seconds }, rules, milliseconds }
}

function rulesOf(
  { snapshot, programme, before }: Material,
  { values, exact, leftOut, tolerance }: Rounded & { exact: Counts },
): Release['rules'] {
  const { quarter, counts } = snapshot
  return checkRelease({
    ...{ programme, quarter, base: programme.base, tolerance, exact, leftOut, counts },
    tables: releaseTables(programme, { quarter, counts, values, leftOut }),
    before: before && { quarter: before.snapshot.quarter, values: before.release.values },
  })
}

/** Kept only if nothing it was made of has changed meanwhile. */
async function keep(
  { write, actor, now }: Working,
  { newId }: ReleaseTools,
  { material, made }: { material: Material; made: Made },
): Promise<Prepared> {
  const { snapshot, programme, before } = material
  const { quarter, version } = snapshot
  const state = isPassed(made.rules) && made.attack.found === 'nichts' ? 'bereit' : 'gesperrt'
  return write(async db => {
    const stays = (await findSnapshot(db, quarter))?.id === snapshot.id
    const beforeNow = await readBefore(db, quarter)
    if (!stays || beforeNow?.release.id !== before?.release.id)
      throw new AppError('changed-meanwhile')
    await removeBlocked(db, snapshot.id)
    const other = await findRelease(db, snapshot.id)
    if (other) return { releaseId: other.id, state: 'bereit' as const }
    const id = newId()
    await insertRelease(db, {
      ...{ id, quarter, version, state, programme: snapshot.programme, base: programme.base },
      ...{ snapshot_id: snapshot.id, snapshot_hash: snapshot.hash, seed: made.seed },
      ...{ tolerance: made.tolerance, milliseconds: made.milliseconds },
      cell_values: JSON.stringify(made.values),
      exact: JSON.stringify(made.exact),
      left_out: JSON.stringify(made.leftOut),
      checks: JSON.stringify(made.rules),
      attack: JSON.stringify(made.attack),
      ...{ made_by: actor.id, made_at: now },
    })
    return { releaseId: id, state }
  })
}
