import type { Highs } from 'highs'
import { roundWith } from '../../electron/statistics/round-cells.ts'
import { cellOfVersion, type Published } from '../../shared/statistics/attack/published-task.ts'
import { publish, taskOf } from './county-ledger.ts'
import { type CountyOptions, randomCounty, seedOf } from './random-counties.ts'

export type Delivered = Published & {
  /** The counts behind `values`. */
  counts: Readonly<Record<string, number>>
  /** What was out before, by cell. */
  earlier: Readonly<Record<string, number>>
}

/** Rounds and delivers quarter after quarter, corrections too; `truth` knows every version. */
export async function deliverCounty(highs: Highs, seed: number, options: CountyOptions) {
  const ledger = new Map()
  const versions = new Map<string, number>()
  const truth: Record<string, number> = {}
  const out: Delivered[] = []
  for (const [at, delivery] of randomCounty(seed, options).entries()) {
    const task = taskOf(delivery, ledger, seedOf(seed * 100 + at))
    const rounded = await roundWith(task, async () => highs)
    if (!rounded.ok) throw new Error(rounded.reason)
    publish(ledger, delivery, rounded.values)
    for (const { id, count } of delivery.cells) {
      versions.set(id, (versions.get(id) ?? 0) + 1)
      truth[cellOfVersion(id, versions.get(id)!)] = count
    }
    const { values, tolerance } = rounded
    const counts = Object.fromEntries(delivery.cells.map(({ id, count }) => [id, count]))
    out.push({
      ...{ values, tolerance, counts, earlier: task.published },
      identities: delivery.identities,
    })
  }
  return { truth, out }
}
