import { expect, test } from 'vitest'
import { everyone } from '../../shared/roles.ts'
import { aHouse } from '../support/house.ts'
import { rowsInside } from '../support/look-inside.ts'
import { everyCall, travelling } from '../support/sample-inputs.ts'

// Input comes after the role: whoever may call is told that this is nonsense, anyone else isn't.
const nonsense = { nonsense: true }

test.each(everyone)('%s may make exactly the calls that name this role', async role => {
  const house = await aHouse(role)
  const expected: string[] = []
  for (const { name, call } of everyCall) {
    const may = call.roles === 'anyone' || call.roles.includes(role)
    const envelope = await house.vault.dispatch(name, travelling({ call }, nonsense))
    expect([name, envelope]).toMatchObject([
      name,
      { ok: false, code: may ? 'invalid' : 'not-allowed' },
    ])
    if (!may) expected.push(name)
  }
  const audit = await rowsInside(house, 'audit')
  const refused = audit.filter(row => row.outcome === 'refused')
  expect(refused.map(row => row.call)).toEqual(expected)
  expect(refused.every(row => row.actor === house.userId && row.subject === null)).toBe(true)
})

test('each call is open to somebody, and the log only to the Leitung', () => {
  for (const { call } of everyCall) expect(call.roles.length).toBeGreaterThan(0)
  const ofLog = everyCall.filter(({ name }) => name.startsWith('privacy.'))
  for (const { call } of ofLog) expect(call.roles).toEqual(['leitung'])
})

test('the role is that of the store, not that of an earlier session', async () => {
  const house = await aHouse('leitung')
  await house.api.store.updateUser({
    userId: house.userId,
    user: { name: 'Miriam Habermann', role: 'fallmanagement' },
  })
  await expect(house.api.privacy.listAudit({ limit: 10 })).rejects.toMatchObject({
    code: 'not-allowed',
  })
})
