import { join } from 'node:path'
import type { Connection } from '../../electron/store/connection.ts'
import { unwrapWithPassphrase } from '../../electron/store/keyring.ts'
import { loadKeyring } from '../../electron/store/keyring-file.ts'
import { openCopy } from '../../electron/store/open-database.ts'
import { PASSPHRASE } from './builders.ts'
import { cheapKdf } from './cheap-kdf.ts'
import type { House } from './house.ts'

type Row = Record<string, string | number | null>

export async function keyOf(
  { folder, userId }: Pick<House, 'folder' | 'userId'>,
  passphrase = PASSPHRASE,
): Promise<Buffer> {
  const { keyring } = await loadKeyring(folder)
  return unwrapWithPassphrase(keyring, userId, passphrase, null, cheapKdf)
}

/** Closes the house and reads the rows with its key, past everything that hides columns. */
export async function rowsInside(
  house: House,
  table: string,
  passphrase = PASSPHRASE,
): Promise<Row[]> {
  await house.vault.close()
  const connection = openCopy(join(house.folder, 'store.db'), await keyOf(house, passphrase))
  try {
    return allOf(connection, table)
  } finally {
    connection.close()
  }
}

function allOf(connection: Connection, table: string): Row[] {
  return connection.prepare(`select * from "${table}" order by rowid`).all() as Row[]
}
