import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { AppError } from '../../shared/errors.ts'
import { anAdmission } from '../support/client-builders.ts'
import { aJpeg, aPdf, aPng, aWebp, theWords } from '../support/document-builders.ts'
import { findMarkerInFolder } from '../support/find-marker.ts'
import { aHouse, reopened } from '../support/house.ts'
import {
  addClient,
  addDocument,
  aHouseWithClient,
  documentFilesOf,
  documentsFolderOf,
  fromPage,
} from '../support/house-with-client.ts'
import { rowsInside } from '../support/look-inside.ts'

const NOBODY = '019a8b00-0000-7000-8000-00000000dead'

test('a document is taken in, listed and read as it was', async () => {
  const house = await aHouseWithClient()
  const { api, clientId, clock } = house
  const documentId = await addDocument(house)
  clock.now = new Date('2026-11-16T09:00:00.000Z')
  for (const bytes of [aPng(), aJpeg(), aWebp()]) await addDocument(house, bytes, 'Bild')
  const listed = await api.documents.list({ clientId })
  expect(listed.map(({ type }) => type).toSorted()).toEqual(['jpeg', 'pdf', 'png', 'webp'])
  expect(listed.at(-1)).toEqual({
    id: documentId,
    title: 'Bescheid',
    kind: 'bescheid',
    type: 'pdf',
    bytes: aPdf().length,
    addedAt: '2026-11-16T08:00:00.000Z',
    addedByName: 'Miriam Habermann',
    removedAt: null,
    present: true,
  })
  const read = await api.documents.read({ clientId, documentId })
  expect(read).toEqual({ type: 'pdf', bytes: aPdf() })
})

test('reading one is reading the file: the log names the client', async () => {
  const house = await aHouseWithClient()
  const { api, clientId } = house
  const documentId = await addDocument(house)
  await api.documents.read({ clientId, documentId })
  await api.documents.update({ clientId, documentId, words: theWords({ title: 'Widerspruch' }) })
  await api.documents.remove({ clientId, documentId })
  await api.documents.takeBack({ clientId, documentId })
  const audit = await rowsInside(house, 'audit')
  const ours = audit.filter(({ call }) => String(call).startsWith('documents.'))
  expect(ours.map(({ call, subject, outcome }) => [call, subject, outcome])).toEqual(
    ['add', 'read', 'update', 'remove', 'takeBack'].map(name => [
      `documents.${name}`,
      clientId,
      'done',
    ]),
  )
})

test('on the disk there is one file of a random name, with nothing to read in it', async () => {
  const house = await aHouseWithClient()
  const marker = 'Qwertzbescheid fuer Soraya'
  await addDocument(house, aPdf({ pages: [marker] }), 'Qwertztitel')
  const [file = '', ...others] = documentFilesOf(house)
  expect(others).toEqual([])
  expect(file).toMatch(/^[0-9a-f]{32}$/)
  const sealed = readFileSync(join(documentsFolderOf(house), file))
  for (const text of [marker, 'Qwertztitel', '%PDF', 'Bescheid'])
    expect(findMarkerInFolder(house.folder, text)).toEqual([])
  const [row] = await rowsInside(house, 'documents')
  const key = row?.key as unknown as Buffer
  expect(key).toHaveLength(32)
  expect(sealed.includes(key)).toBe(false)
  for (const form of [key.toString('hex'), key.toString('base64')])
    expect(findMarkerInFolder(house.folder, form)).toEqual([])
  expect(row?.sealed_sha256).toBe(createHash('sha256').update(sealed).digest('hex'))
  // one iv, one tag, and not a byte more
  expect(sealed.length).toBe(aPdf({ pages: [marker] }).length + 28)
})

test('the same file twice has two keys and looks different', async () => {
  const house = await aHouseWithClient()
  await addDocument(house)
  await addDocument(house)
  const [one, other] = documentFilesOf(house).map(file =>
    readFileSync(join(documentsFolderOf(house), file)),
  )
  expect(one?.subarray(12).equals(other?.subarray(12) ?? Buffer.of())).toBe(false)
  const keys = (await rowsInside(house, 'documents')).map(({ key }) => String(key))
  expect(new Set(keys).size).toBe(2)
})

test('a swapped, cut, changed or missing file is not shown, and says so', async () => {
  const house = await aHouseWithClient()
  const { api, clientId } = house
  const first = await addDocument(house, aPdf({ pages: ['Erstes'] }))
  const [firstFile = ''] = documentFilesOf(house)
  await addDocument(house, aPdf({ pages: ['Zweites'] }))
  const secondFile = documentFilesOf(house).find(name => name !== firstFile) ?? ''
  const path = join(documentsFolderOf(house), firstFile)
  const good = readFileSync(path)
  const read = () => api.documents.read({ clientId, documentId: first })
  const flipped = Buffer.from(good)
  flipped[40] = (flipped[40] ?? 0) ^ 1
  const other = readFileSync(join(documentsFolderOf(house), secondFile))
  for (const bad of [other, flipped, good.subarray(0, -1), good.subarray(0, 20), Buffer.of()]) {
    writeFileSync(path, bad)
    await expect(read()).rejects.toThrow('document-damaged')
  }
  rmSync(path)
  await expect(read()).rejects.toThrow('document-missing')
  expect((await api.documents.list({ clientId })).map(({ present }) => present)).toEqual([
    true,
    false,
  ])
  writeFileSync(path, good)
  expect((await read()).bytes).toEqual(aPdf({ pages: ['Erstes'] }))
})

test('a document belongs to its client alone', async () => {
  const first = await aHouseWithClient()
  const documentId = await addDocument(first)
  const { house, clientId } = await addClient(first)
  const key = { clientId, documentId }
  expect(await house.api.documents.list({ clientId })).toEqual([])
  for (const attempt of [
    house.api.documents.read(key),
    house.api.documents.update({ ...key, words: theWords() }),
    house.api.documents.remove(key),
    house.api.documents.takeBack(key),
    house.api.documents.add({ clientId: NOBODY, words: theWords(), source: fromPage(aPdf()) }),
  ])
    await expect(attempt).rejects.toThrow('not-found')
  expect(documentFilesOf(house)).toHaveLength(1)
})

test('removed it is gone from the file, can be taken back for a day, then nothing is left', async () => {
  const house = await aHouseWithClient()
  const { api, clientId, clock } = house
  const documentId = await addDocument(house)
  const key = { clientId, documentId }
  const gone = async (from: typeof api) =>
    (await from.clients.listTimeline({ clientId })).filter(
      entry => entry.type === 'event' && entry.kind === 'document-removed',
    )
  await api.documents.remove(key)
  expect(await gone(api)).toMatchObject([{ code: theWords().kind, note: '' }])
  await expect(api.documents.remove(key)).rejects.toThrow('not-found')
  await expect(api.documents.read(key)).rejects.toThrow('not-found')
  expect(await api.documents.list({ clientId })).toMatchObject([
    { id: documentId, removedAt: '2026-11-16T08:00:00.000Z' },
  ])
  await api.documents.takeBack(key)
  await expect(api.documents.takeBack(key)).rejects.toThrow('not-found')
  expect(await gone(api)).toEqual([])
  expect((await api.documents.read(key)).bytes).toEqual(aPdf())

  await api.documents.remove(key)
  clock.now = new Date('2026-11-17T08:00:00.000Z')
  const nextDay = await reopened(house)
  expect(await nextDay.api.documents.list({ clientId })).toHaveLength(1)
  // the sweep comes with the opening
  const later = await reopened(nextDay, { now: () => new Date('2026-11-17T08:00:00.001Z') })
  expect(await later.api.documents.list({ clientId })).toEqual([])
  expect(await gone(later.api)).toHaveLength(1)
  expect(documentFilesOf(later)).toEqual([])
  expect(await rowsInside(later, 'documents')).toEqual([])
})

test('orphans are swept at the opening; what is not ours stays', async () => {
  const house = await aHouseWithClient()
  await addDocument(house)
  const [kept = ''] = documentFilesOf(house)
  const orphan = '0123456789abcdef0123456789abcdef'
  for (const name of [orphan, `${kept}.partial`, 'Notiz.txt'])
    writeFileSync(join(documentsFolderOf(house), name), 'x')
  const next = await reopened(house)
  expect(documentFilesOf(next).toSorted()).toEqual([kept, 'Notiz.txt'].toSorted())
})

test('a folder that can’t be swept keeps nobody out', async () => {
  const house = await aHouseWithClient()
  await addDocument(house)
  await house.vault.close()
  rmSync(documentsFolderOf(house), { recursive: true })
  writeFileSync(documentsFolderOf(house), 'not a folder')
  const { api } = await reopened(house)
  expect(await api.documents.list({ clientId: house.clientId })).toMatchObject([{ present: false }])
})

test('where the command fails after its file was written, the file goes too', async () => {
  let newId = () => v7()
  const house = await aHouseWithClient('fallmanagement', { newId: () => newId() })
  const taken = await addDocument(house)
  // An id that is taken: its row is refused once the file lies there.
  newId = () => taken
  await expect(addDocument(house)).rejects.toThrow('internal')
  expect(documentFilesOf(house)).toHaveLength(1)
  expect(
    (await house.api.documents.list({ clientId: house.clientId })).map(({ id }) => id),
  ).toEqual([taken])
})

test('the Leitung sees no document', async () => {
  const house = await aHouseWithClient('leitung')
  const { api, clientId } = house
  await expect(api.documents.list({ clientId })).rejects.toThrow('not-allowed')
  await expect(addDocument(house)).rejects.toThrow('not-allowed')
  await expect(api.documents.chooseFiles({})).rejects.toThrow('not-allowed')
})

test('a failure names no file and no title', async () => {
  const house = await aHouseWithClient()
  await addDocument(house, new Uint8Array(Buffer.from('MZ')), 'Qwertztitel').catch(() => {})
  expect(JSON.stringify(house.logged)).not.toContain('Qwertz')
  expect(house.logged).toContainEqual({ call: 'documents.add', code: 'file-refused' })
  expect(new AppError('file-refused').message).toBe('file-refused')
})

test('the documents of a merged record are found at the one that was kept', async () => {
  const house = await aHouse()
  const { api } = house
  const kept = await api.clients.admit(anAdmission())
  const dropped = await api.clients.admit(anAdmission())
  const documentId = await addDocument({ ...house, clientId: dropped.id })
  await api.clients.merge({
    ...{ keptId: kept.id, keptVersion: 1, droppedId: dropped.id, droppedVersion: 1, choices: {} },
  })
  const { bytes } = await api.documents.read({ clientId: kept.id, documentId })
  expect(Buffer.from(bytes)).toEqual(Buffer.from(aPdf()))
  await expect(addDocument({ ...house, clientId: dropped.id })).rejects.toMatchObject({
    code: 'not-found',
  })
})
