import { z } from 'zod'
import { command, gate, job, query } from '../ipc.ts'
import { everyone, responsible } from '../roles.ts'
import { office } from '../settings/settings.ts'
import {
  backupEntry,
  newSheet,
  passphrase,
  session,
  storeStatus,
  strength,
  typedGroup,
} from './store.ts'
import { newUser, user, userId } from './user.ts'

const nothing = z.strictObject({})
const typedBack = z.array(typedGroup).length(2)
const saved = z.strictObject({ fileName: z.string().nullable() })

export const storeContract = {
  // The gate: allowed while the store is locked.
  status: gate({ input: nothing, output: storeStatus, roles: 'anyone' }),
  ratePassphrase: gate({
    input: z.strictObject({ passphrase, context: z.array(z.string().max(200)).max(20) }),
    output: strength,
    roles: 'anyone',
  }),
  suggestPassphrase: gate({
    input: nothing,
    output: z.strictObject({ passphrase: z.string(), guessesLog10: z.number() }),
    roles: 'anyone',
  }),
  prepareSheet: gate({ input: nothing, output: newSheet, roles: 'anyone' }),
  saveSheet: gate({
    input: z.strictObject({ programName: z.string().max(200), officeLabel: z.string().max(300) }),
    output: saved,
    roles: 'anyone',
  }),
  printSheet: gate({
    input: z.strictObject({ programName: z.string().max(200), officeLabel: z.string().max(300) }),
    output: z.strictObject({ printed: z.boolean() }),
    roles: 'anyone',
  }),
  create: gate({
    input: z.strictObject({ office, user: newUser, passphrase, typedBack }),
    output: nothing,
    roles: 'anyone',
  }),
  unlock: gate({
    input: z.strictObject({ userId, passphrase }),
    output: nothing,
    roles: 'anyone',
  }),
  recover: gate({
    input: z.strictObject({ groups: z.array(z.string().max(12)).length(8) }),
    output: nothing,
    roles: 'anyone',
  }),
  finishRecovery: gate({
    input: z.strictObject({ userId, passphrase, typedBack }),
    output: nothing,
    roles: 'anyone',
  }),
  listBackups: gate({
    input: z.strictObject({ verify: z.boolean() }),
    output: z.array(backupEntry),
    roles: 'anyone',
  }),
  /**
   * Adopts a backup: whole where nothing is here yet, in place of a damaged store, or only its keyring
   * where that is lost.
   */
  adoptBackup: gate({
    input: z.strictObject({ backupId: z.string() }),
    output: nothing,
    roles: 'anyone',
  }),
  lock: gate({ input: nothing, output: nothing, roles: 'anyone' }),

  // The open house.
  session: query({ input: nothing, output: session, roles: everyone }),
  listUsers: query({ input: nothing, output: z.array(user), roles: everyone }),
  addUser: command({
    input: z.strictObject({ user: newUser, passphrase }),
    output: z.strictObject({ userId }),
    roles: responsible,
    subject: (_input, output) => output.userId,
  }),
  updateUser: command({
    input: z.strictObject({ userId, user: newUser }),
    output: nothing,
    roles: responsible,
    subject: input => input.userId,
  }),
  removeUser: command({
    input: z.strictObject({ userId }),
    output: nothing,
    roles: responsible,
    subject: input => input.userId,
  }),
  changePassphrase: command({
    input: z.strictObject({ current: passphrase, next: passphrase }),
    output: nothing,
    roles: everyone,
    subject: () => null,
  }),
  /** Voids the old sheet; the new one was prepared and partly typed back. */
  replaceSheet: command({
    input: z.strictObject({ typedBack }),
    output: nothing,
    roles: responsible,
    subject: () => null,
  }),
  backUp: job({
    input: nothing,
    output: z.strictObject({ createdAt: z.string(), places: z.int(), extraFailed: z.boolean() }),
    roles: everyone,
    subject: () => null,
  }),
  /** Asks for a folder with backups; where no store is open it is searched from now on. */
  chooseFolder: gate({
    input: nothing,
    output: z.strictObject({ folder: z.string().nullable() }),
    roles: 'anyone',
  }),
  /** Closes the store, puts a backup in its place and locks. */
  restore: gate({
    input: z.strictObject({ backupId: z.string() }),
    output: nothing,
    roles: responsible,
  }),
}
