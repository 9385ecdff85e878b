import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { onTestFinished } from 'vitest'
import { whileReadOnly } from '../../electron/store/connection.ts'
import { type Database, kyselyOver } from '../../electron/store/database.ts'
import { migrate } from '../../electron/store/migrate.ts'
import { createDatabase } from '../../electron/store/open-database.ts'
import { insertUser } from '../../electron/store/user-repository.ts'
import { createDispatcher, type HandlerTable } from '../../electron/vault/dispatcher.ts'
import type { LogLine } from '../../electron/vault/machine.ts'
import { createReadings } from '../../electron/vault/readings.ts'
import { migrations } from '../../migrations/index.ts'
import type { AppEvent } from '../../shared/ipc.ts'
import { tempFolder } from './temp-folder.ts'

export type ScratchHouse = {
  dispatch: ReturnType<typeof createDispatcher>
  db: Kysely<Database>
  actorId: string
  events: AppEvent[]
  logged: LogLine[]
}

/** The real dispatcher over a real encrypted store, with handlers that a test made up. */
export async function aScratchHouse(handlers: object): Promise<ScratchHouse> {
  const connection = createDatabase(join(tempFolder(), 'store.db'), randomBytes(32))
  onTestFinished(() => connection.close())
  await migrate(connection, migrations, async () => {})
  const db = kyselyOver(connection)
  const actor = { id: randomUUID(), name: 'Miriam Habermann', role: 'leitung' } as const
  const at = '2026-11-16T08:00:00.000Z'
  await db.transaction().execute(trx => insertUser(trx, actor, at))
  const events: AppEvent[] = []
  const logged: LogLine[] = []
  const readings = createReadings()
  const whileReading = <T>(work: () => Promise<T>) => whileReadOnly(connection, work)
  const dispatch = createDispatcher({
    handlers: handlers as HandlerTable,
    openHouse: () => ({ db, actor, readings, whileReadOnly: whileReading }),
    now: () => new Date(at),
    newId: randomUUID,
    newReference: () => 'A1B2C3',
    emit: event => events.push(event),
    log: line => logged.push(line),
  })
  return { dispatch, db, actorId: actor.id, events, logged }
}
