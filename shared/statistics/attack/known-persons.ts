import type { AttackTask } from './attack-types.ts'

/** The attacker knows one person in each of these cells, perhaps themselves. */
export function withKnownPersons(task: AttackTask, cells: Iterable<string>): AttackTask {
  const known = new Set(cells)
  const raised = task.cells.map(cell =>
    known.has(cell.id) ? { ...cell, low: Math.max(cell.low ?? 0, 1) } : cell,
  )
  return { ...task, cells: raised }
}
