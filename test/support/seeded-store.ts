import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { aStore } from './builders.ts'
import { aVault } from './test-vault.ts'

/**
 * A store as the assistant makes it, made by the vault itself, for specs about what comes later.
 * Its key cost is the lightest that the program accepts; the assistant's own journey measures one.
 */
export async function seedStore(storeFolder: string): Promise<void> {
  const house = await aVault({ storeFolder, kdfPolicy: lightestKdfPolicy, now: () => new Date() })
  await aStore(house)
  await house.vault.close()
}
