import { totalmem } from 'node:os'
import type { Machine } from '../vault/machine.ts'
import { calibrate, type KdfParams, measureDerivation, memoryLimitKiB } from './kdf.ts'
import type { KeyTools, NewUserSlot } from './keyring.ts'

const calibrated = new WeakMap<Machine, Promise<KdfParams>>()

/** Measured once in a process: the same machine gives the same answer. */
function paramsOf(machine: Machine): Promise<KdfParams> {
  let params = calibrated.get(machine)
  if (!params) {
    const measure = measureDerivation(machine.monotonicMs)
    params = calibrate(measure, memoryLimitKiB(totalmem()), machine.kdfPolicy)
    calibrated.set(machine, params)
  }
  return params
}

export const keyTools = (machine: Machine): KeyTools => ({
  random: machine.randomBytes,
  policy: machine.kdfPolicy,
})

/** What a person's way in is made of: passphrase, this machine's cost, and its key ring if there is one. */
export async function newUserSlot(
  machine: Machine,
  storeId: string,
  person: { id: string; label: string; passphrase: string },
): Promise<NewUserSlot> {
  const kdf = await paramsOf(machine)
  const device = await machine.host.deviceSecret({ storeId, create: true })
  return { ...person, kdf, device }
}
