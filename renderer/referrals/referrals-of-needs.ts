import type { ReferralLine } from '../../shared/referrals/referral.ts'
import type { KeptNeed } from '../../shared/tasks/plan.ts'

type Part<Line> = { title: string; need: KeptNeed | null; lines: readonly Line[] }

/**
 * Every open need, closed ones only where something was handed on. What belongs to no need of this
 * plan comes last: whoever went along with the family has the need of another file.
 */
export function groupByNeed<Line extends Pick<ReferralLine, 'needTitle' | 'field'>>(
  needs: readonly KeptNeed[],
  lines: readonly Line[],
): Part<Line>[] {
  const left = new Set(lines)
  const parts = needs.map((need): Part<Line> => {
    const own = [...left].filter(
      ({ needTitle, field }) => needTitle === need.title && field === need.field,
    )
    for (const line of own) left.delete(line)
    return { title: need.title, need, lines: own }
  })
  const shown = parts.filter(({ need, lines: own }) => own.length > 0 || need?.closed === null)
  const others = Map.groupBy(left, ({ needTitle }) => needTitle)
  return [...shown, ...[...others].map(([title, own]) => ({ title, need: null, lines: own }))]
}
