import { randomBytes, randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Connection } from '../../electron/store/connection.ts'
import { type Database, kyselyOver } from '../../electron/store/database.ts'
import { createKeyring } from '../../electron/store/keyring.ts'
import { writeKeyring } from '../../electron/store/keyring-file.ts'
import type { Keyring } from '../../electron/store/keyring-format.ts'
import { migrate } from '../../electron/store/migrate.ts'
import { createDatabase } from '../../electron/store/open-database.ts'
import { prepareStoreFolder, type StorePaths } from '../../electron/store/store-folder.ts'
import { migrations } from '../../migrations/index.ts'
import { cheapKdf } from './cheap-kdf.ts'

export type EngineStore = {
  folder: string
  paths: StorePaths
  dek: Buffer
  storeId: string
  keyring: Keyring
  code: Buffer
  connection: Connection
  db: Kysely<Database>
}

export const enginePassphrase = 'Apfel Birne Kirsche'

/** Folder, keyring and migrated database as the vault makes them, without the vault. */
export async function engineStore(folder: string): Promise<EngineStore> {
  const dek = randomBytes(32)
  const code = randomBytes(20)
  const storeId = randomUUID()
  const paths = await prepareStoreFolder(folder)
  const keyring = await createKeyring(
    {
      storeId,
      dek,
      programName: 'WIR',
      officeLabel: 'Kreis Beispiel',
      user: {
        id: randomUUID(),
        label: 'Anna Beispiel',
        passphrase: enginePassphrase,
        kdf: cheapKdf.start,
        device: null,
      },
      recovery: {
        id: randomUUID(),
        code,
        sheetNumber: 1,
        sheetCreatedAt: '2026-08-01T08:00:00.000Z',
      },
    },
    { random: randomBytes, policy: cheapKdf },
  )
  await writeKeyring(folder, keyring)
  const connection = createDatabase(paths.database, dek)
  await migrate(connection, migrations, async () => undefined)
  const db = kyselyOver(connection)
  await db
    .insertInto('meta')
    .values([{ key: 'store_id', value: storeId }])
    .execute()
  return { folder, paths, dek, storeId, keyring, code, connection, db }
}
