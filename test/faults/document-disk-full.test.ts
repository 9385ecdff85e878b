import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aPdf, theWords } from '../support/document-builders.ts'
import { reopened } from '../support/house.ts'
import { aHouseWithClient } from '../support/house-with-client.ts'
import { smallDisk } from '../support/small-disk.ts'

test('on a full disk nothing of the document stays, and the rest is as it was', async context => {
  const disk = smallDisk(8)
  if (disk === undefined) return context.skip('needs Linux, root and the right to mount a tmpfs')
  const house = await aHouseWithClient('fallmanagement', {
    storeFolder: join(disk.folder, 'store'),
  })
  const { clientId, api, folder } = house
  const documents = join(folder, 'documents')
  const add = (kilobytes: number) => {
    const bytes = aPdf({ pages: ['x'.repeat(kilobytes * 1000)] })
    return api.documents.add({ clientId, words: theWords(), source: { from: 'page', bytes } })
  }
  const { id } = await add(10)
  const before = readdirSync(documents)
  const stored = readFileSync(join(documents, before[0] ?? ''))
  await expect(add(9000)).rejects.toThrow('disk-full')
  expect(readdirSync(documents)).toEqual(before)

  // Small ones until neither file nor row fits: whatever was taken in can be read.
  let taken = 1
  while (
    await add(400).then(
      () => true,
      () => false,
    )
  )
    taken += 1
  expect(readdirSync(documents)).toHaveLength(taken)
  disk.remount('size=16m')
  const next = await reopened(house)
  const listed = await next.api.documents.list({ clientId })
  expect(listed).toHaveLength(taken)
  for (const { id: documentId } of listed) await next.api.documents.read({ clientId, documentId })
  expect(listed.map(document => document.id)).toContain(id)
  expect(readFileSync(join(documents, before[0] ?? ''))).toEqual(stored)
})
