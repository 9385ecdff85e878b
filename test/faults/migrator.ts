import { writeSync } from 'node:fs'
import { migrate } from '../../electron/store/migrate.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import { rebuildSteps } from './rebuild-steps.ts'
import { waitForGo } from './wait-for-go.ts'

// Run as a process of its own: rebuilds a big table until it is done or killed.
const [path = '', key = ''] = process.argv.slice(2)
waitForGo()
const connection = openDatabase(path, Buffer.from(key, 'hex'))
writeSync(1, 'ready\n')
await migrate(connection, rebuildSteps, async () => undefined)
writeSync(1, 'done\n')
connection.close()
