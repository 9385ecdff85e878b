import { PASSPHRASE } from '../../test/support/builders.ts'
import { aVault } from '../../test/support/test-vault.ts'
import { buildClientStore } from './client-store.ts'
import { type Figure, median, quantile, timesMs } from './figures.ts'
import { fillStatistics } from './statistics-store.ts'
import { withFolder } from './store-files.ts'

const SIZES = [1000, 10_000, 100_000]
const TODAY = '2026-11-16'
const RUNS = 20
const WARM_UP = 3

type Asked = {
  name: string
  limit?: number
  /** Done each time, and not measured. */
  before?: () => Promise<unknown>
  ask: () => Promise<unknown>
}
type House = Awaited<ReturnType<typeof aVault>>

/** Live figures through the dispatcher, checked by the contract, at three sizes of store. */
export async function statistics(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const clients of SIZES)
    figures.push(...(await withFolder(folder => atSize(folder, clients))))
  return [...figures, ...growth(figures)]
}

async function atSize(folder: string, clients: number): Promise<Figure[]> {
  const order = { clients, seed: 7, today: TODAY }
  const store = await buildClientStore(folder, order)
  await fillStatistics(store, order)
  const house = await aVault({ storeFolder: store.storeFolder })
  house.clock.now = new Date(`${TODAY}T08:00:00.000Z`)
  await house.api.store.unlock({ userId: store.userId, passphrase: PASSPHRASE })
  const { readFigures, listBehind } = house.api.statistics
  const cell = { table: 'b-status', row: 'schutz', column: 'w' }
  // what was counted of earlier quarters is forgotten with every write: each of these counts anew
  const firstLook = (name: string, period: string): Asked => ({
    ...{ name, limit: 300, before: () => writeSomething(house) },
    ask: () => readFigures({ period }),
  })
  const figures = await measured(clients, [
    firstLook('running quarter', '2026-Q4'),
    firstLook('quarter of last year', '2025-Q3'),
    firstLook('year, nothing frozen', '2026'),
    { name: 'the same year, nothing written since', ask: () => readFigures({ period: '2026' }) },
    {
      ...{ name: 'people behind a cell', limit: 100 },
      ask: () => listBehind({ period: '2026-Q4', ...cell }),
    },
    {
      ...{ name: 'people behind the whole stock', limit: 100 },
      ask: () => listBehind({ period: '2026-Q4', table: 'b-status', row: null, column: null }),
    },
  ])
  await freezeAll(house)
  figures.push(
    ...(await measured(clients, [
      firstLook('year in use', '2026'),
      firstLook('running quarter in use', '2026-Q4'),
    ])),
  )
  await house.vault.close()
  return figures
}

/** As in an office that closes its quarters: each that is over is frozen, from the first one on. */
async function freezeAll({ api: { statistics } }: House): Promise<void> {
  const lines = await statistics.listQuarters({})
  for (const { quarter, state } of lines.toReversed())
    if (state === 'offen') await statistics.freezeQuarter({ quarter })
}

async function writeSomething({ api: { statistics } }: House): Promise<void> {
  const target = { year: 2000, figure: 'bestand', value: 1, note: '' } as const
  await statistics.saveTarget({ target })
}

async function measured(clients: number, asked: readonly Asked[]): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { name, limit, before, ask } of asked) {
    const times: number[] = []
    let processor = 0
    for (let run = -WARM_UP; run < RUNS; run += 1) {
      await before?.()
      const start = process.cpuUsage()
      const [time = 0] = await timesMs(1, async () => void (await ask()))
      const { user, system } = process.cpuUsage(start)
      if (run < 0) continue
      times.push(time)
      processor += (user + system) / 1000 / RUNS
    }
    figures.push({
      ...{ name: `statistics: ${name}, ${atClients(clients)}`, unit: 'ms' },
      ...{
        value: median(times),
        note: `processor ${processor.toFixed(1)} ms, 95 % ${quantile(times, 0.95).toFixed(1)} ms`,
      },
      ...(limit !== undefined && clients === SIZES.at(-1) ? { limit } : {}),
    })
  }
  return figures
}

const atClients = (clients: number) => `${clients.toLocaleString('en')} clients`

/** How much longer it takes with a hundred times as many people: in one run, so it compares. */
function growth(figures: readonly Figure[]): Figure[] {
  const [least = 0, most = 0] = [SIZES[0], SIZES.at(-1)]
  return figures
    .filter(({ name }) => name.endsWith(atClients(most)))
    .flatMap(({ name, value }) => {
      const small = figures.find(
        one => one.name === name.replace(atClients(most), atClients(least)),
      )
      if (!small) return []
      const ratio = { unit: 'ratio' as const, value: value / small.value }
      return [
        { name: name.replace(atClients(most), `${most / least} times the clients`), ...ratio },
      ]
    })
}
