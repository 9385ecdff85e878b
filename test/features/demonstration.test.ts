import { expect, test } from 'vitest'
import { openDemonstration } from '../../electron/demo/demonstration.ts'
import { DEMO_PASSPHRASE } from '../../shared/demo.ts'
import { daysBetween } from '../../shared/lib/dates.ts'
import { anEmptyHouse } from '../support/house.ts'

test('the demonstration fills an empty house through the same calls, the same each time', async () => {
  const names = async () => {
    const house = await anEmptyHouse({ demo: true })
    await openDemonstration(house.vault)
    expect(await house.api.store.status({})).toMatchObject({ phase: 'open', demo: true })
    return (await house.api.store.listUsers({})).map(user => user.name)
  }
  const first = await names()
  expect(first.length).toBeGreaterThan(1)
  expect(await names()).toEqual(first)
})

test('its short contacts lie in the two weeks before its day', async () => {
  const contacts = async () => {
    const house = await anEmptyHouse({ demo: true })
    await openDemonstration(house.vault)
    return house.api.clients.listShortContacts({ quarter: '2026-Q4' })
  }
  const listed = await contacts()
  expect(listed.length).toBeGreaterThan(40)
  for (const { day } of listed) expect(daysBetween(day, '2026-11-16')).toBeLessThanOrEqual(14)
  const withoutIds = (rows: typeof listed) => rows.map(({ id: _id, ...rest }) => rest)
  expect(withoutIds(await contacts())).toEqual(withoutIds(listed))
})

test('its passphrase opens it again after a lock', async () => {
  const house = await anEmptyHouse({ demo: true })
  await openDemonstration(house.vault)
  const locked = await house.restart()
  const [user] = (await locked.api.store.status({})).users
  await locked.api.store.unlock({ userId: user?.id ?? '', passphrase: DEMO_PASSPHRASE })
})
