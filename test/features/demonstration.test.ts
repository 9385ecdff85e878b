import { expect, test } from 'vitest'
import { openDemonstration } from '../../electron/demo/demonstration.ts'
import { openCases } from '../../shared/clients/list.ts'
import { DEMO_PASSPHRASE } from '../../shared/demo.ts'
import { daysBetween } from '../../shared/lib/dates.ts'
import { anEmptyHouse } from '../support/house.ts'

const TODAY = '2026-11-16'

async function aDemonstration() {
  const house = await anEmptyHouse({ demo: true })
  const { clock } = house
  const demoClock = {
    now: () => clock.now,
    goTo: (day: string) => {
      clock.now = new Date(`${day}T08:30:00.000Z`)
    },
  }
  await openDemonstration(house.vault, demoClock, TODAY)
  return house
}

type Demonstration = Awaited<ReturnType<typeof aDemonstration>>

async function everyone({ api }: Demonstration) {
  const filter = { ...openCases, state: 'alle' } as const
  const sort = { by: 'number', descending: false } as const
  return (await api.clients.list({ filter, sort, offset: 0, limit: 200 })).rows
}

const withoutIds = <T extends { id: string }>(rows: readonly T[]) =>
  rows.map(({ id: _, ...row }) => row)

test('the demonstration fills an empty house through the same calls, the same each time', async () => {
  const [first, second] = [await aDemonstration(), await aDemonstration()]
  expect(await first.api.store.status({})).toMatchObject({ phase: 'open', demo: true })
  const tell = async (house: Demonstration) => ({
    staff: (await house.api.store.listUsers({})).map(({ name }) => name),
    clients: withoutIds(await everyone(house)),
    contacts: withoutIds(await house.api.clients.listShortContacts({ quarter: '2026-Q4' })),
    desk: (await house.api.today.listLines({ onlyMine: false, limit: 500 })).counts,
  })
  const told = await tell(first)
  expect(await tell(second)).toEqual(told)

  expect(told.staff.length).toBeGreaterThan(1)
  expect(told.contacts.length).toBeGreaterThan(40)
  for (const { day } of told.contacts) expect(daysBetween(day, TODAY)).toBeLessThanOrEqual(14)
  expect(told.clients.filter(({ closedOn }) => closedOn !== null).length).toBeGreaterThan(2)
  expect(told.clients.filter(({ depth }) => depth === 'verweisberatung').length).toBeGreaterThan(5)
  expect(Math.min(...Object.values(told.desk))).toBeGreaterThan(0)
})

test('its passphrase opens it again after a lock', async () => {
  const locked = await (await aDemonstration()).restart()
  const [user] = (await locked.api.store.status({})).users
  await locked.api.store.unlock({ userId: user?.id ?? '', passphrase: DEMO_PASSPHRASE })
})
