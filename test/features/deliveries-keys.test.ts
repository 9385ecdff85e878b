import path from 'node:path'
import { generateHybridIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recipientFingerprint } from '../../electron/bundles/fingerprints.ts'
import { openBundle } from '../../electron/bundles/open-bundle.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import { identities, recipients } from '../support/bundle-builders.ts'
import {
  aReadyHouse,
  bytesOf,
  put,
  reading,
  type SeededStore,
  seedReadyQuarter,
} from '../support/delivery-house.ts'
import { aHouse } from '../support/house.ts'
import { keyOf } from '../support/look-inside.ts'
import { tempFolder } from '../support/temp-folder.ts'

let seeded: SeededStore
beforeAll(async () => {
  seeded = await seedReadyQuarter()
})
afterAll(() => seeded.remove())

describe('the key of the ministry', () => {
  test.each([
    ['secret', identities.stranger],
    ['several', `${recipients.ministry}\n${recipients.archive}`],
    ['ssh', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA ministerium'],
    ['signing', '-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----'],
    ['damaged', recipients.ministry.slice(0, -1)],
    ['empty', '\n'],
    ['too-large', `${'# \n'.repeat(6000)}${recipients.ministry}`],
  ])('that is none is refused: %s', async (problem, text) => {
    const house = await aReadyHouse(seeded)
    await expect(house.readKey(text)).rejects.toMatchObject({
      ...{ code: 'key-refused', details: { problem } },
    })
    expect(await house.api.bundles.readKeys({})).toMatchObject({ ministry: null, waiting: null })
    expect(JSON.stringify(house.logged)).not.toContain(text.slice(0, 20).trim() || 'age1')
  })

  test('holds once its fingerprint was compared, and replaces the one before', async () => {
    const house = await aReadyHouse(seeded)
    const { bundles } = house.api
    const fingerprint = recipientFingerprint(recipients.ministry)
    expect(await house.readKey(`# Sozialministerium\n${recipients.ministry}\n`)).toBe(fingerprint)
    expect(await bundles.readKeys({})).toMatchObject({ ministry: null, waiting: { fingerprint } })
    const other = recipientFingerprint(recipients.archive)
    await expect(bundles.confirmMinistryKey({ fingerprint: other })).rejects.toMatchObject({
      code: 'conflict',
    })
    await bundles.confirmMinistryKey({ fingerprint })
    expect(await bundles.readKeys({})).toMatchObject({
      ministry: { fingerprint, confirmedOn: '2026-10-05', byName: 'Miriam Habermann' },
      waiting: null,
    })
    await house.readKey(recipients.archive)
    expect(await bundles.readKeys({})).toMatchObject({
      ...{ ministry: { fingerprint }, waiting: { fingerprint: other } },
    })
    await bundles.confirmMinistryKey({ fingerprint: other })
    expect((await bundles.readKeys({})).ministry?.fingerprint).toBe(other)
  })

  test('that nobody could compare is dropped; one that holds already need not be', async () => {
    const house = await aReadyHouse(seeded)
    const { bundles } = house.api
    await house.readKey(recipients.archive)
    await bundles.dropMinistryKey({})
    expect((await bundles.readKeys({})).waiting).toBeNull()
    await expect(bundles.confirmMinistryKey({ fingerprint: 'x' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await house.trust()
    await house.readKey(recipients.ministry)
    expect((await bundles.readKeys({})).waiting).toBeNull()
  })

  test('is not the own archive, not a file that is gone, and nothing if she changed her mind', async () => {
    const house = await aReadyHouse(seeded)
    await house.api.bundles.saveArchiveKey({})
    const own = Buffer.from(bytesOf(house)).toString('utf8')
    const [, key = ''] = /public key: (age1\S+)/.exec(own) ?? []
    await expect(house.readKey(key)).rejects.toMatchObject({ details: { problem: 'own' } })
    house.hand.chosen = [path.join(tempFolder(), 'fort.txt')]
    await expect(house.api.bundles.openMinistryKey({})).rejects.toMatchObject({
      details: { problem: 'unreadable' },
    })
    house.hand.chosen = []
    await expect(house.api.bundles.openMinistryKey({})).rejects.toMatchObject({ code: 'cancelled' })
  })

  test('may be a hybrid one, against the computers to come', async () => {
    const house = await aReadyHouse(seeded)
    const identity = await generateHybridIdentity()
    await house.trust(await identityToRecipient(identity))
    await put(house, 'lieferung')
    const bundle = await openBundle(bytesOf(house), { ...reading, identities: [identity] })
    expect(bundle.content.seq).toBe(1)
  })
})

test('the secret keys stay in the store: no answer, no log and no audit row holds one', async () => {
  const house = await aHouse('leitung')
  await house.api.bundles.saveArchiveKey({})
  await house.api.bundles.saveSenderKey({})
  const keys = await house.api.bundles.readKeys({})
  const audit = await house.api.privacy.listAudit({ limit: 20 })
  const said = JSON.stringify([keys, audit, house.logged, house.events])
  const saved = house.hostCalls.filter(({ call }) => call === 'saveFile')
  await house.vault.close()
  const store = openDatabase(path.join(house.folder, 'store.db'), await keyOf(house))
  const rows = store.prepare('select secret_key from bundle_keys').all() as { secret_key: string }[]
  store.close()
  const secrets = rows.map(row => row.secret_key)
  expect(secrets).toHaveLength(2)
  for (const secret of secrets) expect(said).not.toContain(secret)
  const files = saved.map(({ input }) =>
    Buffer.from((input as { bytes: Uint8Array }).bytes).toString(),
  )
  const signing = secrets.find(secret => !secret.startsWith('AGE-SECRET-KEY-'))!
  expect(files.join()).not.toContain(signing)
})
