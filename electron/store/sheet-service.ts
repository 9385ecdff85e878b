import { AppError } from '../../shared/errors.ts'
import type { RecoverySheet } from '../../shared/print.ts'
import { encodeRecoveryCode, readGroup } from '../../shared/store/recovery-code.ts'
import type { NewSheet } from '../../shared/store/store.ts'
import type { Machine } from '../vault/machine.ts'
import { type NewRecoverySlot, recoveryCodeBytes } from './keyring.ts'
import { forgetSheet, type PendingSheet, type StoreState } from './store-state.ts'

const GROUPS = 8

/** Two different positions, so that reading back the first line of the paper isn't enough. */
function drawPositions(machine: Machine): number[] {
  const first = machine.randomInt(GROUPS)
  const second = (first + 1 + machine.randomInt(GROUPS - 1)) % GROUPS
  return [first + 1, second + 1].sort((a, b) => a - b)
}

/** Draws a new code. It opens nothing until it was partly typed back. */
export function prepareSheet(state: StoreState, machine: Machine): NewSheet {
  forgetSheet(state)
  const code = machine.randomBytes(recoveryCodeBytes)
  const groups = encodeRecoveryCode(code)
  const sheet: PendingSheet = {
    storeId: state.keyring?.storeId ?? machine.newId(),
    code,
    groups,
    number: (state.keyring?.sheetNumber ?? 0) + 1,
    createdAt: machine.now().toISOString(),
    askFor: drawPositions(machine),
  }
  state.sheet = sheet
  const { number, createdAt, askFor } = sheet
  return { number, createdAt, groups, askFor: [...askFor] }
}

export function sheetDocument(
  state: StoreState,
  plate: { programName: string; officeLabel: string },
): RecoverySheet {
  const sheet = state.sheet
  if (!sheet) throw new AppError('not-found')
  return {
    template: 'recovery-sheet',
    ...plate,
    storeName: sheet.storeId.slice(-4).toUpperCase(),
    number: sheet.number,
    createdAt: sheet.createdAt,
    groups: [...sheet.groups],
  }
}

/** The pending sheet, once the two groups from the paper agree; says which one doesn't. */
export function confirmedSheet(
  state: StoreState,
  typedBack: readonly { position: number; text: string }[],
): PendingSheet {
  const sheet = state.sheet
  if (!sheet) throw new AppError('not-found')
  const wrong = sheet.askFor.filter(position => {
    const typed = typedBack.find(group => group.position === position)
    return readGroup(typed?.text ?? '') !== sheet.groups[position - 1]
  })
  if (wrong.length > 0) throw new AppError('sheet-mistyped', { groups: wrong })
  return sheet
}

export function recoverySlotOf(sheet: PendingSheet, machine: Machine): NewRecoverySlot {
  return {
    id: machine.newId(),
    code: sheet.code,
    sheetNumber: sheet.number,
    sheetCreatedAt: sheet.createdAt,
  }
}
