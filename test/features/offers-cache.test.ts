import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { readDirectory } from '../../electron/offers/directory-repository.ts'
import { insertOffer, insertOrganisation } from '../../electron/offers/offer-repository.ts'
import type { Database } from '../../electron/store/database.ts'
import type { Reader } from '../../electron/store/reader.ts'
import { engineStore } from '../support/engine-store.ts'
import { anOffer, anOrganisation } from '../support/offer-builders.ts'
import { tempFolder } from '../support/temp-folder.ts'

async function aStore() {
  const store = await engineStore(tempFolder())
  onTestFinished(() => store.db.destroy())
  return store.db
}

async function addEntry(db: Transaction<Database>, name: string): Promise<void> {
  const [organisationId, at] = [randomUUID(), '2026-11-16T08:00:00.000Z']
  await insertOrganisation(db, anOrganisation(), { id: organisationId, at })
  const known = { id: randomUUID(), at, source: 'eigen' } as const
  await insertOffer(db, anOffer(organisationId, { name }), known)
}

const namesOf = async (db: Reader) => (await readDirectory(db)).offers.map(({ name }) => name)

test('it is the same directory as long as nothing has changed', async () => {
  const db = await aStore()
  await db.transaction().execute(trx => addEntry(trx, 'Eins'))
  const first = await readDirectory(db)
  expect(await db.connection().execute(readDirectory)).toBe(first)
  await db.transaction().execute(trx => addEntry(trx, 'Zwei'))
  expect(await namesOf(db)).toEqual(['Eins', 'Zwei'])
})

test('what a transaction saw before it was taken back is never shown', async () => {
  const db = await aStore()
  await db.transaction().execute(trx => addEntry(trx, 'Bleibt'))
  const failing = db.transaction().execute(async trx => {
    await addEntry(trx, 'Verworfen')
    expect(await namesOf(trx)).toEqual(['Bleibt', 'Verworfen'])
    throw new Error('taken back')
  })
  await expect(failing).rejects.toThrow('taken back')
  // as many changes as the one that was taken back: the stamp is the same as it was then
  await db.transaction().execute(trx => addEntry(trx, 'Danach'))
  expect(await namesOf(db)).toEqual(['Bleibt', 'Danach'])
})
