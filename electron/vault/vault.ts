import { AppError } from '../../shared/errors.ts'
import type { AppEvent, Envelope } from '../../shared/ipc.ts'
import { createHandlers } from '../handlers.ts'
import { loadAttempts } from '../store/attempts.ts'
import { backUpIfDue } from '../store/backup-service.ts'
import { finishCreation } from '../store/creation-service.ts'
import { selfTest } from '../store/kdf.ts'
import { loadKeyring } from '../store/keyring-file.ts'
import { houseOf, leave, turnDay } from '../store/opening-service.ts'
import { inspectFolder } from '../store/store-folder.ts'
import type { StoreState } from '../store/store-state.ts'
import { createDispatcher } from './dispatcher.ts'
import type { Machine } from './machine.ts'

export type Vault = {
  dispatch: (name: string, input: unknown) => Promise<Envelope>
  /** Reckons what the calendar alone has changed, if the day is a new one. */
  turnDay: () => Promise<void>
  /** Makes the day's backup if it is still missing. */
  backUpIfDue: () => Promise<boolean>
  close: () => Promise<void>
}

const lost = (error: unknown) =>
  error instanceof AppError && ['keyring-missing', 'keyring-damaged'].includes(error.code)

async function readState(machine: Machine): Promise<StoreState> {
  const { storeFolder } = machine
  const report = await inspectFolder(storeFolder)
  const state: StoreState = {
    keyring: null,
    keyringLost: false,
    keyringRepaired: false,
    attempts: await loadAttempts(storeFolder, machine.monotonicMs()),
    open: null,
    limbo: null,
    sheet: null,
    extraFolder: null,
    lastBackupAt: null,
    backupProblem: null,
  }
  try {
    const { keyring, repaired } = await loadKeyring(storeFolder)
    state.keyring = keyring
    state.keyringRepaired = repaired
  } catch (error) {
    if (!lost(error)) throw error
    state.keyringLost = report.database || report.keyring
  }
  await finishCreation(machine, state.keyring !== null)
  return state
}

/** The house behind the gate. Runs in the utility process, and in plain Node for the tests. */
export async function createVault(
  machine: Machine,
  emit: (event: AppEvent) => void,
): Promise<Vault> {
  await selfTest()
  const state = await readState(machine)
  const dispatch = createDispatcher({
    handlers: createHandlers(state, machine),
    openHouse: () => (state.open ? houseOf(state.open) : null),
    now: machine.now,
    newId: machine.newId,
    newReference: () => machine.randomBytes(3).toString('hex').toUpperCase(),
    emit,
    log: machine.log,
  })
  async function lookForBackup(): Promise<boolean> {
    const problem = state.backupProblem
    const made = await backUpIfDue(state, machine)
    if (made || state.backupProblem !== problem) emit({ type: 'changed', feature: 'store' })
    return made
  }
  async function turnTheDay(): Promise<void> {
    if (await turnDay(state, machine)) emit({ type: 'changed', feature: 'clients' })
  }
  let looking = false

  return {
    dispatch,
    turnDay: turnTheDay,
    backUpIfDue: async () => {
      // A slow stick may take longer than the time to the next look.
      if (looking) return false
      looking = true
      return lookForBackup().finally(() => {
        looking = false
      })
    },
    close: () => leave(state, machine),
  }
}
