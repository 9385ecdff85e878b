// A process of its own for each run, cold like the thread of the program: time and memory as JSON.
import { planOf, proposeMatches } from '../../shared/matching/propose.ts'
import { aMatchCounty } from '../../test/support/match-county.ts'

const [cases, helpers] = process.argv.slice(2).map(Number) as [number, number]
const input = aMatchCounty({ cases, helpers })
globalThis.gc?.()
const before = process.memoryUsage.rss()

const start = performance.now()
const marks: number[] = []
const { edges, served, shortages, proof } = proposeMatches(input, {
  progress: done => {
    marks[done] = performance.now() - start
  },
})
const all = performance.now() - start
const peak = process.resourceUsage().maxRSS * 1024
const mebibytes = Math.max(0, peak - before) / 1024 ** 2

// the program keeps a plan for the questions that follow a run; this is how long one takes, warm
const warm = performance.now()
planOf(input)
const plan = performance.now() - warm
const at = { weighed: marks[60], solved: marks[63], fair: marks[66], explained: marks[96] }
console.log(
  JSON.stringify({
    ...{ edges, served, shortages: shortages.length, checked: proof.checked, mebibytes },
    ...{ all, plan, ...at },
  }),
)
