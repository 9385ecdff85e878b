import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { Shape } from '../offers/county-projection.ts'

type Count = { key: string; count: number }
type Placed = Count & { centre: Shape['centre'] }

// In units of the drawing, of digits that are 11 high.
const HEIGHT = 14
const DIGIT = 8

const widthOf = ({ count }: Count) => formatGermanNumber(count).length * DIGIT

const meet = (one: Placed, other: Placed): boolean =>
  Math.abs(one.centre[1] - other.centre[1]) < HEIGHT &&
  Math.abs(one.centre[0] - other.centre[0]) < (widthOf(one) + widthOf(other)) / 2 + DIGIT / 2

/** The numbers on the map; of two that would touch the larger. The table beside it has them all. */
export function labelsThatFit(
  counts: readonly Count[],
  shapes: readonly Pick<Shape, 'ags' | 'centre'>[],
): Map<string, string> {
  const centres = new Map(shapes.map(({ ags, centre }) => [ags, centre]))
  const kept: Placed[] = []
  for (const one of counts.toSorted((a, b) => b.count - a.count)) {
    const centre = centres.get(one.key)
    if (centre === undefined) continue
    const placed = { ...one, centre }
    if (!kept.some(other => meet(placed, other))) kept.push(placed)
  }
  return new Map(kept.map(({ key, count }) => [key, formatGermanNumber(count)]))
}
