import type { HelperKind, KeptHelper } from '../../shared/volunteers/helper.ts'
import type { MissionKind } from '../../shared/volunteers/money.ts'
import type { HelperLine } from '../../shared/volunteers/overview.ts'

const MOST = 5

/** What she is mostly asked for; hours are counted for accompanying only. */
export function mainKind({ kinds }: { kinds: readonly HelperKind[] }): MissionKind {
  return kinds.includes('lotse') || !kinds.includes('dolmetscher') ? 'lotse' : 'dolmetscher'
}

export type Free = { line: HelperLine; minutes: number; shared: string[] }

/**
 * Others of the same kind, active and with all papers, who speak one of her languages. Whoever has
 * most hours left stands first; for interpreting, whoever was asked least.
 */
export function freeOnes(
  lines: readonly HelperLine[],
  helper: Pick<KeptHelper, 'id' | 'kinds' | 'languages'>,
  capOf: (helperId: string) => number,
): Free[] {
  const spoken = helper.languages.map(({ code }) => code)
  const kind = mainKind(helper)
  const order = (a: Free, b: Free) =>
    kind === 'lotse' ? b.minutes - a.minutes : a.line.yearMissions - b.line.yearMissions
  return lines
    .filter(line => line.id !== helper.id && line.state === 'aktiv' && line.kinds.includes(kind))
    .filter(({ paper }) => !paper?.blocks)
    .map(line => ({
      line,
      minutes: capOf(line.id) - line.yearMinutes,
      shared: spoken.filter(code => line.languages.includes(code)),
    }))
    .filter(({ minutes, shared }) => shared.length > 0 && (kind !== 'lotse' || minutes > 0))
    .toSorted((a, b) => b.shared.length - a.shared.length || order(a, b))
    .slice(0, MOST)
}
