import { writeSync } from 'node:fs'
import { rawOf } from '../../electron/store/connection.ts'
import { kyselyOver } from '../../electron/store/database.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import { writeUser } from '../support/write-user.ts'
import { waitForGo } from './wait-for-go.ts'

// Run as a process of its own: writes until it is killed and says each row that is safe.
const [path = '', key = ''] = process.argv.slice(2)
waitForGo()
const connection = openDatabase(path, Buffer.from(key, 'hex'))
const db = kyselyOver(connection)

// Checkpoints so often that kills meet those too.
rawOf(connection).pragma('wal_autocheckpoint=20')
writeSync(1, 'ready\n')
for (let number = 0; ; number++) {
  writeSync(1, `${await writeUser(db, `Person ${number}`)}\n`)
}
