import { expect, test } from 'vitest'
import type { DeviceSecret } from '../../electron/vault/host.ts'
import { OTHER_PASSPHRASE, PASSPHRASE, typedBackOf } from '../support/builders.ts'
import { aNewHouse } from '../support/house.ts'

/** A system key ring that a test can take away or exchange. */
function aKeyRing(first: number) {
  let current: DeviceSecret | null = secretOf(first)
  return {
    host: { deviceSecret: async () => current },
    becomes: (seed: number | null) => {
      current = seed === null ? null : secretOf(seed)
    },
  }
}
const secretOf = (seed: number): DeviceSecret => ({
  backend: 'gnome_libsecret',
  secret: Buffer.alloc(32, seed),
})

async function aBoundHouse() {
  const ring = aKeyRing(1)
  const house = await aNewHouse('leitung', { host: ring.host })
  return { ring, house, me: { userId: house.userId, passphrase: PASSPHRASE } }
}

test('with this machine’s secret the passphrase opens', async () => {
  const { house, me } = await aBoundHouse()
  const next = await house.restart()
  await next.api.store.unlock(me)
  expect((await next.api.store.session({})).userName).toBe('Miriam Habermann')
})

test.each([
  ['no', null],
  ['another', 2],
])('with %s secret the right passphrase opens nothing, and no try is lost', async (_, seed) => {
  const { ring, house, me } = await aBoundHouse()
  ring.becomes(seed)
  const { api } = await house.restart()
  for (let time = 0; time < 7; time++)
    await expect(api.store.unlock(me)).rejects.toMatchObject({ code: 'device-lost' })
  expect((await api.store.status({})).users).toMatchObject([{ freeTries: 5, waitSeconds: 0 }])
  ring.becomes(1)
  await api.store.unlock(me)
})

test.each([
  ['another', 2],
  ['no', null],
])('the sheet binds the way in to a machine with %s key ring', async (_, seed) => {
  const { ring, house, me } = await aBoundHouse()
  ring.becomes(seed)
  const locked = await house.restart()
  const { api } = locked
  await api.store.recover({ groups: house.sheet.groups })
  const sheet = await api.store.prepareSheet({})
  const values = { userId: me.userId, passphrase: OTHER_PASSPHRASE }
  await api.store.finishRecovery({ ...values, typedBack: typedBackOf(sheet) })
  const next = await locked.restart()
  await next.api.store.unlock(values)
  ring.becomes(3)
  const moved = await next.restart()
  const again = moved.api.store.unlock(values)
  if (seed === null) expect(await again).toEqual({})
  else await expect(again).rejects.toMatchObject({ code: 'device-lost' })
})

test('a wrong passphrase is told apart from a lost machine and counts', async () => {
  const { house, me } = await aBoundHouse()
  const { api } = await house.restart()
  await expect(api.store.unlock({ ...me, passphrase: OTHER_PASSPHRASE })).rejects.toMatchObject({
    code: 'wrong-passphrase',
    details: { freeTries: 4 },
  })
})
