import type { Highs } from 'highs'
import type {
  AttackResult,
  AttackTask,
  Interval,
} from '../../shared/statistics/attack/attack-types.ts'
import { splitSystem } from '../../shared/statistics/attack/components.ts'
import { propagate } from '../../shared/statistics/attack/propagate.ts'
import { type System, toSystem } from '../../shared/statistics/attack/system.ts'
import { loadHighs } from '../optimise/load-highs.ts'
import { attackIsland } from './attack-island.ts'

type Tools = { progress?: (done: number, total: number) => void }

/**
 * What somebody who knows only what was published can find out: for every target the least and the
 * greatest count that fits. The bounds are those of fractions, rounded to whole numbers; a cleverer
 * attacker who reckons with whole numbers throughout may find a bound narrower.
 */
export async function attack(task: AttackTask, tools: Tools = {}): Promise<AttackResult> {
  return attackWith(await loadHighs(), task, tools)
}

export function attackWith(highs: Highs, task: AttackTask, { progress }: Tools = {}): AttackResult {
  const system = toSystem(task)
  const found = new Map<string, Interval>()
  const total = system.targets.length
  for (const island of splitSystem(system)) {
    const before = found.size
    const intervals = attackOne(highs, island, done => progress?.(before + done, total))
    if (intervals === 'contradiction') return { ok: false, reason: 'contradiction' }
    for (const interval of intervals) found.set(interval.id, interval)
  }
  progress?.(total, total)
  const intervals = system.targets.map(column => found.get(system.ids[column]!)!)
  return { ok: true, intervals }
}

function attackOne(highs: Highs, island: System, progress: (done: number) => void) {
  const outer = propagate(island)
  return outer === 'contradiction' ? outer : attackIsland(highs, island, outer, progress)
}
