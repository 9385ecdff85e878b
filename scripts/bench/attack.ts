import { runInWorker } from '../../electron/optimise/in-worker.ts'
import { loadHighs } from '../../electron/optimise/load-highs.ts'
import type { AttackTask } from '../../shared/statistics/attack/attack-types.ts'
import { judgeAttack } from '../../shared/statistics/attack/judge-attack.ts'
import { type Published, publishedTask } from '../../shared/statistics/attack/published-task.ts'
import { type CountyTable, manyTables } from '../../test/support/county-tables.ts'
import { deliverCounty } from '../../test/support/delivered-county.ts'
import { type Figure, median, timesMs } from './figures.ts'

const RUNS = 5
const PEOPLE = 400
const PROMISED_MS = 15_000

type Order = { name: string; quarters: number; tables: readonly CountyTable[]; limit?: number }

const orders: readonly Order[] = [
  { name: 'one table', quarters: 1, tables: [['status', 'gender']] },
  { name: 'this quarter and the four before', quarters: 5, tables: manyTables, limit: PROMISED_MS },
  { name: 'eight quarters', quarters: 8, tables: manyTables },
]

/** As it runs before a file is written: a thread of its own, every small cell, both ends. */
export async function attack(): Promise<Figure[]> {
  const figures = []
  for (const order of orders) figures.push(await measure(order))
  figures.push(await measureStars())
  return figures
}

async function measure({ name, quarters, tables, limit }: Order): Promise<Figure> {
  const { truth, out } = await deliverCounty(await loadHighs(), 7, {
    people: PEOPLE,
    quarters,
    tables,
  })
  const task = publishedTask(out, cell => truth[cell]! < 10)
  const rules = { base: 5, exactTotals: false }
  const { times, result } = await run(task)
  const findings = judgeAttack(result, truth, rules)
  if (findings.length > 0) throw new Error('the attacker has found something in a rounded county')
  return figureOf(`attack: ${name}, ${PEOPLE} clients`, task, times, limit)
}

/** The same county with every count of 1 and 2 hidden and nothing rounded: much to find and to explain. */
async function measureStars(): Promise<Figure> {
  const county = { people: PEOPLE, quarters: 5, tables: manyTables }
  const { out } = await deliverCounty(await loadHighs(), 7, county)
  const starred = out.map(({ counts, identities }): Published => {
    const shown = Object.entries(counts).filter(([, count]) => count === 0 || count > 2)
    return { values: {}, exact: Object.fromEntries(shown), tolerance: 0, identities }
  })
  const { cells, identities } = publishedTask(starred)
  const hidden = out.flatMap(({ counts }) => Object.keys(counts).filter(id => isStar(counts[id]!)))
  const task = {
    cells: [...cells, ...hidden.map(id => ({ id, low: 1 }))],
    ...{ identities, targets: hidden },
  }
  const { times } = await run(task)
  return figureOf(`attack: stars instead, five quarters, ${PEOPLE} clients`, task, times)
}

const isStar = (count: number) => count === 1 || count === 2

async function run(task: AttackTask) {
  const { signal } = new AbortController()
  let result = await runInWorker('attack', task, { signal })
  const times = await timesMs(RUNS, async () => {
    result = await runInWorker('attack', task, { signal })
  })
  return { times, result }
}

function figureOf(name: string, task: AttackTask, times: number[], limit?: number): Figure {
  const { cells, identities, targets } = task
  const note = `${cells.length} cells, ${identities.length} sums, ${targets.length} small`
  const figure: Figure = { name, unit: 'ms', value: median(times), note }
  return limit === undefined ? figure : { ...figure, limit }
}
