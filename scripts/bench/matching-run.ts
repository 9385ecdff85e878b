import { execFileSync } from 'node:child_process'
import path from 'node:path'
import type { Figure } from './figures.ts'

type Once = Record<'edges' | 'served' | 'shortages' | 'mebibytes', number> &
  Record<'all' | 'weighed' | 'solved' | 'fair' | 'plan', number> & { checked: boolean }

const sizes = [
  { cases: 200, helpers: 80 },
  { cases: 2000, helpers: 500 },
  { cases: 10_000, helpers: 3000 },
]

/** From the facts to the stored result: rules, score, solving, floor, proof, shortages. */
export async function matchingRun(): Promise<Figure[]> {
  return sizes.flatMap(({ cases, helpers }) => {
    const script = path.join(import.meta.dirname, 'matching-run-once.ts')
    const parts = ['--expose-gc', script, String(cases), String(helpers)]
    const once = JSON.parse(execFileSync(process.execPath, parts, { encoding: 'utf8' })) as Once
    if (!once.checked) throw new Error('the proof does not hold')
    const label = `matching run ${cases} × ${helpers}`
    const edges = once.edges.toLocaleString('en')
    const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
    return [
      {
        ...{ name: `${label}: whole, cold`, unit: 'ms', value: once.all },
        note: `${edges} edges, ${once.served} served, ${once.shortages} shortages`,
      },
      {
        ...{ name: `${label}: rules and score of all pairs`, unit: 'ms', value: once.weighed },
        note: `${((cases * helpers) / once.weighed / 1000).toFixed(1)} million pairs a second`,
      },
      {
        ...{ name: `${label}: solve, floor, solve, proof`, unit: 'ms' },
        value: once.fair - once.weighed,
        note: `the first solve ${seconds(once.solved - once.weighed)}`,
      },
      {
        ...{ name: `${label}: shortages and reasons`, unit: 'ms', value: once.all - once.fair },
      },
      {
        ...{ name: `${label}: all that a question starts from, warm`, unit: 'ms' },
        value: once.plan,
      },
      { name: `${label}: memory beyond the facts`, unit: 'MiB', value: once.mebibytes },
    ] satisfies Figure[]
  })
}
