import { randomBytes, randomUUID } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type BackupOrder, createBackup, verifyBackup } from '../../../electron/store/backup.ts'
import { listBackups, pruneBackups } from '../../../electron/store/backup-list.ts'
import {
  manifestFileName,
  sealManifest,
  serialiseManifest,
} from '../../../electron/store/backup-manifest.ts'
import { unwrapWithRecoveryCode } from '../../../electron/store/keyring.ts'
import { parseKeyring } from '../../../electron/store/keyring-format.ts'
import { openCopy } from '../../../electron/store/open-database.ts'
import { type EngineStore, engineStore } from '../../support/engine-store.ts'
import { findMarkerInFolder } from '../../support/find-marker.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { writeUser } from '../../support/write-user.ts'

const now = new Date('2026-08-01T16:00:00.000Z')
const marker = 'Zwiebelkuchen-Marker'

function order(store: EngineStore, changes: Partial<BackupOrder> = {}): BackupOrder {
  return {
    connection: store.connection,
    dek: store.dek,
    keyring: store.keyring,
    backupsFolder: store.paths.backups,
    reason: 'daily',
    appVersion: '1.0.0',
    now,
    ...changes,
  }
}

async function aStore() {
  const store = await engineStore(tempFolder())
  await writeUser(store.db, marker)
  await writeUser(store.db, 'Bert')
  return store
}

test('a backup is whole, encrypted and says what it holds', async () => {
  const store = await aStore()
  const { folder, manifest, id } = await createBackup(order(store))
  expect(readdirSync(folder).toSorted()).toEqual(['keyring.json', manifestFileName, 'store.db'])
  // The last digits: the first ones of a UUIDv7 are a date, alike for stores of one month.
  expect(id).toBe(`${store.storeId.slice(-8)}-20260801T160000000Z`)
  expect(manifest.counts).toMatchObject({ audit: 2, drafts: 0, meta: 1, settings: 0, users: 2 })
  expect(manifest.auditHead?.seq).toBe(2)
  expect(await verifyBackup(folder, store)).toEqual(manifest)
  expect(findMarkerInFolder(store.folder, marker)).toEqual([])
  store.connection.close()
})

test('the copy opens with the store’s key only, and its keyring gives that key', async () => {
  const store = await aStore()
  const { folder } = await createBackup(order(store))
  const path = join(folder, 'store.db')
  const keyring = parseKeyring(readFileSync(join(folder, 'keyring.json')))
  const copy = openCopy(path, unwrapWithRecoveryCode(keyring, store.code))
  expect(copy.prepare('select name from users order by name').all()).toHaveLength(2)
  copy.close()
  expect(() => openCopy(path, randomBytes(32))).toThrow('store-damaged')
  store.connection.close()
})

test('work goes on after a backup, and two at one moment get two names', async () => {
  const store = await aStore()
  await createBackup(order(store))
  await writeUser(store.db, 'Cem')
  await createBackup(order(store))
  const [newest, older] = await listBackups(store.paths.backups)
  expect(newest?.manifest?.counts.users).toBe(3)
  expect(older?.manifest?.counts.users).toBe(2)
  store.connection.close()
})

const damages: ReadonlyArray<readonly [string, (folder: string) => void]> = [
  ['a changed byte', folder => change(join(folder, 'store.db'), 5000)],
  ['a shortened store', folder => cut(join(folder, 'store.db'))],
  ['a missing store', folder => rmSync(join(folder, 'store.db'))],
  [
    'a changed manifest',
    folder => edit(join(folder, manifestFileName), /"users": 2/, '"users": 3'),
  ],
  ['another date', folder => edit(join(folder, manifestFileName), /T16:00/, 'T17:00')],
  ['a manifest of nonsense', folder => writeFileSync(join(folder, manifestFileName), '{')],
]

function change(path: string, at: number) {
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

function cut(path: string) {
  writeFileSync(path, readFileSync(path).subarray(0, 8192))
}

function edit(path: string, from: RegExp, to: string) {
  const text = readFileSync(path, 'utf8')
  expect(text).toMatch(from)
  writeFileSync(path, text.replace(from, to))
}

test.each(damages)('a backup with %s is found out', async (_name, damage) => {
  const store = await aStore()
  const { folder } = await createBackup(order(store))
  damage(folder)
  await expect(verifyBackup(folder, store)).rejects.toThrow('backup-damaged')
  await expect(listBackups(store.paths.backups)).resolves.toHaveLength(1)
  store.connection.close()
})

test('a copy that holds less than was promised is found out', async () => {
  const store = await aStore()
  const { folder, manifest } = await createBackup(order(store))
  const { seal: _, ...body } = manifest
  const counts = { ...manifest.counts, users: 3 }
  writeFileSync(
    join(folder, manifestFileName),
    serialiseManifest(sealManifest({ ...body, counts }, store.dek)),
  )
  await expect(verifyBackup(folder, store)).rejects.toThrow('backup-damaged')
  store.connection.close()
})

test('a backup of another store is foreign', async () => {
  const store = await aStore()
  const { folder } = await createBackup(order(store))
  const other = { dek: randomBytes(32), storeId: randomUUID() }
  await expect(verifyBackup(folder, other)).rejects.toThrow('backup-foreign')
  store.connection.close()
})

test('strangers’ folders are passed over', async () => {
  const store = await aStore()
  const { id } = await createBackup(order(store))
  const { backups } = store.paths
  mkdirSync(join(backups, 'Urlaub'))
  mkdirSync(join(backups, `${id}.partial`))
  writeFileSync(join(backups, 'notiz.txt'), 'x')
  mkdirSync(join(backups, '0000aaaa-20250101T000000000Z'))
  const found = await listBackups(backups)
  expect(found.map(backup => [backup.id, backup.manifest === null])).toEqual([
    [id, false],
    ['0000aaaa-20250101T000000000Z', true],
  ])
  expect(await listBackups(join(backups, 'nowhere'))).toEqual([])
  store.connection.close()
})

test('a second folder serves as well; one that is gone is not made anew', async () => {
  const store = await aStore()
  const stick = tempFolder()
  const { folder } = await createBackup(order(store, { backupsFolder: stick }))
  expect((await verifyBackup(folder, store)).counts.users).toBe(2)
  const gone = join(stick, 'gone')
  await expect(createBackup(order(store, { backupsFolder: gone }))).rejects.toThrow(
    'folder-missing',
  )
  expect(existsSync(gone)).toBe(false)
  store.connection.close()
})

test('too little space is noticed before anything is written', async () => {
  const store = await aStore()
  const tight = order(store, { freeBytes: async () => 1024 })
  await expect(createBackup(tight)).rejects.toThrow('disk-full')
  expect(readdirSync(store.paths.backups)).toEqual([])
  store.connection.close()
})

test('it tells how far it is, and stops at any step without a trace', async () => {
  const store = await aStore()
  const seen: number[] = []
  await createBackup(order(store, { onProgress: done => seen.push(done) }))
  expect(seen).toEqual([1, 2, 3, 4, 5])
  for (const stopAt of [1, 2, 3]) {
    const controller = new AbortController()
    const onProgress = (done: number) => {
      if (done === stopAt) controller.abort()
    }
    const cancelled = createBackup(order(store, { onProgress, signal: controller.signal }))
    await expect(cancelled).rejects.toThrow('cancelled')
  }
  expect(readdirSync(store.paths.backups)).toHaveLength(1)
  store.connection.close()
})

test('not in the middle of a transaction', async () => {
  const store = await aStore()
  store.connection.prepare('begin').run()
  await expect(createBackup(order(store))).rejects.toThrow('store-busy')
  store.connection.prepare('rollback').run()
  store.connection.close()
})

test('clearing away keeps to the rule, to this store and to what it can read', async () => {
  const store = await aStore()
  const { backups } = store.paths
  for (let days = 0; days < 12; days++) {
    const then = new Date(now.getTime() - days * 24 * 60 * 60 * 1000)
    await createBackup(order(store, { now: then }))
  }
  const foreign = join(backups, `ffffffff-20200101T000000000Z`)
  cpSync(join(backups, readdirSync(backups)[0] ?? ''), foreign, { recursive: true })
  edit(join(foreign, manifestFileName), new RegExp(store.storeId), randomUUID())
  mkdirSync(join(backups, '0000aaaa-20200101T000000000Z'))
  const dropped = await pruneBackups(backups, store.storeId, now)
  expect(dropped.length).toBeGreaterThan(0)
  const left = readdirSync(backups)
  expect(left).toHaveLength(12 - dropped.length + 2)
  expect(left.filter(name => name.endsWith('.partial'))).toEqual([])
  expect(left).toContain('ffffffff-20200101T000000000Z')
  store.connection.close()
})
