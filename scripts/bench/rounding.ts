import { runInWorker } from '../../electron/optimise/in-worker.ts'
import { roundCells } from '../../electron/statistics/round-cells.ts'
import { type CountyLedger, publish, taskOf } from '../../test/support/county-ledger.ts'
import { manyTables } from '../../test/support/county-tables.ts'
import { randomCounty, seedOf } from '../../test/support/random-counties.ts'
import { type Figure, median, quantile, timesMs } from './figures.ts'

const CLIENTS = [100, 400, 5000]
const PROMISED_MS = 1000
const COUNTIES = 4
const QUARTERS = 5
/** Of all who are ever there, about so many are there at the end of a quarter. */
const PRESENT = 0.55

/** Quarters tied to the one before, as the program rounds them: a thread, its solver, its answer. */
export async function rounding(): Promise<Figure[]> {
  const figures = []
  for (const clients of CLIENTS) figures.push(await measure(clients))
  return figures
}

async function measure(clients: number): Promise<Figure> {
  const inThread: number[] = []
  const reckoning: number[] = []
  let cells = 0
  for (let seed = 1; seed <= COUNTIES; seed += 1) {
    const people = Math.round(clients / PRESENT)
    const deliveries = randomCounty(seed, { people, quarters: QUARTERS, tables: manyTables })
    const ledger: CountyLedger = new Map()
    for (const [place, delivery] of deliveries.entries()) {
      const task = taskOf(delivery, ledger, seedOf(seed * 100 + place))
      const result = await roundCells(task)
      if (!result.ok) throw new Error(result.reason)
      publish(ledger, delivery, result.values)
      cells = delivery.cells.length
      // the first quarter is tied to nothing and needs no solver
      if (place === 0) continue
      const { signal } = new AbortController()
      inThread.push(
        ...(await timesMs(1, async () => void (await runInWorker('roundCells', task, { signal })))),
      )
      reckoning.push(...(await timesMs(1, async () => void (await roundCells(task)))))
    }
  }
  const size = `${clients.toLocaleString('en')} clients, ${manyTables.length} tables`
  const all = `median ${median(inThread).toFixed(0)} ms, without the thread's start`
  return {
    ...{ name: `rounding of a quarter: ${size}, 95 %`, unit: 'ms' },
    ...{ value: quantile(inThread, 0.95), limit: PROMISED_MS },
    note: `${all} ${median(reckoning).toFixed(0)} ms, ${cells} cells, ${inThread.length} quarters`,
  }
}
