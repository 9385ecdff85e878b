import { randomBytes } from 'node:crypto'
import { Database as SqlCipher } from '@signalapp/sqlcipher'
import { expect, test } from 'vitest'
import { createBackup } from '../../electron/store/backup.ts'
import { databaseFileName } from '../../electron/store/store-folder.ts'
import { engineStore } from '../support/engine-store.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { writeUser } from '../support/write-user.ts'

/** Another program's SQLCipher 4, with nothing of ours but the raw key. */
function namesSeenBy(path: string, key: Buffer): unknown[] {
  const db = new SqlCipher(path)
  try {
    // A wrong key is meant to fail; SQLCipher's own lines about it would only alarm.
    db.pragma('cipher_log_level = NONE')
    db.pragma(`key = "x'${key.toString('hex')}'"`)
    return db.prepare('select name from users order by name').all()
  } finally {
    db.close()
  }
}

async function aStore() {
  const store = await engineStore(tempFolder())
  for (const name of ['Anna', 'Bert', 'Şirin']) await writeUser(store.db, name)
  return store
}

const everyone = [{ name: 'Anna' }, { name: 'Bert' }, { name: 'Şirin' }]

test('our store opens in an independent SQLCipher with the raw key and with no other', async () => {
  const { connection, dek, paths } = await aStore()
  connection.close()
  expect(namesSeenBy(paths.database, dek)).toEqual(everyone)
  expect(() => namesSeenBy(paths.database, randomBytes(32))).toThrow()
})

test('so does a backup', async () => {
  const { connection, dek, keyring, paths } = await aStore()
  const backupsFolder = paths.backups
  const order = { connection, dek, keyring, backupsFolder, appVersion: '1', now: new Date() }
  const { folder } = await createBackup({ ...order, reason: 'by-hand' })
  connection.close()
  expect(namesSeenBy(`${folder}/${databaseFileName}`, dek)).toEqual(everyone)
  expect(() => namesSeenBy(`${folder}/${databaseFileName}`, randomBytes(32))).toThrow()
})
