import { expect, test } from 'vitest'
import { cancelJob, findCall } from '../../shared/contract.ts'
import { aNewHouse, anEmptyHouse } from '../support/house.ts'
import { everyCall, travelling } from '../support/sample-inputs.ts'

// Input comes after the lock: a gate finds this invalid, everything else doesn't even look.
const nonsense = { nonsense: true }
const gates = everyCall.filter(({ call }) => call.kind === 'gate' && call.roles === 'anyone')

test('while locked exactly the gates for anyone are open', async () => {
  const locked = await (await aNewHouse()).restart()
  for (const { name, call } of everyCall) {
    const code = call.kind === 'gate' && call.roles === 'anyone' ? 'invalid' : 'locked'
    const envelope = await locked.vault.dispatch(name, travelling({ call }, nonsense))
    expect([name, envelope]).toMatchObject([name, { ok: false, code }])
  }
})

test('before a store exists, and while the sheet is being used, it is the same', async () => {
  const empty = await anEmptyHouse()
  const house = await aNewHouse()
  const recovering = await house.restart()
  await recovering.api.store.recover({ groups: house.sheet.groups })
  for (const { name, call, input } of everyCall.filter(each => !gates.includes(each)))
    for (const { vault } of [empty, recovering])
      expect(await vault.dispatch(name, travelling({ call }, input))).toMatchObject({
        code: 'locked',
      })
})

test('the calls open to anyone are these; a new one has to be thought about here', () => {
  expect(gates.map(({ name }) => name).toSorted()).toEqual([
    'reference.listBodies',
    'reference.listMunicipalities',
    'store.adoptBackup',
    'store.chooseFolder',
    'store.create',
    'store.finishRecovery',
    'store.listBackups',
    'store.lock',
    'store.prepareSheet',
    'store.printSheet',
    'store.ratePassphrase',
    'store.recover',
    'store.saveSheet',
    'store.status',
    'store.suggestPassphrase',
    'store.unlock',
  ])
  expect(cancelJob.roles).toBe('anyone')
})

test('names that are no call are unknown, whatever an object has', async () => {
  const names = [
    '',
    '.',
    'store',
    'store.',
    '.status',
    'store.status.call',
    'store.constructor',
    'store.toString',
    'store.__proto__',
    'store.hasOwnProperty',
    '__proto__.toString',
    'constructor.name',
    'prototype.x',
    'toString.call',
    'STORE.STATUS',
    'store.status ',
    'cancel.x',
    'print.document',
    'x'.repeat(1_000_000),
  ]
  const { vault, logged } = await aNewHouse()
  for (const name of names) {
    expect(findCall(name)).toBeUndefined()
    expect(await vault.dispatch(name, {})).toEqual({ ok: false, code: 'unknown-call' })
  }
  expect(logged).toEqual(names.map(() => ({ call: 'unknown', code: 'unknown-call' })))
})
