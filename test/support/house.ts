import { cpSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Role } from '../../shared/roles.ts'
import { aStore, PASSPHRASE } from './builders.ts'
import { whatHangs } from './hanging-calls.ts'
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
  onTestFinished(async ({ task }) => {
    // What hangs may hold the store: closing would then hang as well, and nobody would know why.
    const hanging = task.result?.state === 'fail' ? await whatHangs(vault.running) : undefined
    if (hanging !== undefined) throw new Error(hanging)
    await vault.vault.close()
  })
  return { ...vault, restart: async more => kept(await vault.restart(more)) }
}

export type House = TestVault & Awaited<ReturnType<typeof aStore>>
type Made = Awaited<ReturnType<typeof aStore>> & { folder: string }

const miriam = (role: Role) => ({ name: 'Miriam Habermann', role })

/** One for each role and worker: a copy of a store takes a third of the time of a new one. */
const models = new Map<Role, Promise<Made>>()

function modelFor(role: Role): Promise<Made> {
  const known = models.get(role) ?? makeModel(role)
  models.set(role, known)
  return known
}

async function makeModel(role: Role): Promise<Made> {
  const vault = await aVault()
  process.once('exit', () => rmSync(dirname(vault.folder), { recursive: true, force: true }))
  const made = await aStore(vault, miriam(role))
  await vault.vault.close()
  return { ...made, folder: vault.folder }
}

/** What a house may differ in without its store being another one. */
const outside = ['host', 'onEvent', 'storeFolder']
const hasUsualStore = ({ host, ...changes }: VaultChanges) =>
  !(host && 'deviceSecret' in host) && Object.keys(changes).every(key => outside.includes(key))

/** A house with one person in it, open. */
export async function aHouse(
  role: Role = 'fallmanagement',
  changes: VaultChanges = {},
): Promise<House> {
  if (!hasUsualStore(changes)) return aNewHouse(role, changes)
  const { folder, ...made } = await modelFor(role)
  const storeFolder = changes.storeFolder ?? aPlace()
  cpSync(folder, storeFolder, { recursive: true })
  const vault = await anEmptyHouse({ ...changes, storeFolder })
  await vault.api.store.unlock({ userId: made.userId, passphrase: PASSPHRASE })
  return { ...vault, ...made }
}

/** One that was set up a moment ago. */
export async function aNewHouse(
  role: Role = 'fallmanagement',
  changes: VaultChanges = {},
): Promise<House> {
  const vault = await anEmptyHouse(changes)
  return { ...vault, ...(await aStore(vault, miriam(role))) }
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
