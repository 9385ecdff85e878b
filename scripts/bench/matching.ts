import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { type Figure, median, timesMs } from './figures.ts'
import { anInventedCounty, type CountySize } from './matching-county.ts'
import { loadSolver, type Solver, type SolverName, solverNames } from './matching-solvers.ts'

type Case = CountySize & {
  rounds: number
  withMunkres: boolean
  limitMs?: number
  atLeast?: number
}

const cases: Case[] = [
  { clients: 200, helpers: 80, perClient: 28, rounds: 15, withMunkres: true },
  { clients: 1000, helpers: 300, perClient: 38, rounds: 7, withMunkres: true },
  {
    ...{ clients: 2000, helpers: 500, perClient: 42, rounds: 5, withMunkres: true },
    ...{ limitMs: 100, atLeast: 10 },
  },
  { clients: 5000, helpers: 1500, perClient: 64, rounds: 3, withMunkres: false },
]
/** Twice as many people, as many helpers to choose from for each. */
const doublings: CountySize[] = [1000, 2000, 4000, 8000].map(clients => ({
  ...{ clients, helpers: clients / 4, perClient: 40 },
}))
const largest: CountySize = { clients: 10_000, helpers: 3000, perClient: 350 }
const WARM_UP = 3

const labelOf = ({ clients, helpers }: CountySize) => `${clients} × ${helpers}`

/** The exact solver beside others on the same instances in one run; all must find the same best. */
export async function matching(): Promise<Figure[]> {
  const solvers = {} as Record<SolverName, Solver>
  for (const name of solverNames) solvers[name] = await loadSolver(name)
  const small = anInventedCounty({ clients: 300, helpers: 100, perClient: 30 })
  for (const name of solverNames) for (let run = 0; run < WARM_UP; run += 1) solvers[name](small)
  const figures: Figure[] = []
  for (const one of cases) figures.push(...(await sideBySide(one, solvers)))
  figures.push(...(await growth(solvers.own)), await timeOf(largest, solvers.own))
  for (const name of solverNames) figures.push(memory(name, cases[2]!))
  return figures
}

async function sideBySide(one: Case, solvers: Record<SolverName, Solver>): Promise<Figure[]> {
  const instance = anInventedCounty(one)
  const names = solverNames.filter(name => name !== 'munkres' || one.withMunkres)
  const times = { own: [], highs: [], munkres: [] } as Record<SolverName, number[]>
  const results = new Set<number>()
  for (let round = 0; round < one.rounds; round += 1)
    for (const name of names)
      times[name].push(...(await timesMs(1, () => void results.add(solvers[name](instance)))))
  if (results.size !== 1) throw new Error('the solvers do not agree')
  const own = median(times.own)
  const label = labelOf(one)
  const note = `${instance.edges.length.toLocaleString('en')} edges, median of ${one.rounds}`
  const ratios = names.slice(1).map((name): Figure => {
    const theirs = median(times[name])
    const limit = name === 'highs' && one.atLeast ? { limit: one.atLeast, atLeast: true } : {}
    return {
      ...{ name: `matching: ${name} : own, ${label}`, unit: 'ratio', value: theirs / own },
      ...{ ...limit, note: `${theirs.toFixed(1)} ms : ${own.toFixed(1)} ms` },
    } as Figure
  })
  const limit = one.limitMs === undefined ? {} : { limit: one.limitMs }
  return [{ name: `matching: own, ${label}`, unit: 'ms', value: own, ...limit, note }, ...ratios]
}

async function timeOf(size: CountySize, solver: Solver): Promise<Figure> {
  const instance = anInventedCounty(size)
  const times = await timesMs(3, () => void solver(instance))
  return {
    ...{ name: `matching: own, ${labelOf(size)}`, unit: 'ms', value: median(times) },
    note: `${instance.edges.length.toLocaleString('en')} edges`,
  }
}

async function growth(solver: Solver): Promise<Figure[]> {
  const times: Figure[] = []
  for (const size of doublings) times.push(await timeOf(size, solver))
  return times.slice(1).map((larger, at) => ({
    ...{ name: `matching: growth to ${labelOf(doublings[at + 1]!)}`, unit: 'ratio' },
    ...{ value: larger.value / times[at]!.value },
    note: `${times[at]!.value.toFixed(1)} ms → ${larger.value.toFixed(1)} ms, ${larger.note}`,
  }))
}

function memory(name: SolverName, { clients, helpers, perClient }: CountySize): Figure {
  const script = path.join(import.meta.dirname, 'matching-memory.ts')
  const sizes = [clients, helpers, perClient].map(String)
  const said = execFileSync(process.execPath, ['--expose-gc', script, name, ...sizes])
  const label = labelOf({ clients, helpers, perClient })
  return { name: `matching: memory of ${name}, ${label}`, unit: 'MiB', value: Number(said) }
}
