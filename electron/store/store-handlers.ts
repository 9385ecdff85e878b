import type { AppContract } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { defaultSettings } from '../../shared/settings/settings.ts'
import { GENERATED_WORDS, wordPassphraseLog10 } from '../../shared/store/passphrase-rules.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { backUpEverywhere, describeBackups } from './backup-service.ts'
import { createStore } from './creation-service.ts'
import { generatePassphrase } from './passphrase-generator.ts'
import { judgePassphrase } from './passphrase-service.ts'
import { finishRecovery, recover } from './recovery-service.ts'
import { adoptBackup, restoreOpen } from './restore-service.ts'
import { prepareSheet, sheetDocument } from './sheet-service.ts'
import { statusOf } from './status-service.ts'
import type { StoreState } from './store-state.ts'
import { createTurns, type InTurn } from './turns.ts'
import { unlock } from './unlock-service.ts'
import { listUsers } from './user-repository.ts'
import {
  admitUser,
  changePassphrase,
  changeUser,
  dismissUser,
  replaceSheet,
} from './user-service.ts'

type StoreHandlers = FeatureHandlers<AppContract['store']>

/** The gate's calls; each is one line, what is decided stands in the services. */
export function storeHandlers(state: StoreState, machine: Machine): StoreHandlers {
  const inTurn = createTurns()
  /** Two of these at once would wipe or replace a key that the other one is working with. */
  const alone: InTurn = work => inTurn(() => work().finally(watchLimbo))
  /** A key that waits is guarded like an open store: nobody may sit down to half a recovery. */
  async function watchLimbo(): Promise<void> {
    if (state.limbo) await machine.host.setIdleLimit({ minutes: defaultSettings.lock.idleMinutes })
  }

  return {
    status: () => statusOf(state, machine),
    ratePassphrase: (_context, { passphrase, context }) => judgePassphrase(passphrase, context),
    suggestPassphrase: async () => ({
      passphrase: generatePassphrase(GENERATED_WORDS, machine.randomInt),
      guessesLog10: wordPassphraseLog10(GENERATED_WORDS),
    }),
    prepareSheet: () => alone(async () => prepareSheet(state, machine)),
    saveSheet: async (_context, plate) => {
      const document = sheetDocument(state, plate)
      const bytes = await machine.host.renderPdf(document)
      const suggestedName = `Wiederherstellungsblatt-${document.storeName}-${document.number}.pdf`
      return machine.host.saveFile({ suggestedName, bytes })
    },
    printSheet: async (_context, plate) => machine.host.print(sheetDocument(state, plate)),
    create: async (_context, values) => {
      await alone(() => createStore(state, machine, values))
      return {}
    },
    unlock: async (_context, { userId, passphrase }) => {
      await alone(() => unlock(state, machine, userId, passphrase))
      return {}
    },
    recover: async (_context, { groups }) => {
      await alone(async () => recover(state, groups))
      return {}
    },
    finishRecovery: async (_context, values) => {
      await alone(() => finishRecovery(state, machine, values))
      return {}
    },
    listBackups: (_context, { verify }) => describeBackups(state, machine, verify),
    adoptBackup: async (_context, { backupId }) => {
      await alone(() => adoptBackup(state, machine, backupId))
      return {}
    },
    lock: async () => {
      await machine.host.lock({ reason: 'user' })
      return {}
    },
    chooseFolder: async () => {
      const { folder } = await machine.host.chooseFolder()
      if (folder !== null && !state.open) state.extraFolder = folder
      return { folder }
    },
    restore: async (_context, { backupId }) => {
      await alone(() => restoreOpen(state, machine, backupId))
      return {}
    },

    session: async ({ actor }) => ({
      userId: actor.id,
      userName: actor.name,
      role: actor.role,
      lastBackupAt: state.lastBackupAt,
      backupProblem: state.backupProblem,
    }),
    listUsers: ({ db }) => listUsers(db),
    addUser: async (context, person) => ({
      userId: await admitUser(state, machine, context, person),
    }),
    updateUser: async (context, { userId, user }) => {
      await changeUser(state, machine, context, userId, user)
      return {}
    },
    removeUser: async (context, { userId }) => {
      await dismissUser(state, machine, context, userId)
      return {}
    },
    changePassphrase: async (context, values) => {
      await changePassphrase(state, machine, context, values)
      return {}
    },
    replaceSheet: async (context, { typedBack }) => {
      await replaceSheet(state, machine, context, typedBack)
      return {}
    },
    backUp: async ({ progress, signal }) => {
      if (!state.open) throw new AppError('locked')
      return backUpEverywhere(state, machine, state.open, 'by-hand', {
        onProgress: progress,
        signal,
      })
    },
  }
}
