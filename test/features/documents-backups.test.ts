import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PASSPHRASE } from '../support/builders.ts'
import { aPdf, theWords } from '../support/document-builders.ts'
import { findMarkerInFolder } from '../support/find-marker.ts'
import { anEmptyHouse, type House, reopened } from '../support/house.ts'
import { aHouseWithClient } from '../support/house-with-client.ts'
import { tempFolder } from '../support/temp-folder.ts'
import type { TestVault } from '../support/test-vault.ts'

type Filed = House & { clientId: string }

const pdf = (text: string) => aPdf({ pages: [text] })
const backupsOf = ({ folder }: Pick<TestVault, 'folder'>) => join(folder, 'sicherungen')
const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).toSorted() : [])
const filesOf = ({ folder }: Pick<TestVault, 'folder'>) => namesIn(join(folder, 'documents'))

function poolIn(folder: string): string {
  return join(folder, readdirSync(folder).find(name => name.startsWith('dokumente-')) ?? 'none')
}

async function add({ api, clientId }: Filed, text: string): Promise<string> {
  const source = { from: 'page', bytes: pdf(text) } as const
  return (await api.documents.add({ clientId, words: theWords({ title: text }), source })).id
}

async function backUp({ api }: Pick<TestVault, 'api'>): Promise<string> {
  await api.store.backUp({})
  const [newest] = await api.store.listBackups({ verify: true })
  expect(newest?.state).toBe('complete')
  return newest?.id ?? ''
}

async function restored(house: Filed, backupId: string): Promise<Filed> {
  await house.api.store.restore({ backupId })
  return { ...(await reopened(house)), clientId: house.clientId }
}

async function textsIn({ api, clientId }: Filed): Promise<string[]> {
  const listed = await api.documents.list({ clientId })
  for (const { id, title, present } of listed)
    if (present) {
      const { bytes } = await api.documents.read({ clientId, documentId: id })
      expect(bytes).toEqual(pdf(title))
    }
  return listed.map(({ title, present }) => (present ? title : `${title} fehlt`)).toSorted()
}

test('each file lies beside the backups once, encrypted as it is', async () => {
  const house = await aHouseWithClient()
  await add(house, 'Qwertzbescheid')
  await backUp(house)
  const pool = poolIn(backupsOf(house))
  const [file = ''] = filesOf(house)
  expect(namesIn(pool)).toEqual([file])
  // The same file under a second name: on one disk it costs no room.
  expect(statSync(join(pool, file)).ino).toBe(statSync(join(house.folder, 'documents', file)).ino)
  await add(house, 'Zweiter')
  house.clock.now = new Date('2026-11-17T08:00:00.000Z')
  await backUp(house)
  expect(namesIn(pool)).toEqual(filesOf(house))
  expect(findMarkerInFolder(house.folder, 'Qwertzbescheid')).toEqual([])
})

test('a restore brings back the documents of that day; today’s are set aside', async () => {
  const house = await aHouseWithClient()
  const first = await add(house, 'Erster')
  const backup = await backUp(house)
  await house.api.documents.remove({ clientId: house.clientId, documentId: first })
  await add(house, 'Zweiter')
  const before = filesOf(house)
  const next = await restored(house, backup)
  expect(await textsIn(next)).toEqual(['Erster'])
  expect(filesOf(next)).toHaveLength(1)
  const [aside = ''] = namesIn(join(house.folder, 'beiseite'))
  expect(namesIn(join(house.folder, 'beiseite', aside, 'documents'))).toEqual(before)
  expect(namesIn(house.folder).filter(name => name.endsWith('.partial'))).toEqual([])
})

test('a file that the laptop lost comes back from the backup', async () => {
  const house = await aHouseWithClient()
  await add(house, 'Erster')
  const backup = await backUp(house)
  rmSync(join(house.folder, 'documents'), { recursive: true })
  expect(await textsIn(house)).toEqual(['Erster fehlt'])
  // The next backup still carries it.
  house.clock.now = new Date('2026-11-16T12:00:00.000Z')
  const later = await backUp(house)
  expect(later).not.toBe(backup)
  expect(await textsIn(await restored(house, later))).toEqual(['Erster'])
})

test('a backup whose documents are gone is called damaged, and still gives what it has', async () => {
  const house = await aHouseWithClient()
  await add(house, 'Erster')
  await add(house, 'Zweiter')
  const backup = await backUp(house)
  const pool = poolIn(backupsOf(house))
  const [lost = '', spoilt = ''] = filesOf(house)
  rmSync(join(pool, lost))
  const [entry] = await house.api.store.listBackups({ verify: true })
  expect(entry).toMatchObject({ id: backup, state: 'damaged' })
  // In the pool one is gone and one is spoilt; the laptop has lost the first one too.
  rmSync(join(house.folder, 'documents', lost))
  rmSync(join(pool, spoilt))
  writeFileSync(join(pool, spoilt), 'spoilt')
  const texts = await textsIn(await restored(house, backup))
  expect(texts).toHaveLength(2)
  expect(texts.filter(text => text.endsWith(' fehlt'))).toHaveLength(1)
})

test('a list that was changed is not followed out of its folder', async () => {
  const house = await aHouseWithClient()
  await add(house, 'Erster')
  const backup = await backUp(house)
  const list = join(backupsOf(house), backup.replace('laptop/', ''), 'documents.json')
  writeFileSync(list, readFileSync(list, 'utf8').replace(/[0-9a-f]{32}/, '../../keyring.json'))
  const [entry] = await house.api.store.listBackups({ verify: true })
  expect(entry?.state).toBe('damaged')
  await expect(house.api.store.restore({ backupId: backup })).rejects.toThrow('backup-damaged')
})

test('the stick carries them too, and a new laptop takes them from there', async () => {
  const stick = tempFolder()
  const house = await aHouseWithClient('fallmanagement')
  await house.api.settings.update({ section: 'backup', values: { extraFolder: stick } })
  await add(house, 'Erster')
  await house.api.store.backUp({})
  const pool = poolIn(join(stick, 'WIR-Sicherungen'))
  expect(namesIn(pool)).toEqual(filesOf(house))
  await house.vault.close()

  const fresh = await anEmptyHouse({ host: { chooseFolder: async () => ({ folder: stick }) } })
  await fresh.api.store.chooseFolder({})
  const [backup] = await fresh.api.store.listBackups({ verify: false })
  await fresh.api.store.adoptBackup({ backupId: backup?.id ?? '' })
  await fresh.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE })
  expect(await textsIn({ ...house, ...fresh })).toEqual(['Erster'])
  expect(namesIn(fresh.folder)).not.toContain('documents.partial')
})

test('a stick that was spoilt leaves a new laptop with what is left, and nothing wrong', async () => {
  const stick = tempFolder()
  const house = await aHouseWithClient()
  await add(house, 'Erster')
  await backUp(house)
  cpSync(backupsOf(house), join(stick, 'WIR-Sicherungen'), { recursive: true })
  const pool = poolIn(join(stick, 'WIR-Sicherungen'))
  writeFileSync(join(pool, filesOf(house)[0] ?? ''), 'another file')
  const fresh = await anEmptyHouse({ host: { chooseFolder: async () => ({ folder: stick }) } })
  await fresh.api.store.chooseFolder({})
  const [backup] = await fresh.api.store.listBackups({ verify: false })
  await fresh.api.store.adoptBackup({ backupId: backup?.id ?? '' })
  await fresh.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE })
  expect(await textsIn({ ...house, ...fresh })).toEqual(['Erster fehlt'])
  expect(filesOf(fresh)).toEqual([])
})

test('what no backup needs any more leaves the pool with the rotation', async () => {
  const house = await aHouseWithClient()
  const documentId = await add(house, 'Erster')
  await backUp(house)
  const pool = poolIn(backupsOf(house))
  writeFileSync(join(pool, '0123456789abcdef0123456789abcdef.partial'), 'half a copy')
  writeFileSync(join(pool, 'Notiz.txt'), 'not ours')
  await house.api.documents.remove({ clientId: house.clientId, documentId })
  const later = new Date('2027-01-05T08:00:00.000Z')
  const next = await reopened(house, { now: () => later })
  expect(filesOf(next)).toEqual([])
  expect(namesIn(pool)).toHaveLength(3)
  await next.api.store.backUp({})
  expect(namesIn(pool)).toEqual(['Notiz.txt'])
})

test('where a backup can’t be read, the pool stays as it is', async () => {
  const house = await aHouseWithClient()
  await add(house, 'Erster')
  const backup = await backUp(house)
  const pool = poolIn(backupsOf(house))
  writeFileSync(join(pool, '0123456789abcdef0123456789abcdef'), 'nobody lists it')
  const folder = join(backupsOf(house), backup.replace('laptop/', ''))
  writeFileSync(join(folder, 'manifest.json'), 'ruined')
  house.clock.now = new Date('2026-11-16T12:00:00.000Z')
  await house.api.store.backUp({})
  expect(namesIn(pool)).toContain('0123456789abcdef0123456789abcdef')
})

test('a restore that stopped before its last step is finished at the opening', async () => {
  const house = await aHouseWithClient()
  await add(house, 'Erster')
  await house.vault.close()
  const folder = join(house.folder, 'documents')
  cpSync(folder, `${folder}.partial`, { recursive: true })
  rmSync(folder, { recursive: true })
  const next = { ...(await reopened(house)), clientId: house.clientId }
  expect(await textsIn(next)).toEqual(['Erster'])
  // Where the present folder is still there, nothing had been set aside: the half one goes.
  mkdirSync(`${folder}.partial`)
  expect(await textsIn({ ...(await reopened(next)), clientId: house.clientId })).toEqual(['Erster'])
  expect(existsSync(`${folder}.partial`)).toBe(false)
})
