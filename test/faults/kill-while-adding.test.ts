import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reopened } from '../support/house.ts'
import { aHouseWithClient } from '../support/house-with-client.ts'
import { timesIf } from '../support/thorough.ts'
import { startChild } from './child.ts'
import { randomFrom, seedOfRun } from './seed.ts'

const kills = timesIf(5, 2)
const longestLifeMs = 120

/** Killed before the first file, there is no folder yet. */
const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])

test(`killed ${kills} times while taking in documents, rows and files belong together`, async () => {
  const random = randomFrom(seedOfRun())
  let house = await aHouseWithClient()
  const { clientId, userId, folder } = house
  await house.vault.close()
  const acknowledged: string[] = []
  let orphans = 0
  const start = () => startChild('document-adder.ts', [folder, userId, clientId])
  let next = start()
  for (let kill = 0; kill < kills; kill++) {
    const current = next
    next = start()
    const { lines, errors } = await current.go(random() * longestLifeMs)
    expect(errors).toBe('')
    acknowledged.push(...lines.slice(1))
    const lying = filesIn(join(folder, 'documents'))

    house = { ...(await reopened(house)), clientId }
    const { api } = house
    const listed = await api.documents.list({ clientId })
    const ids = listed.map(({ id }) => id)
    expect(acknowledged.filter(id => !ids.includes(id))).toEqual([])
    expect(listed.filter(({ present }) => !present)).toEqual([])
    for (const { id, bytes } of listed)
      expect((await api.documents.read({ clientId, documentId: id })).bytes).toHaveLength(bytes)
    const kept = filesIn(join(folder, 'documents'))
    expect(kept).toHaveLength(listed.length)
    orphans += lying.length - kept.length
    await house.vault.close()
  }
  await next.discard()
  expect(acknowledged.length).toBeGreaterThan(0)
  console.log(`${kills} kills, ${acknowledged.length} documents kept, ${orphans} orphans swept`)
})
