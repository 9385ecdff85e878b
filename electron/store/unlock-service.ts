import { AppError } from '../../shared/errors.ts'
import type { Machine } from '../vault/machine.ts'
import {
  type Attempts,
  attemptsOf,
  countAttempt,
  countRight,
  countSuccess,
  freeTriesLeft,
  saveAttempts,
  uncountAttempt,
  waitLeftMs,
} from './attempts.ts'
import { unwrapWithPassphrase, userSlots } from './keyring.ts'
import { openFor } from './opening-service.ts'
import { keyringOf, phaseOf, type StoreState } from './store-state.ts'

export const waitSeconds = (attempts: Attempts, slotId: string, machine: Machine) =>
  Math.ceil(waitLeftMs(attemptsOf(attempts, slotId), machine.monotonicMs()) / 1000)

/** What could not be written down did not happen: such a try is not made either. */
async function keepAttempts(state: StoreState, machine: Machine, attempts: Attempts) {
  await saveAttempts(machine.storeFolder, attempts)
  state.attempts = attempts
}

function wrongPassphrase(state: StoreState, machine: Machine, slotId: string): AppError {
  return new AppError('wrong-passphrase', {
    freeTries: freeTriesLeft(attemptsOf(state.attempts, slotId)),
    seconds: waitSeconds(state.attempts, slotId, machine),
  })
}

/** The data key for a passphrase. Every try counts, before it is known whether it is right. */
export async function tryPassphrase(
  state: StoreState,
  machine: Machine,
  slotId: string,
  passphrase: string,
): Promise<Buffer> {
  const keyring = keyringOf(state)
  const slot = userSlots(keyring).find(one => one.id === slotId)
  if (!slot) throw new AppError('user-inactive')
  const seconds = waitSeconds(state.attempts, slotId, machine)
  if (seconds > 0) throw new AppError('wait', { seconds })
  await keepAttempts(state, machine, countAttempt(state.attempts, slotId, machine.monotonicMs()))
  try {
    const secret = slot.device === 'none' ? null : await secretOf(machine, keyring.storeId)
    const dek = await unwrapWithPassphrase(keyring, slotId, passphrase, secret, machine.kdfPolicy)
    await keepAttempts(state, machine, countRight(state.attempts, slotId)).catch(error => {
      dek.fill(0)
      throw error
    })
    return dek
  } catch (error) {
    if (error instanceof AppError && error.code === 'wrong-passphrase')
      throw wrongPassphrase(state, machine, slotId)
    await keepAttempts(state, machine, uncountAttempt(state.attempts, slotId))
    throw error
  }
}

async function secretOf(machine: Machine, storeId: string): Promise<Uint8Array | null> {
  return (await machine.host.deviceSecret({ storeId, create: false }))?.secret ?? null
}

export async function countUnlocked(state: StoreState, machine: Machine, slotId: string) {
  const at = machine.now().toISOString()
  await keepAttempts(state, machine, countSuccess(state.attempts, slotId, at))
}

export async function unlock(
  state: StoreState,
  machine: Machine,
  userId: string,
  passphrase: string,
): Promise<void> {
  if (phaseOf(state) === 'open') return
  const dek = await tryPassphrase(state, machine, userId, passphrase)
  try {
    await openFor(state, machine, { dek, userId }, 'store.unlock')
  } catch (error) {
    if (state.limbo?.dek !== dek) dek.fill(0)
    throw error
  }
  // The house is open and works with the key; only the locked screen's time is missing then.
  await countUnlocked(state, machine, userId).catch(() => undefined)
}
