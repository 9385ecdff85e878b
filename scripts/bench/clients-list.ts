import path from 'node:path'
import { openDatabase } from '../../electron/store/open-database.ts'
import { type ClientFilter, type ClientSort, openCases } from '../../shared/clients/list.ts'
import { PASSPHRASE } from '../../test/support/builders.ts'
import { keyOf } from '../../test/support/look-inside.ts'
import { aVault, type TestVault } from '../../test/support/test-vault.ts'
import type { BuiltStore } from './client-store.ts'
import { type Figure, median, quantile, timesMs } from './figures.ts'

const RUNS = 30
const PROMISED_MS = 30
const PAGE = 50
const MOST_CLIENTS = 100_000

type Asked = { name: string; filter: Partial<ClientFilter>; sort?: Partial<ClientSort> }

const asked: readonly Asked[] = [
  { name: 'open cases by name', filter: { depth: 'fallmanagement' } },
  { name: 'own cases by deadline', filter: { responsible: 'ich' }, sort: { by: 'deadline' } },
  { name: 'deadline in 90 days', filter: { deadlineWithinDays: 90 }, sort: { by: 'deadline' } },
  { name: 'silent for 30 days by contact', filter: { silentDays: 30 }, sort: { by: 'contact' } },
  {
    name: 'language, status and place by place',
    filter: {
      languages: ['ar', 'fa-AF'],
      statusGroups: ['schutzberechtigt', 'duldung'],
      municipalities: ['06440008', '06440002', '06435014'],
    },
    sort: { by: 'municipality' },
  },
  { name: 'need by next step', filter: { needs: ['sprache'] }, sort: { by: 'next-step' } },
  { name: 'typed name', filter: { text: 'moh' } },
  { name: 'closed by name', filter: { state: 'abgeschlossen' } },
  {
    name: 'closed, one place, by day of opening',
    filter: { state: 'abgeschlossen', municipalities: ['06440008'] },
    sort: { by: 'opened', descending: true },
  },
]

const tabs: readonly ClientFilter[] = [
  { ...openCases, depth: 'fallmanagement' },
  { ...openCases, depth: 'fallmanagement', responsible: 'ich' },
  { ...openCases, deadlineWithinDays: 90 },
  { ...openCases, depth: 'fallmanagement', silentDays: 30 },
  { ...openCases, depth: 'verweisberatung' },
  { ...openCases, state: 'abgeschlossen' },
]

/** The first page as the window asks for it: filter, sort, total, rows, checked by the contract. */
export async function measureList(
  store: BuiltStore,
  { clients, today }: { clients: number; today: string },
): Promise<Figure[]> {
  const house = await aVault({ storeFolder: store.storeFolder })
  house.clock.now = new Date(`${today}T08:00:00.000Z`)
  await house.api.store.unlock({ userId: store.userId, passphrase: PASSPHRASE })
  const figures: Figure[] = []
  for (const one of asked) figures.push(await measureOne(house, one, clients))
  const { countFiltered } = house.api.clients
  const counted = await timesMs(
    RUNS,
    async () => void (await countFiltered({ filters: [...tabs] })),
  )
  figures.push({
    name: `list: numbers on all tabs, 95 %, ${at(clients)}`,
    ...{ unit: 'ms', value: quantile(counted, 0.95) },
  })
  await house.vault.close()
  return [...figures, await ratio(store, figures[0]!, clients)]
}

const at = (clients: number) => `${clients.toLocaleString('en')} clients`

async function measureOne(
  { api }: TestVault,
  { name, filter, sort }: Asked,
  clients: number,
): Promise<Figure> {
  const input = {
    filter: { ...openCases, ...filter },
    sort: { by: 'name' as const, descending: false, ...sort },
    ...{ offset: 0, limit: PAGE },
  }
  const { total } = await api.clients.list(input)
  const times = await timesMs(RUNS, async () => void (await api.clients.list(input)))
  const isPromised = clients >= MOST_CLIENTS && filter.state === undefined
  return {
    ...{ name: `list: ${name}, 95 %, ${at(clients)}`, unit: 'ms', value: quantile(times, 0.95) },
    ...(isPromised ? { limit: PROMISED_MS } : {}),
    note: `median ${median(times).toFixed(2)} ms, first ${PAGE} of ${total.toLocaleString('en')}`,
  }
}

/** What one would write first for the first of the lists: all columns of the rows, and the count. */
async function ratio(store: BuiltStore, ours: Figure, clients: number): Promise<Figure> {
  const connection = openDatabase(
    path.join(store.storeFolder, 'store.db'),
    await keyOf({
      ...{ folder: store.storeFolder, userId: store.userId },
    }),
  )
  try {
    const where = `from clients where closed_on is null and merged_into is null
      and depth = 'fallmanagement'`
    const page = connection.prepare(`select * ${where} order by name_sort, id limit ${PAGE}`)
    const count = connection.prepare(`select count(*) ${where}`)
    const times = await timesMs(RUNS, () => {
      page.all()
      count.get()
    })
    const plain = quantile(times, 0.95)
    return {
      name: `list : plain SQL, open cases by name, ${at(clients)}`,
      ...{ unit: 'ratio', value: ours.value / plain },
      note: `${ours.value.toFixed(2)} ms : ${plain.toFixed(2)} ms`,
    }
  } finally {
    connection.close()
  }
}
