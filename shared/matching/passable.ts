import type { Barrier, BarrierCode } from './pair-verdict.ts'

/** No matter of judgement: the assignment itself would not come about. */
const impossible: ReadonlySet<BarrierCode> = new Set([
  ...(['nicht-aktiv', 'fall-ruht', 'aufgabe', 'voll', 'schon-zusammen'] as const),
])

/** Whether somebody may decide against this rule, with a reason. */
export function isPassable({
  code,
  safeguarding,
}: Pick<Barrier, 'code' | 'safeguarding'>): boolean {
  return !safeguarding && !impossible.has(code)
}
