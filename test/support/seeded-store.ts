import { productionKdfPolicy } from '../../electron/store/kdf.ts'
import { aStore } from './builders.ts'
import { aVault } from './test-vault.ts'

/** The lightest cost that the program still accepts; the journey through the assistant measures its own. */
const lightest = {
  ...productionKdfPolicy,
  start: productionKdfPolicy.floor,
  ceilingKiB: productionKdfPolicy.floor.m,
  targetMs: 0,
}

/** A store as the assistant makes it, made by the vault itself, for specs about what comes later. */
export async function seedStore(storeFolder: string): Promise<void> {
  const house = await aVault({ storeFolder, kdfPolicy: lightest, now: () => new Date() })
  await aStore(house)
  await house.vault.close()
}
