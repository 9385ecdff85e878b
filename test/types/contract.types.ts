// Compiled and never run: what is marked has to be an error, or the build fails.
import type {
  FeatureHandlers,
  Handlers,
  Reading,
  Writing,
} from '../../electron/vault/handler-types.ts'
import type { AppContract } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Api } from '../../shared/ipc.ts'

type AllHandlers = Handlers<AppContract>
type Settings = FeatureHandlers<AppContract['settings']>
declare const rest: Omit<Settings, 'updateAppearance'>
declare const api: Api<AppContract>

// @ts-expect-error a call without a handler
export const missingMethod: Settings = rest

// @ts-expect-error a feature without handlers
export const missingFeature: AllHandlers = {} as Omit<AllHandlers, 'drafts'>

export const unpromised: Settings = {
  ...rest,
  updateAppearance: async () => ({}),
  // @ts-expect-error a handler for a call that nobody promised
  more: async () => ({}),
}

export const wrongOutput: Settings = {
  ...rest,
  // @ts-expect-error the contract promises an empty object
  updateAppearance: async () => ({ theme: 'dark' as const }),
}

export const noOutput: Settings = {
  ...rest,
  // @ts-expect-error and promises it, not nothing
  updateAppearance: async () => {},
}

export const wrongInput: Settings = {
  ...rest,
  // @ts-expect-error the contract gives a theme and no colour
  updateAppearance: async (_context, { colour }) => ({ colour }),
}

export async function queryThatWrites({ db }: Reading, writing: Writing) {
  await db.selectFrom('users').selectAll().execute()
  // @ts-expect-error a query can't insert
  db.insertInto('users')
  // @ts-expect-error nor update
  db.updateTable('users')
  // @ts-expect-error nor delete
  db.deleteFrom('users')
  // @ts-expect-error nor replace
  db.replaceInto('users')
  // @ts-expect-error nor merge
  db.mergeInto('users')
  // @ts-expect-error nor open a transaction in which it could
  db.transaction()
  // @ts-expect-error nor hand a statement of its own to the database
  db.executeQuery({})
  // @ts-expect-error nor change the tables
  db.schema
  // @ts-expect-error the log is never changed, not even by a command
  writing.db.updateTable('audit').set({ call: 'x' })
  // @ts-expect-error a table that doesn't exist
  writing.db.selectFrom('patients')
}

export async function callers() {
  await api.store.unlock({ userId: 'x', passphrase: 'y' })
  // @ts-expect-error a field is missing
  await api.store.unlock({ userId: 'x' })
  // @ts-expect-error a field too many
  await api.store.unlock({ userId: 'x', passphrase: 'y', pin: '1' })
  // @ts-expect-error a field of another type
  await api.privacy.listAudit({ limit: '10' })
  // @ts-expect-error a section with the values of another
  await api.settings.update({ section: 'lock', values: { theme: 'dark' } })
  // @ts-expect-error a role that doesn't exist
  await api.store.addUser({ user: { name: 'x', role: 'admin' }, passphrase: 'y' })
  // @ts-expect-error a call that doesn't exist
  await api.store.unlockAll({})
  // @ts-expect-error a feature that doesn't exist
  await api.patients.list({})
  // @ts-expect-error without input
  await api.store.status()
  // @ts-expect-error only a job reports progress
  await api.store.status({}, { onProgress: () => {} })
  await api.store.backUp({}, { onProgress: () => {} })
  // @ts-expect-error an answer has only what was declared
  ;(await api.store.session({})).passphrase
}

export const failures = [
  new AppError('wait', { seconds: 2 }),
  // @ts-expect-error the list of codes is closed
  new AppError('something-else'),
  // @ts-expect-error details are names, ids and counts, not whole objects
  new AppError('invalid', { values: { name: 'x' } }),
]
