import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { entriesOf } from '../../electron/offers/directory-reading.ts'
import { readDirectory } from '../../electron/offers/directory-repository.ts'
import { insertOffer, insertOrganisation } from '../../electron/offers/offer-repository.ts'
import type { Database } from '../../electron/store/database.ts'
import type { Reader } from '../../electron/store/reader.ts'
import { everyOffer } from '../../shared/offers/directory-contract.ts'
import { searchDirectory } from '../../shared/offers/directory-search.ts'
import { topic } from '../../shared/offers/topics.ts'
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

test('of five thousand entries each page holds what belongs on it', async () => {
  const db = await aStore()
  const at = '2026-11-16T08:00:00.000Z'
  await db.transaction().execute(async trx => {
    const organisationId = randomUUID()
    await insertOrganisation(trx, anOrganisation(), { id: organisationId, at })
    for (let number = 0; number < 5000; number += 1) {
      const about = topic.options[number % topic.options.length]
      const name = `Angebot ${String(number).padStart(4, '0')}`
      const standing = number % 100 === 0 ? 'zustaendig' : 'hilft'
      const offer = anOffer(organisationId, { name, standing, ...(about && { topic: about }) })
      await insertOffer(trx, offer, { id: randomUUID(), at, source: 'einlesen' })
    }
  })
  const { offers } = await readDirectory(db)
  const filter = { ...everyOffer, place: '06440004', field: 'sprache' } as const
  const all = await entriesOf(db, filter)
  const day = { today: '2026-11-16', staleDays: 180 }
  const last = searchDirectory(offers, { filter, offset: all.length - 3, limit: 50 }, day)
  expect(last.total).toBe(all.length)
  expect(last.lines.map(({ id }) => id)).toEqual(all.slice(-3).map(({ id }) => id))
  const text = { ...everyOffer, text: 'angebot 4321' }
  const found = searchDirectory(offers, { filter: text, offset: 0, limit: 50 }, day)
  expect(found.lines.map(({ name }) => name)).toEqual(['Angebot 4321'])
  expect(found.counts).toEqual({ aktiv: 5000, ruht: 0, eingestellt: 0 })
})
