import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { createBackup } from '../../../electron/store/backup.ts'
import { unwrapWithPassphrase, userSlots } from '../../../electron/store/keyring.ts'
import { loadKeyring } from '../../../electron/store/keyring-file.ts'
import { openDatabase } from '../../../electron/store/open-database.ts'
import { adoptBackupKeyring, restoreBackup } from '../../../electron/store/restore.ts'
import { cleanPartials, inspectFolder } from '../../../electron/store/store-folder.ts'
import { cheapKdf } from '../../support/cheap-kdf.ts'
import { type EngineStore, enginePassphrase, engineStore } from '../../support/engine-store.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { writeUser } from '../../support/write-user.ts'

const now = new Date('2026-08-01T16:00:00.000Z')

async function storeWithBackup() {
  const store = await engineStore(tempFolder())
  await writeUser(store.db, 'Anna')
  const { connection, dek, keyring, paths } = store
  const { folder } = await createBackup({
    connection,
    dek,
    keyring,
    backupsFolder: paths.backups,
    reason: 'daily',
    appVersion: '1.0.0',
    now,
  })
  await writeUser(store.db, 'Bert')
  connection.close()
  return { ...store, backupFolder: folder }
}

type Backed = EngineStore & { backupFolder: string }

function restore({ folder, backupFolder, dek, storeId }: Backed) {
  return restoreBackup({ storeFolder: folder, backupFolder, dek, storeId, now })
}

function names({ paths, dek }: EngineStore) {
  const connection = openDatabase(paths.database, dek)
  const rows = connection.prepare('select name from users order by name').all()
  connection.close()
  return rows.map(row => (row as { name: string }).name)
}

test('the backup takes the place of the store, which is set aside', async () => {
  const store = await storeWithBackup()
  const present = readFileSync(store.paths.database)
  const { asideFolder, keyringFromBackup, manifest } = await restore(store)
  expect(names(store)).toEqual(['Anna'])
  expect(manifest.counts.users).toBe(1)
  expect(keyringFromBackup).toBe(false)
  expect(readFileSync(join(asideFolder ?? '', 'store.db'))).toEqual(present)
  expect(readdirSync(store.folder).some(name => name.endsWith('.partial'))).toBe(false)
})

test('a damaged store and its log are set aside together, twice in a row', async () => {
  const store = await storeWithBackup()
  writeFileSync(store.paths.database, 'ruined')
  writeFileSync(`${store.paths.database}-wal`, 'ruined too')
  const first = await restore(store)
  expect(readdirSync(first.asideFolder ?? '').toSorted()).toEqual(['store.db', 'store.db-wal'])
  const second = await restore(store)
  expect(second.asideFolder).not.toBe(first.asideFolder)
  expect(names(store)).toEqual(['Anna'])
})

test('where the store is gone there is nothing to set aside', async () => {
  const store = await storeWithBackup()
  rmSync(store.paths.database)
  expect((await restore(store)).asideFolder).toBeNull()
  expect(names(store)).toEqual(['Anna'])
})

test('a damaged backup changes nothing', async () => {
  const store = await storeWithBackup()
  writeFileSync(join(store.backupFolder, 'store.db'), 'ruined')
  await expect(restore(store)).rejects.toThrow('backup-damaged')
  expect(names(store)).toEqual(['Anna', 'Bert'])
  expect(existsSync(store.paths.aside)).toBe(false)
})

test('a backup of another store changes nothing', async () => {
  const store = await storeWithBackup()
  const foreign = { ...store, storeId: randomUUID() }
  await expect(restore(foreign)).rejects.toThrow('backup-foreign')
  expect(names(store)).toEqual(['Anna', 'Bert'])
})

test('a missing keyring comes from the backup', async () => {
  const store = await storeWithBackup()
  rmSync(store.paths.keyring)
  rmSync(join(store.folder, 'keyring.copy.json'))
  expect((await restore(store)).keyringFromBackup).toBe(true)
  expect((await loadKeyring(store.folder)).keyring).toEqual(store.keyring)
})

test('a lost keyring alone can be taken from a backup, and opens the store', async () => {
  const store = await storeWithBackup()
  writeFileSync(store.paths.keyring, 'ruined')
  rmSync(join(store.folder, 'keyring.copy.json'))
  const keyring = await adoptBackupKeyring(store.folder, store.backupFolder, now)
  const [user] = userSlots(keyring)
  const dek = await unwrapWithPassphrase(keyring, user?.id ?? '', enginePassphrase, null, cheapKdf)
  expect(names({ ...store, dek })).toEqual(['Anna', 'Bert'])
  const aside = readdirSync(store.paths.aside)
  expect(readFileSync(join(store.paths.aside, aside[0] ?? '', 'keyring.json'), 'utf8')).toBe(
    'ruined',
  )
})

test('a keyring that can be read is never replaced', async () => {
  const store = await storeWithBackup()
  await expect(adoptBackupKeyring(store.folder, store.backupFolder, now)).rejects.toThrow(
    'conflict',
  )
  expect((await loadKeyring(store.folder)).keyring).toEqual(store.keyring)
})

test('the folder is described without a key', async () => {
  const store = await storeWithBackup()
  const report = await inspectFolder(store.folder)
  expect(report).toMatchObject({ folder: 'present', database: true, keyring: true, writable: true })
  expect(report.syncService).toBeNull()
  expect(report.freeBytes).toBeGreaterThan(0)
  expect(await inspectFolder(join(store.folder, 'none'))).toMatchObject({
    folder: 'absent',
    database: false,
    keyring: false,
    writable: false,
  })
})

test('a folder below a marker of a synchronising program is recognised', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, '.nextcloudsync.log'), '')
  mkdirSync(join(folder, 'a', 'b'), { recursive: true })
  expect((await inspectFolder(join(folder, 'a', 'b'))).syncService).toBe('Nextcloud')
})

test('only our own partial files are cleaned away', async () => {
  const store = await storeWithBackup()
  const { folder, paths, backupFolder } = store
  for (const name of ['store.db.partial', 'keyring.json.partial', 'Brief.partial']) {
    writeFileSync(join(folder, name), 'half')
  }
  mkdirSync(join(paths.backups, `${basename(backupFolder)}.partial`))
  mkdirSync(join(paths.backups, 'Urlaub.partial'))
  expect(await cleanPartials(folder)).toBe(2)
  expect(await cleanPartials(paths.backups)).toBe(1)
  expect(readdirSync(folder)).toContain('Brief.partial')
  expect(readdirSync(paths.backups)).toContain('Urlaub.partial')
  expect(names(store)).toEqual(['Anna', 'Bert'])
})
