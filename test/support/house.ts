import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Role } from '../../shared/roles.ts'
import { aStore, PASSPHRASE } from './builders.ts'
import { tempFolder } from './temp-folder.ts'
import { aVault, type TestVault, type VaultChanges } from './test-vault.ts'

/** A vault of one test: closed and gone when the test has finished, however often it restarted. */
export async function anEmptyHouse(changes: VaultChanges = {}): Promise<TestVault> {
  return kept(await aVault({ ...changes, storeFolder: changes.storeFolder ?? aPlace() }))
}

/** A place for a store in a folder of its own, so that a test can look beside it too. */
export function aPlace(): string {
  return join(tempFolder(), 'store')
}

function kept(vault: TestVault): TestVault {
  onTestFinished(() => vault.vault.close())
  return { ...vault, restart: async more => kept(await vault.restart(more)) }
}

export type House = TestVault & Awaited<ReturnType<typeof aStore>>

/** A house with one person in it, open. */
export async function aHouse(
  role: Role = 'fallmanagement',
  changes: VaultChanges = {},
): Promise<House> {
  const vault = await anEmptyHouse(changes)
  return { ...vault, ...(await aStore(vault, { name: 'Miriam Habermann', role })) }
}

/** The program ends and starts again; she types her passphrase. */
export async function reopened(
  house: House,
  { passphrase = PASSPHRASE, ...changes }: VaultChanges & { passphrase?: string } = {},
): Promise<House> {
  const next = await house.restart(changes)
  await next.api.store.unlock({ userId: house.userId, passphrase })
  return { ...next, sheet: house.sheet, userId: house.userId }
}
