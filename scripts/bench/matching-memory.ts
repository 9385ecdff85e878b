// A process of its own for each solver: what it needs beyond the instance itself, in MiB.
import { anInventedCounty } from './matching-county.ts'
import { loadSolver, type SolverName } from './matching-solvers.ts'

const [name, clients, helpers, perClient] = process.argv.slice(2)
const instance = anInventedCounty({
  ...{ clients: Number(clients), helpers: Number(helpers), perClient: Number(perClient) },
})
globalThis.gc?.()
const before = process.memoryUsage.rss()
const solver = await loadSolver(name as SolverName)
solver(instance)
const peak = process.resourceUsage().maxRSS * 1024
console.log(Math.max(0, Math.max(peak, process.memoryUsage.rss()) - before) / 1024 ** 2)
