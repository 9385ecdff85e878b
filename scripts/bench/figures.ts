export type Figure = {
  name: string
  unit: 'ms' | 'ratio' | 'MiB'
  value: number
  /** What it may be at most (or at least, for `atLeast`); undefined where nothing was promised. */
  limit?: number
  atLeast?: true
  note?: string
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export const median = (values: readonly number[]) => quantile(values, 0.5)

export async function timesMs(runs: number, work: () => Promise<void> | void): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const before = performance.now()
    await work()
    times.push(performance.now() - before)
  }
  return times
}

export function holds({ value, limit, atLeast }: Figure): boolean {
  if (limit === undefined) return true
  return atLeast ? value >= limit : value <= limit
}
