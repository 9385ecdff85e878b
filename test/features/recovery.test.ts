import { expect, onTestFinished, test } from 'vitest'
import { loadKeyring } from '../../electron/store/keyring-file.ts'
import { closeStore } from '../../electron/store/opening-service.ts'
import { finishRecovery, recover } from '../../electron/store/recovery-service.ts'
import { prepareSheet } from '../../electron/store/sheet-service.ts'
import { phaseOf, type StoreState } from '../../electron/store/store-state.ts'
import { unlock } from '../../electron/store/unlock-service.ts'
import { encodeRecoveryCode } from '../../shared/store/recovery-code.ts'
import { OTHER_PASSPHRASE, PASSPHRASE, typedBackOf } from '../support/builders.ts'
import { aNewHouse, type House } from '../support/house.ts'
import type { TestVault } from '../support/test-vault.ts'

async function recovered(locked: TestVault, house: Pick<House, 'userId' | 'sheet'>) {
  const { api } = locked
  await api.store.recover({ groups: house.sheet.groups })
  const sheet = await api.store.prepareSheet({})
  await api.store.finishRecovery({
    userId: house.userId,
    passphrase: OTHER_PASSPHRASE,
    typedBack: typedBackOf(sheet),
  })
  return sheet
}

test('the sheet opens the way to a new passphrase and a new sheet', async () => {
  const house = await aNewHouse()
  await house.api.drafts.keep({ form: 'intake', values: { name: 'halb getippt' } })
  const locked = await house.restart()
  await locked.api.store.recover({ groups: house.sheet.groups })
  expect((await locked.api.store.status({})).phase).toBe('recovering')
  await expect(locked.api.store.listUsers({})).rejects.toMatchObject({ code: 'locked' })
  const sheet = await recovered(locked, house)
  expect(sheet.number).toBe(2)
  expect((await locked.api.store.status({})).phase).toBe('open')
  expect((await locked.api.drafts.find({ form: 'intake' })).draft?.values).toEqual({
    name: 'halb getippt',
  })
})

test('afterwards the old sheet and the old passphrase open nothing', async () => {
  const house = await aNewHouse()
  const { userId } = house
  const sheet = await recovered(await house.restart(), house)
  const next = await house.restart()
  await expect(next.api.store.recover({ groups: house.sheet.groups })).rejects.toMatchObject({
    code: 'sheet-wrong',
  })
  await expect(next.api.store.unlock({ userId, passphrase: PASSPHRASE })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  })
  await next.api.store.recover({ groups: sheet.groups })
  expect((await next.api.store.status({})).phase).toBe('recovering')
})

test('mistyped groups are named; a well-formed strange sheet is told apart', async () => {
  const house = await aNewHouse()
  const { api } = await house.restart()
  const groups = house.sheet.groups.with(2, '00000').with(6, '')
  await expect(api.store.recover({ groups })).rejects.toMatchObject({
    code: 'sheet-mistyped',
    details: { groups: [3, 7] },
  })
  const swapped = [...house.sheet.groups]
  ;[swapped[0], swapped[1]] = [swapped[1] ?? '', swapped[0] ?? '']
  await expect(api.store.recover({ groups: swapped })).rejects.toMatchObject({
    code: 'sheet-mistyped',
    details: { groups: [1, 2] },
  })
  const strange = encodeRecoveryCode(Buffer.alloc(20, 7))
  await expect(api.store.recover({ groups: strange })).rejects.toMatchObject({
    code: 'sheet-wrong',
  })
  expect((await api.store.status({})).phase).toBe('locked')
})

test('typed in small letters with look-alikes the sheet is understood', async () => {
  const house = await aNewHouse()
  const { api } = await house.restart()
  const groups = house.sheet.groups.map(
    group => ` ${group.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `,
  )
  await api.store.recover({ groups })
  expect((await api.store.status({})).phase).toBe('recovering')
})

test('a recovery that is not finished changes nothing', async () => {
  const house = await aNewHouse()
  const { userId, sheet } = house
  const locked = await house.restart()
  await locked.api.store.recover({ groups: sheet.groups })
  const drawn = await locked.api.store.prepareSheet({})
  const typedBack = typedBackOf(drawn)
  await expect(
    locked.api.store.finishRecovery({ userId, passphrase: 'zu schwach 123', typedBack }),
  ).rejects.toMatchObject({ code: 'weak-passphrase' })
  await expect(
    locked.api.store.finishRecovery({
      userId,
      passphrase: OTHER_PASSPHRASE,
      typedBack: typedBack.map(group => ({ ...group, text: 'ABCDE' })),
    }),
  ).rejects.toMatchObject({ code: 'sheet-mistyped', details: { groups: drawn.askFor } })
  const next = await locked.restart()
  expect((await next.api.store.status({})).phase).toBe('locked')
  await next.api.store.unlock({ userId, passphrase: PASSPHRASE })
})

test('without the sheet there is nothing to finish, and an open house needs none', async () => {
  const house = await aNewHouse()
  const { userId, sheet, api } = house
  await expect(api.store.recover({ groups: sheet.groups })).rejects.toMatchObject({
    code: 'conflict',
  })
  const locked = await house.restart()
  const drawn = await locked.api.store.prepareSheet({})
  await expect(
    locked.api.store.finishRecovery({
      userId,
      passphrase: OTHER_PASSPHRASE,
      typedBack: typedBackOf(drawn),
    }),
  ).rejects.toMatchObject({ code: 'locked' })
})

async function aRecoveringState() {
  const house = await aNewHouse()
  await house.vault.close()
  const { keyring } = await loadKeyring(house.folder)
  const state: StoreState = {
    ...{ keyring, keyringLost: false, keyringRepaired: false, attempts: {}, open: null },
    ...{ limbo: null, sheet: null, extraFolder: null, lastBackupAt: null, backupProblem: null },
  }
  onTestFinished(() => closeStore(state))
  recover(state, house.sheet.groups)
  const dek = state.limbo?.dek ?? Buffer.alloc(0)
  expect(dek.every(byte => byte === 0)).toBe(false)
  return { house, state, dek }
}

test('the key from the sheet is wiped where the passphrase opens after all', async () => {
  const { house, state, dek } = await aRecoveringState()
  await unlock(state, house.machine, house.userId, PASSPHRASE)
  expect(dek).toEqual(Buffer.alloc(32))
  expect(state.open?.dek).not.toEqual(dek)
})

test('the key from the sheet is wiped where entering fails', async () => {
  const { house, state, dek } = await aRecoveringState()
  const drawn = prepareSheet(state, house.machine)
  const host = { ...house.machine.host, setIdleLimit: () => Promise.reject(new Error('gone')) }
  const values = { userId: house.userId, passphrase: OTHER_PASSPHRASE }
  const finished = finishRecovery(
    state,
    { ...house.machine, host },
    { ...values, typedBack: typedBackOf(drawn) },
  )
  await expect(finished).rejects.toThrow('gone')
  expect(dek).toEqual(Buffer.alloc(32))
  expect(phaseOf(state)).toBe('locked')
})

test('recovery forgives the tries and stands in the log', async () => {
  const house = await aNewHouse('leitung')
  const locked = await house.restart()
  for (let time = 0; time < 5; time++)
    await locked.api.store.unlock({ userId: house.userId, passphrase: 'falsch' }).catch(() => {})
  await recovered(locked, house)
  const [newest] = await locked.api.privacy.listAudit({ limit: 1 })
  expect(newest).toMatchObject({ call: 'store.recover', actorName: 'Miriam Habermann' })
  expect((await locked.api.store.status({})).users).toMatchObject([{ freeTries: 5 }])
})
