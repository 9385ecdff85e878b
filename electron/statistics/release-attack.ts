import type { AttackResult, Interval } from '../../shared/statistics/attack/attack-types.ts'
import { judgeAttack } from '../../shared/statistics/attack/judge-attack.ts'
import { publishedTask } from '../../shared/statistics/attack/published-task.ts'
import { cellName } from '../../shared/statistics/cell-names.ts'
import type { AttackReport } from '../../shared/statistics/release.ts'
import { deliveriesOf, type Entry, type KnownCell, knownCells } from './release-ledger.ts'
import type { Reckon } from './release-rounding.ts'

const SMALL_BELOW = 10
const SHOWN = 3

type Attacking = {
  signal: AbortSignal
  reckon: Reckon
  onProgress: (done: number, total: number) => void
}

/** Everything that is out and what is to go out now; the last entry is the new one. */
export async function attackLedger(
  entries: readonly Entry[],
  { signal, reckon, onProgress }: Attacking,
): Promise<Omit<AttackReport, 'seconds'>> {
  const cells = knownCells(entries)
  const truth = Object.fromEntries([...cells].map(([id, { count }]) => [id, count]))
  const task = publishedTask(deliveriesOf(entries), cell => truth[cell]! < SMALL_BELOW)
  const result = await reckon('attack', task, { signal, onProgress })
  const { programme, quarter } = entries.at(-1)!
  const exactTotals = entries.some(({ exact }) => Object.keys(exact).length > 0)
  const findings = judgeAttack(result, truth, { base: programme.base, exactTotals })
  const nameOf = (id: string) => cellName(programme, id, quarter)
  return {
    found: result.ok ? (findings.length > 0 ? 'fund' : 'nichts') : 'widerspruch',
    ...{ smallCells: task.targets.length, cells: cells.size },
    quarters: new Set(entries.map(entry => entry.quarter)).size,
    identities: task.identities.length,
    findings: findings.map(({ cell, says }) => (cell ? `${nameOf(cell)}: ${says}` : says)),
    fewest: fewest(result),
    narrowest: narrowest(result, cells).map(({ id, min, max }) => {
      return { name: nameOf(id), value: cells.get(id)!.value, min, max }
    }),
  }
}

function fewest(result: AttackResult): number | null {
  if (!result.ok) return null
  const left = result.intervals.flatMap(({ min, max }) => (max === null ? [] : [max - min + 1]))
  return left.length === 0 ? null : Math.min(...left)
}

/** Where the attacker gets nearest in the new release; of equal ones those with somebody in them. */
function narrowest(result: AttackResult, cells: ReadonlyMap<string, KnownCell>): Interval[] {
  if (!result.ok) return []
  const width = ({ min, max }: Interval) => (max ?? Number.MAX_SAFE_INTEGER) - min
  const isEmpty = ({ id }: Interval) => Number(cells.get(id)!.count === 0)
  return result.intervals
    .filter(({ id }) => cells.get(id)!.isNew)
    .toSorted((a, b) => width(a) - width(b) || isEmpty(a) - isEmpty(b) || (a.id < b.id ? -1 : 1))
    .slice(0, SHOWN)
}
