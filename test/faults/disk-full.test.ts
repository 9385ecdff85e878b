import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verifyAudit } from '../../electron/privacy/audit-repository.ts'
import { writeFileAtomically } from '../../electron/store/atomic-file.ts'
import { createBackup } from '../../electron/store/backup.ts'
import { listBackups } from '../../electron/store/backup-list.ts'
import { kyselyOver } from '../../electron/store/database.ts'
import { loadKeyring, writeKeyring } from '../../electron/store/keyring-file.ts'
import { openDatabase, quickCheck } from '../../electron/store/open-database.ts'
import { sqliteFailure } from '../../electron/store/sqlite-errors.ts'
import { inspectFolder } from '../../electron/store/store-folder.ts'
import { engineStore } from '../support/engine-store.ts'
import { smallDisk } from '../support/small-disk.ts'
import { writeUser } from '../support/write-user.ts'

const why = 'needs Linux, root and the right to mount a tmpfs'

test('a full disk stops the write with a code and loses nothing', async context => {
  const disk = smallDisk(3)
  if (disk === undefined) return context.skip(why)
  const { connection, db, dek, paths, keyring, folder } = await engineStore(
    join(disk.folder, 'wir'),
  )
  let written = 0
  const failure = await (async () => {
    for (;;) {
      await writeUser(db, `${written} ${'x'.repeat(20_000)}`)
      written++
    }
  })().catch(sqliteFailure)
  expect(failure?.code).toBe('disk-full')
  expect(written).toBeGreaterThan(10)
  await expect(writeFileAtomically(join(folder, 'a'), Buffer.alloc(300_000))).rejects.toThrow(
    'disk-full',
  )
  const order = { connection, dek, keyring, backupsFolder: paths.backups, appVersion: '1' }
  const now = new Date()
  await expect(createBackup({ ...order, reason: 'daily', now })).rejects.toThrow('disk-full')
  // Even where the free space was reported wrongly.
  const lied = { ...order, reason: 'daily' as const, now, freeBytes: async () => 10 ** 12 }
  await expect(createBackup(lied)).rejects.toThrow('disk-full')
  expect(await listBackups(paths.backups)).toEqual([])
  connection.close()

  disk.remount('size=12m')
  const again = await engineAgain(paths.database, dek)
  expect(again.names).toBe(written)
  expect(again.chain).toMatchObject({ whole: true, entries: written })
  expect((await loadKeyring(folder)).keyring).toEqual(keyring)
})

async function engineAgain(path: string, dek: Buffer) {
  const connection = openDatabase(path, dek)
  quickCheck(connection)
  const chain = await verifyAudit(kyselyOver(connection))
  const { count } = connection.prepare('select count(*) as count from users').get() as {
    count: number
  }
  connection.close()
  return { names: count, chain }
}

test('a read-only disk is named as such', async context => {
  const disk = smallDisk(3)
  if (disk === undefined) return context.skip(why)
  const { connection, dek, paths, keyring, folder } = await engineStore(join(disk.folder, 'wir'))
  connection.close()
  writeFileSync(join(folder, 'keyring.copy.json'), 'ruined')
  disk.remount('ro')
  expect(() => openDatabase(paths.database, dek)).toThrow('folder-read-only')
  await expect(writeKeyring(folder, keyring)).rejects.toThrow('folder-read-only')
  expect(await loadKeyring(folder)).toEqual({ keyring, repaired: false })
  expect(await inspectFolder(folder)).toMatchObject({ folder: 'present', writable: false })
})
