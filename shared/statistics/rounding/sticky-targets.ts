import { ceilingOf, floorOf, type RoundingSystem } from './rounding-system.ts'

/**
 * A cell that counts the same people as last time keeps its number, where that still is the multiple
 * of the base next to the count: whoever reads many quarters gets no second draw to average.
 */
export function keepTargets({ base, cells }: RoundingSystem, walked: readonly number[]): number[] {
  return walked.map((multiple, column) => {
    const cell = cells[column]!
    const target = (cell.target ?? Number.NaN) / base
    const isNear = target === floorOf(cell, base) || target === ceilingOf(cell, base)
    return isNear ? target : multiple
  })
}
