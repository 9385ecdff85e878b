import { AppError } from '../../shared/errors.ts'
import { decodeRecoveryCode } from '../../shared/store/recovery-code.ts'
import type { Machine } from '../vault/machine.ts'
import {
  replaceRecoverySlot,
  replaceUserSlot,
  unwrapWithRecoveryCode,
  userSlots,
} from './keyring.ts'
import { writeKeyring } from './keyring-file.ts'
import { openFor } from './opening-service.ts'
import { assertAcceptable } from './passphrase-service.ts'
import { confirmedSheet, recoverySlotOf } from './sheet-service.ts'
import { keyTools, newUserSlot } from './slot-service.ts'
import { forgetLimbo, keyringOf, phaseOf, type StoreState } from './store-state.ts'
import { countUnlocked } from './unlock-service.ts'

/** The sheet is right: the key is known, and a new passphrase and a new sheet are due. */
export function recover(state: StoreState, groups: readonly string[]): void {
  if (phaseOf(state) === 'open') throw new AppError('conflict')
  const decoded = decodeRecoveryCode(groups)
  if (!decoded.ok) throw new AppError('sheet-mistyped', { groups: decoded.mistyped })
  const code = Buffer.from(decoded.bytes)
  try {
    const dek = unwrapWithRecoveryCode(keyringOf(state), code)
    forgetLimbo(state)
    state.limbo = { kind: 'recovering', dek, userId: null }
  } finally {
    code.fill(0)
    decoded.bytes.fill(0)
  }
}

/** The keyring first: even over a damaged store the new passphrase must hold. */
export async function finishRecovery(
  state: StoreState,
  machine: Machine,
  values: {
    userId: string
    passphrase: string
    typedBack: readonly { position: number; text: string }[]
  },
): Promise<void> {
  const { limbo } = state
  if (limbo?.kind !== 'recovering') throw new AppError('locked')
  const old = keyringOf(state)
  const slot = userSlots(old).find(one => one.id === values.userId)
  if (!slot) throw new AppError('user-inactive')
  await assertAcceptable(values.passphrase, [slot.label, old.officeLabel])
  const sheet = confirmedSheet(state, values.typedBack)
  const person = { id: slot.id, label: slot.label, passphrase: values.passphrase }
  const user = await newUserSlot(machine, { storeId: old.storeId, keyring: old }, person)
  const withUser = await replaceUserSlot(old, limbo.dek, user, keyTools(machine))
  const recovery = recoverySlotOf(sheet, machine)
  const keyring = replaceRecoverySlot(withUser, limbo.dek, recovery, keyTools(machine))
  await writeKeyring(machine.storeFolder, keyring)
  state.keyring = keyring
  await countUnlocked(state, machine, slot.id)
  await openFor(state, machine, { dek: limbo.dek, userId: slot.id }, 'store.recover')
}
