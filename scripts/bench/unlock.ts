import path from 'node:path'
import { aStore, PASSPHRASE } from '../../test/support/builders.ts'
import { aVault } from '../../test/support/test-vault.ts'
import { type Figure, median } from './figures.ts'
import { aNote, withFolder } from './store-files.ts'

const DRAFTS = 3000
const RUNS = 15

/**
 * From the passphrase to the open store with the key derivation made next to free: keyring,
 * database, quick check of every page, migration check, log entry, list of backups.
 */
export function unlock(): Promise<Figure[]> {
  return withFolder(async folder => {
    let house = await aVault({ storeFolder: path.join(folder, 'store') })
    const { userId } = await aStore(house)
    for (let index = 0; index < DRAFTS; index += 1)
      await house.api.drafts.keep({ form: `bench-${index}`, values: { note: aNote(index) } })
    const times: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      house = await house.restart()
      const before = performance.now()
      await house.api.store.unlock({ userId, passphrase: PASSPHRASE })
      times.push(performance.now() - before)
    }
    await house.vault.close()
    return [
      {
        name: 'unlock without key derivation',
        unit: 'ms',
        value: median(times),
        limit: 150,
        note: `${DRAFTS} records, median of ${RUNS}`,
      },
    ]
  })
}
