import path from 'node:path'
import { everyHelper } from '../../shared/volunteers/overview.ts'
import { aStore, PASSPHRASE } from '../../test/support/builders.ts'
import { aVault, type TestVault } from '../../test/support/test-vault.ts'
import { type Figure, quantile, timesMs } from './figures.ts'
import { withFolder } from './store-files.ts'
import { fillVolunteers, type VolunteerIds } from './volunteer-store.ts'
import { moneyCalls, yearListCall } from './volunteers-money.ts'

export const VOLUNTEER_RUNS = 20
const WARM_UP = 3
const HELPERS = 2000
const MISSIONS = 200_000
const TODAY = '2026-11-16'
const size = `${HELPERS.toLocaleString('en')} helpers, ${MISSIONS.toLocaleString('en')} Einsätze`

export type VolunteerAsked = {
  name: string
  limit?: number
  ask: () => Promise<unknown>
  end?: () => void
}

/** Calls as the window makes them: rows, rules, words, checked by the contract. */
export function volunteers(): Promise<Figure[]> {
  return withFolder(async folder => {
    const storeFolder = path.join(folder, 'store')
    const empty = await aVault({ storeFolder })
    const { userId } = await aStore(empty)
    await empty.vault.close()
    const order = { helpers: HELPERS, missions: MISSIONS, seed: 7, today: TODAY }
    const ids = await fillVolunteers({ storeFolder, userId }, order)
    const house = await aVault({ storeFolder })
    house.clock.now = new Date(`${TODAY}T08:00:00.000Z`)
    await house.api.store.unlock({ userId, passphrase: PASSPHRASE })
    const figures: Figure[] = []
    for (const one of calls(house, ids)) figures.push(await measure(one))
    await house.vault.close()
    figures.push(await measure(await yearListCall(storeFolder, userId)))
    return figures
  })
}

function calls(house: TestVault, { helperIds }: VolunteerIds): VolunteerAsked[] {
  const { api } = house
  const id = helperIds[100]!
  const page = { offset: 0, limit: 100 }
  const list = (part: Partial<typeof everyHelper>) => () =>
    api.volunteers.list({ filter: { ...everyHelper, ...part }, ...page })
  return [
    { name: 'list, everybody', ask: list({}) },
    { name: 'list, typed word and place', ask: list({ text: 'arab', reaches: '06440008' }) },
    { name: 'overview', limit: 150, ask: () => api.volunteers.overview({ year: 2026 }) },
    { name: "one helper's page", ask: () => api.volunteers.read({ id }) },
    ...moneyCalls(house, id),
  ]
}

async function measure({ name, limit, ask, end }: VolunteerAsked): Promise<Figure> {
  await timesMs(WARM_UP, async () => void (await ask()))
  const times = await timesMs(VOLUNTEER_RUNS, async () => void (await ask()))
  end?.()
  const value = quantile(times, 0.95)
  const figure = { name: `volunteers: ${name}, 95 %, ${size}`, unit: 'ms' as const, value }
  return limit === undefined ? figure : { ...figure, limit }
}
