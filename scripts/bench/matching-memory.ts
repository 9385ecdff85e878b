// A process of its own for each solver: MiB that are resident after one solve, beyond the instance.
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
console.log((process.memoryUsage.rss() - before) / 1024 ** 2)
