import { type ClientFilter, type ClientSort, openCases } from '../../shared/clients/list.ts'
import { PASSPHRASE } from '../../test/support/builders.ts'
import { aVault } from '../../test/support/test-vault.ts'
import { buildClientStore } from './client-store.ts'
import { type Figure, quantile, timesMs } from './figures.ts'
import { withFolder } from './store-files.ts'

const SIZES = [1000, 10_000, 100_000]
const RUNS = 30
const TODAY = '2026-11-16'
const PROMISED_MS = 30
const PAGE = 50

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
export async function clientsList(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const clients of SIZES)
    figures.push(...(await withFolder(folder => measure(folder, clients))))
  return figures
}

async function measure(folder: string, clients: number): Promise<Figure[]> {
  const { storeFolder, userId } = await buildClientStore(folder, {
    ...{ clients, seed: 7 },
    today: TODAY,
  })
  const house = await aVault({ storeFolder })
  house.clock.now = new Date(`${TODAY}T08:00:00.000Z`)
  await house.api.store.unlock({ userId, passphrase: PASSPHRASE })
  const count = clients.toLocaleString('en')
  const figures: Figure[] = []
  for (const { name, filter, sort } of asked) {
    const input = {
      filter: { ...openCases, ...filter },
      sort: { by: 'name' as const, descending: false, ...sort },
      ...{ offset: 0, limit: PAGE },
    }
    const { total } = await house.api.clients.list(input)
    const times = await timesMs(RUNS, async () => void (await house.api.clients.list(input)))
    figures.push({
      name: `list of ${count}: ${name}, 95 %`,
      unit: 'ms',
      value: quantile(times, 0.95),
      ...(filter.state ? {} : { limit: PROMISED_MS }),
      note: `first ${PAGE} of ${total.toLocaleString('en')}`,
    })
  }
  const counted = await timesMs(
    RUNS,
    async () => void (await house.api.clients.countFiltered({ filters: [...tabs] })),
  )
  figures.push({
    name: `list of ${count}: numbers on all tabs, 95 %`,
    unit: 'ms',
    value: quantile(counted, 0.95),
  })
  await house.vault.close()
  return figures
}
