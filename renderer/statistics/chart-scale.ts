const STEPS = [1, 2, 5] as const
/** Below this share of the highest the axis begins at nought. */
const WORTH_CUTTING = 0.5
const PARTS = 5

/** The next round number that cuts a range into few parts: 1, 2, 5, 10, 20 … */
function niceStep(range: number): number {
  const rough = Math.max(range / PARTS, Number.EPSILON)
  const power = 10 ** Math.floor(Math.log10(rough))
  return (STEPS.find(step => step * power >= rough) ?? 10) * power
}

/** Where the height begins and ends. Cut off at the bottom only where the line would lie flat. */
export function heightsOf(values: readonly number[]): { from: number; to: number } {
  const least = Math.min(...values)
  const most = Math.max(...values)
  if (values.length === 0 || most <= 0) return { from: 0, to: 1 }
  if (least === most || least < most * WORTH_CUTTING) return { from: 0, to: most }
  const step = niceStep(Math.max(most - least, most / 10))
  const from = Math.max(0, (Math.ceil(least / step) - 1) * step)
  return { from, to: most }
}
