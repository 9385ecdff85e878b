import type { NamedIdentity } from '../cells.ts'
import type { AttackCell, AttackTask } from './attack-types.ts'
import { roundedCell } from './published-cell.ts'

/** One delivery as the world saw it. Everything ever delivered, also what was replaced later. */
export type Published = {
  /** Rounded numbers by cell. */
  values: Readonly<Record<string, number>>
  /** How far each may be from the truth: said in the delivery itself. */
  tolerance: number
  /** Totals shown exactly besides. */
  exact?: Readonly<Record<string, number>>
  /** Over these cells and those delivered before. */
  identities: readonly NamedIdentity[]
}

/** The first delivery of a cell goes by its own id, a corrected one is a count of its own. */
export const cellOfVersion = (id: string, version: number) =>
  version === 1 ? id : `${id} (Fassung ${version})`

/**
 * All that an attacker has, in the order of delivery. An identity means the newest numbers of its
 * cells at that time. Targets are all cells unless some are picked.
 */
export function publishedTask(
  deliveries: readonly Published[],
  isTarget: (cell: string) => boolean = () => true,
): AttackTask {
  const versions = new Map<string, number>()
  const cells: AttackCell[] = []
  const identities: NamedIdentity[] = []
  const current = (id: string) => cellOfVersion(id, versions.get(id) ?? 1)
  for (const { values, tolerance, exact = {}, identities: sums } of deliveries) {
    const ids = new Set([...Object.keys(values), ...Object.keys(exact)])
    for (const id of ids) {
      versions.set(id, (versions.get(id) ?? 0) + 1)
      if (Object.hasOwn(values, id)) cells.push(roundedCell(current(id), values[id]!, tolerance))
      if (Object.hasOwn(exact, id)) cells.push({ id: current(id), exact: exact[id]! })
    }
    for (const { says, terms } of sums) {
      identities.push({ says, terms: terms.map(([weight, id]) => [weight, current(id)] as const) })
    }
  }
  const targets = [...new Set(cells.map(({ id }) => id))].filter(isTarget)
  return { cells, identities, targets }
}
