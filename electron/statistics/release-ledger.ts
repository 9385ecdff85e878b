import { shiftQuarter } from '../../shared/lib/quarters.ts'
import { cellOfVersion, type Published } from '../../shared/statistics/attack/published-task.ts'
import type { Counts } from '../../shared/statistics/frozen-balance.ts'
import { type Programme, programmeFor } from '../../shared/statistics/programme.ts'
import { publishedIdentities } from '../../shared/statistics/published-identities.ts'
import { countedPlaces } from './population-places.ts'
import type { LedgerRelease } from './release-repository.ts'
import type { Municipalities } from './snapshot-reckoning.ts'

/** A release with the true counts behind it. */
export type Entry = Pick<
  LedgerRelease,
  'quarter' | 'tolerance' | 'values' | 'exact' | 'leftOut'
> & {
  counts: Counts
  programme: Programme
}

/** What went out, one after the other, as the world saw it. */
export function deliveriesOf(entries: readonly Entry[]): Published[] {
  const known = new Set<string>()
  return entries.map(({ quarter, tolerance, values, exact, leftOut, programme }) => {
    for (const id of Object.keys(values)) known.add(id)
    const before = shiftQuarter(quarter, -1)
    const identities = publishedIdentities(programme, { quarter, before, leftOut }, id =>
      known.has(id),
    )
    return { values, tolerance, exact, identities }
  })
}

export type KnownCell = { count: number; value: number; isNew: boolean }

/** The numbers that are out and the counts behind them, by the names that the attacker uses. */
export function knownCells(entries: readonly Entry[]): ReadonlyMap<string, KnownCell> {
  const versions = new Map<string, number>()
  const cells = new Map<string, KnownCell>()
  for (const entry of entries)
    for (const [id, value] of Object.entries(entry.values)) {
      const version = (versions.get(id) ?? 0) + 1
      versions.set(id, version)
      const count = entry.counts[id] ?? 0
      cells.set(cellOfVersion(id, version), { count, value, isNew: entry === entries.at(-1) })
    }
  return cells
}

/** The programme as it was when these cells were counted: places come and go. */
export async function programmeOf(counts: Counts, reference: Municipalities): Promise<Programme> {
  return programmeFor(await countedPlaces(reference, Object.keys(counts)))
}
