import { nearTarget, type RoundingSystem } from './rounding-system.ts'

/**
 * A cell that counts the same people as last time keeps its number, where that still is the multiple
 * of the base next to the count: whoever reads many quarters gets no second draw to average.
 * Published values stay what they are.
 */
export function keepTargets({ base, cells }: RoundingSystem, walked: readonly number[]): number[] {
  return walked.map((multiple, column) => {
    const cell = cells[column]!
    return cell.isOut ? cell.target! / base : (nearTarget(cell, base) ?? multiple)
  })
}
