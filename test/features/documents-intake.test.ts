import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AppError } from '../../shared/errors.ts'
import { aJpeg, aPdf, aPng, theWords } from '../support/document-builders.ts'
import { addDocument, aHouseWithClient, documentFilesOf } from '../support/house-with-client.ts'
import { tempFolder } from '../support/temp-folder.ts'

const NOBODY = '019a8b00-0000-7000-8000-00000000dead'

test('what no document is gets refused with its reason, and nothing is left on the disk', async () => {
  const house = await aHouseWithClient()
  const { api, clientId } = house
  const refused = [
    ['empty', new Uint8Array()],
    ['program', new Uint8Array(Buffer.from('MZ\x90\0This program cannot be run in DOS mode'))],
    ['unknown', new Uint8Array(Buffer.from('<html><script>alert(1)</script>'))],
    ['cut-off', aJpeg().slice(0, -2)],
    ['cut-off', aPdf().slice(0, -20)],
    ['encrypted', aPdf({ trailer: '/Encrypt 9 0 R' })],
    ['office', new Uint8Array(Buffer.from('PK\x03\x04word/document.xml'))],
    ['heic', new Uint8Array(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'))],
  ] as const
  for (const [problem, bytes] of refused) {
    const outcome = await addDocument(house, bytes).catch((error: AppError) => error)
    expect(outcome).toMatchObject({ code: 'file-refused', details: { problem } })
  }
  const huge = new Uint8Array(20 * 1024 * 1024 + 1)
  huge.set(aPdf())
  await expect(addDocument(house, huge)).rejects.toThrow('invalid')
  expect(documentFilesOf(house)).toEqual([])
  expect(await api.documents.list({ clientId })).toEqual([])
})

test('chosen in the dialog, the vault reads; the page learns names and sizes only', async () => {
  const folder = tempFolder()
  const at = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  mkdirSync(join(folder, 'Ordner.pdf'))
  const paths = [
    at('Bescheid.pdf', aPdf()),
    at('rechnung.pdf', Buffer.from('MZ')),
    at('Foto.png', aPng()),
    join(folder, 'weg.pdf'),
    join(folder, 'Ordner.pdf'),
  ]
  let files: readonly string[] = paths
  const house = await aHouseWithClient('fallmanagement', {
    host: { chooseFiles: async () => ({ files }) },
  })
  const { api, clientId } = house
  const chosen = await api.documents.chooseFiles({})
  expect(chosen.files.map(({ token, ...file }) => file)).toEqual([
    { name: 'Bescheid.pdf', bytes: aPdf().length, type: 'pdf', problem: null },
    { name: 'rechnung.pdf', bytes: 2, type: null, problem: 'program' },
    { name: 'Foto.png', bytes: aPng().length, type: 'png', problem: null },
    { name: 'weg.pdf', bytes: 0, type: null, problem: 'gone' },
    { name: 'Ordner.pdf', bytes: 0, type: null, problem: 'gone' },
  ])
  expect(JSON.stringify(chosen)).not.toContain(folder)
  const addToken = (token: string) =>
    api.documents.add({ clientId, words: theWords(), source: { from: 'disk', token } })
  const [good, program, picture] = chosen.files.map(({ token }) => token)
  await addToken(good ?? '')
  await expect(addToken(program ?? '')).rejects.toThrow('file-refused')
  // it has changed since it was looked at
  writeFileSync(join(folder, 'Foto.png'), '#!/bin/sh')
  await expect(addToken(picture ?? '')).rejects.toThrow('file-refused')
  await expect(addToken(NOBODY)).rejects.toThrow('not-found')
  expect(await api.documents.list({ clientId })).toHaveLength(1)
  files = []
  expect(await api.documents.chooseFiles({})).toEqual({ files: [] })
  // a token is good for the last choice only
  await expect(addToken(good ?? '')).rejects.toThrow('not-found')
})

test('a file of 200 MB is refused without being read', async () => {
  const path = join(tempFolder(), 'Film.pdf')
  writeFileSync(path, aPdf())
  // a hole in the file: it takes no room, but reading it would
  truncateSync(path, 200 * 1024 * 1024)
  const before = process.memoryUsage().arrayBuffers
  const { api } = await aHouseWithClient('fallmanagement', {
    host: { chooseFiles: async () => ({ files: [path] }) },
  })
  const { files } = await api.documents.chooseFiles({})
  expect(files).toMatchObject([{ bytes: 200 * 1024 * 1024, problem: 'too-large' }])
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024)
})
