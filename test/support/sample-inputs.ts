import type { z } from 'zod'
import { type AppContract, contract } from '../../shared/contract.ts'
import type { Call } from '../../shared/ipc.ts'
import { anOffice, aShortContact, OTHER_PASSPHRASE, PASSPHRASE } from './builders.ts'

type Samples = {
  [F in keyof AppContract]: {
    [M in keyof AppContract[F]]: AppContract[F][M] extends { input: infer I extends z.ZodType }
      ? z.input<I>
      : never
  }
}

const userId = '019a8b00-0000-7000-8000-000000000001'
const typedBack = [
  { position: 1, text: 'ABCDE' },
  { position: 2, text: 'ABCDE' },
]
const plate = { programName: 'WIR', officeLabel: 'Kreis' }
const user = { name: 'Sevgi Arslan', role: 'koordination' } as const

/** An input that each call takes; a new call without one doesn't compile. */
export const sampleInputs: Samples = {
  store: {
    status: {},
    ratePassphrase: { passphrase: PASSPHRASE, context: ['Kreis'] },
    suggestPassphrase: {},
    prepareSheet: {},
    saveSheet: plate,
    printSheet: plate,
    create: { office: anOffice(), user, passphrase: PASSPHRASE, typedBack },
    unlock: { userId, passphrase: PASSPHRASE },
    recover: { groups: Array.from({ length: 8 }, () => 'ABCDE') },
    finishRecovery: { userId, passphrase: PASSPHRASE, typedBack },
    listBackups: { verify: false },
    adoptBackup: { backupId: 'laptop/none' },
    lock: {},
    session: {},
    listUsers: {},
    addUser: { user, passphrase: OTHER_PASSPHRASE },
    updateUser: { userId, user },
    removeUser: { userId },
    changePassphrase: { current: PASSPHRASE, next: OTHER_PASSPHRASE },
    replaceSheet: { typedBack },
    backUp: {},
    chooseFolder: {},
    restore: { backupId: 'laptop/none' },
  },
  settings: {
    get: {},
    update: { section: 'office', values: anOffice() },
    updateAppearance: { theme: 'dark' },
  },
  privacy: { listAudit: { limit: 10 }, verifyAudit: {} },
  today: { overview: {} },
  drafts: {
    find: { form: 'settings-office' },
    keep: { form: 'settings-office', values: { unit: 'Fachstelle' } },
    discard: { form: 'settings-office' },
  },
  reference: { listBodies: {}, listMunicipalities: { bodyKey: '06440' } },
  clients: {
    prepareShortContact: {},
    recordShortContact: aShortContact(),
    undoShortContact: { id: userId },
    listShortContacts: { quarter: '2026-Q4' },
    countShortContacts: { quarter: null },
  },
}

export type Sampled = { name: string; call: Call; input: unknown }

/** Every call of the contract with its sample. */
export const everyCall: readonly Sampled[] = Object.entries(contract).flatMap(([feature, calls]) =>
  Object.entries(calls).map(([method, call]) => ({
    name: `${feature}.${method}`,
    call: call as Call,
    input: sampleOf(feature, method),
  })),
)

function sampleOf(feature: string, method: string): unknown {
  const samples: { [feature: string]: { [method: string]: unknown } } = sampleInputs
  return samples[feature]?.[method]
}

/** As it travels: a job is named by its caller. */
export function travelling({ call }: Pick<Sampled, 'call'>, input: unknown): unknown {
  return call.kind === 'job' ? { jobId: crypto.randomUUID(), input } : input
}
