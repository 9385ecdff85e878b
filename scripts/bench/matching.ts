import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { type Figure, median, timesMs } from './figures.ts'
import { anInventedCounty, type CountySize } from './matching-county.ts'
import { loadSolver, type Solver, type SolverName, solverNames } from './matching-solvers.ts'

type Case = CountySize & { rounds: number; munkresRounds: number; limitMs?: number }

const cases: Case[] = [
  { clients: 200, helpers: 80, perClient: 28, rounds: 31, munkresRounds: 31 },
  { clients: 1000, helpers: 300, perClient: 38, rounds: 9, munkresRounds: 5 },
  { clients: 2000, helpers: 500, perClient: 42, rounds: 5, munkresRounds: 1, limitMs: 100 },
  // dense and with a column for each place, munkres would take minutes
  { clients: 5000, helpers: 1500, perClient: 64, rounds: 3, munkresRounds: 0 },
]
/** How many times faster than highs. */
const PROMISED_RATIO = 10
/** Twice as many people, as many helpers to choose from for each. */
const doublings: CountySize[] = [1000, 2000, 4000, 8000].map(clients => ({
  ...{ clients, helpers: clients / 4, perClient: 40 },
}))
const largest: CountySize = { clients: 10_000, helpers: 3000, perClient: 350 }
const WARM_UP = 3
const GROWTH_ROUNDS = 9

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
  const roundsOf = { own: one.rounds, highs: one.rounds, munkres: one.munkresRounds }
  const times: Record<SolverName, number[]> = { own: [], highs: [], munkres: [] }
  const results = new Set<number>()
  for (let round = 0; round < one.rounds; round += 1)
    for (const name of solverNames)
      if (round < roundsOf[name])
        times[name].push(...(await timesMs(1, () => void results.add(solvers[name](instance)))))
  if (results.size !== 1) throw new Error('the solvers do not agree')
  const own = median(times.own)
  const figure: Figure = {
    ...{ name: `matching: own, ${labelOf(one)}`, unit: 'ms', value: own },
    ...(one.limitMs === undefined ? {} : { limit: one.limitMs }),
    note: `${instance.edges.length.toLocaleString('en')} edges, median of ${one.rounds}`,
  }
  const ratioTo = (name: SolverName): Figure => ({
    ...{ name: `matching: ${name} : own, ${labelOf(one)}`, unit: 'ratio' },
    value: median(times[name]) / own,
    note: `${median(times[name]).toFixed(1)} ms : ${own.toFixed(1)} ms`,
  })
  const toHighs: Figure = { ...ratioTo('highs'), limit: PROMISED_RATIO, atLeast: true }
  return [figure, toHighs, ...(one.munkresRounds > 0 ? [ratioTo('munkres')] : [])]
}

async function timeOf(size: CountySize, solver: Solver): Promise<Figure> {
  const instance = anInventedCounty(size)
  const times = await timesMs(3, () => void solver(instance))
  return {
    ...{ name: `matching: own, ${labelOf(size)}`, unit: 'ms', value: median(times) },
    note: `${instance.edges.length.toLocaleString('en')} edges, median of 3`,
  }
}

/** Turn by turn, so that a busy minute of the machine meets all sizes. */
async function growth(solver: Solver): Promise<Figure[]> {
  const instances = doublings.map(size => anInventedCounty(size))
  const times: number[][] = doublings.map(() => [])
  for (let round = 0; round < GROWTH_ROUNDS; round += 1)
    for (const [at, instance] of instances.entries())
      times[at]!.push(...(await timesMs(1, () => void solver(instance))))
  return doublings.slice(1).map((size, at) => {
    const [smaller, larger] = [median(times[at]!), median(times[at + 1]!)]
    const edges = instances[at + 1]!.edges.length.toLocaleString('en')
    return {
      ...{ name: `matching: growth to ${labelOf(size)}`, unit: 'ratio', value: larger / smaller },
      note: `${smaller.toFixed(1)} ms → ${larger.toFixed(1)} ms, ${edges} edges`,
    }
  })
}

function memory(name: SolverName, size: CountySize): Figure {
  const script = path.join(import.meta.dirname, 'matching-memory.ts')
  const sizes = [size.clients, size.helpers, size.perClient].map(String)
  const measured = Array.from({ length: 3 }, () =>
    Number(execFileSync(process.execPath, ['--expose-gc', script, name, ...sizes])),
  )
  const label = `matching: memory of ${name}, ${labelOf(size)}`
  return { name: label, unit: 'MiB', value: median(measured), note: 'median of 3 processes' }
}
