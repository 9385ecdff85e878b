import { writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { createBackup } from '../../electron/store/backup.ts'
import { loadKeyring } from '../../electron/store/keyring-file.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import { storePaths } from '../../electron/store/store-folder.ts'
import { waitForGo } from './wait-for-go.ts'

// Run as a process of its own: makes one backup after the other until it is killed.
const [path = '', key = ''] = process.argv.slice(2)
const folder = dirname(path)
const dek = Buffer.from(key, 'hex')
waitForGo()
const connection = openDatabase(path, dek)
const { keyring } = await loadKeyring(folder)
const backupsFolder = storePaths(folder).backups
const order = { connection, dek, keyring, backupsFolder, reason: 'daily', appVersion: '1' } as const
writeSync(1, 'ready\n')
for (;;) {
  const { id } = await createBackup({ ...order, now: new Date() })
  writeSync(1, `${id}\n`)
}
