import { expect, test } from 'vitest'
import { anOffice, OTHER_PASSPHRASE, PASSPHRASE, typedBackOf } from '../support/builders.ts'
import { aHouse, anEmptyHouse } from '../support/house.ts'

test('a double click unlocks once and fails for nobody', async () => {
  const house = await aHouse()
  const { api } = await house.restart()
  const me = { userId: house.userId, passphrase: PASSPHRASE }
  await Promise.all([api.store.unlock(me), api.store.unlock(me), api.store.unlock(me)])
  expect(await api.store.status({})).toMatchObject({
    phase: 'open',
    users: [{ freeTries: 5, waitSeconds: 0 }],
  })
})

test('two set-ups at once make one store', async () => {
  const { api } = await anEmptyHouse()
  const typedBack = typedBackOf(await api.store.prepareSheet({}))
  const user = { name: 'Miriam Habermann', role: 'fallmanagement' } as const
  const values = { office: anOffice(), user, passphrase: PASSPHRASE, typedBack }
  const answers = await Promise.allSettled([api.store.create(values), api.store.create(values)])
  expect(answers).toMatchObject([
    { status: 'fulfilled' },
    { status: 'rejected', reason: { code: 'store-exists' } },
  ])
  expect((await api.store.session({})).userName).toBe('Miriam Habermann')
})

test('a sheet that is typed again while a recovery ends costs nobody the key', async () => {
  const house = await aHouse()
  const asked = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<null>()
  const deviceSecret = () => {
    asked.resolve()
    return answer.promise
  }
  const { api, restart } = await house.restart({ host: { deviceSecret } })
  await api.store.recover({ groups: house.sheet.groups })
  const sheet = await api.store.prepareSheet({})
  const finished = api.store.finishRecovery({
    userId: house.userId,
    passphrase: OTHER_PASSPHRASE,
    typedBack: typedBackOf(sheet),
  })
  await asked.promise
  const again = api.store.recover({ groups: house.sheet.groups })
  // A call that needs no turn: by now the second sheet had every chance to get in between.
  await api.store.status({})
  answer.resolve(null)
  await finished
  await expect(again).rejects.toMatchObject({ code: 'conflict' })
  const next = await restart()
  await next.api.store.unlock({ userId: house.userId, passphrase: OTHER_PASSPHRASE })
  expect((await next.api.store.status({})).phase).toBe('open')
})

test('a key that waits for a recovery is watched like an open store', async () => {
  const house = await aHouse()
  const next = await house.restart()
  await next.api.store.recover({ groups: house.sheet.groups })
  expect(next.hostCalls).toContainEqual({ call: 'setIdleLimit', input: { minutes: 10 } })
})
