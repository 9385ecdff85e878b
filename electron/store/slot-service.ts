import { totalmem } from 'node:os'
import type { Machine } from '../vault/machine.ts'
import { calibrate, type KdfParams, measureDerivation, memoryLimitKiB } from './kdf.ts'
import { type KeyTools, type NewUserSlot, userSlots } from './keyring.ts'
import type { Keyring } from './keyring-format.ts'

const costOf = ({ m, t }: KdfParams) => m * t

/** Measured when a store is made; everyone who comes later gets the heaviest cost that is in use. */
function paramsFor(machine: Machine, keyring: Keyring | null): Promise<KdfParams> {
  const used = keyring ? userSlots(keyring).map(slot => slot.kdf) : []
  const [heaviest] = used.toSorted((a, b) => costOf(b) - costOf(a))
  if (heaviest) return Promise.resolve(heaviest)
  const measure = measureDerivation(machine.monotonicMs)
  return calibrate(measure, memoryLimitKiB(totalmem()), machine.kdfPolicy)
}

export const keyTools = (machine: Machine): KeyTools => ({
  random: machine.randomBytes,
  policy: machine.kdfPolicy,
})

/** What a person's way in is made of: passphrase, this machine's cost, and its key ring if there is one. */
export async function newUserSlot(
  machine: Machine,
  store: { storeId: string; keyring: Keyring | null },
  person: { id: string; label: string; passphrase: string },
): Promise<NewUserSlot> {
  const kdf = await paramsFor(machine, store.keyring)
  const device = await machine.host.deviceSecret({ storeId: store.storeId, create: true })
  return { ...person, kdf, device }
}
