import { z } from 'zod'
import { bundlesContract } from './bundles/bundles-contract.ts'
import { clientsContract } from './clients/clients-contract.ts'
import { documentsContract } from './documents/documents-contract.ts'
import { draftsContract } from './drafts/drafts-contract.ts'
import type { Call, Contract, Feature } from './ipc.ts'
import { gate } from './ipc.ts'
import { matchingContract } from './matching/matching-contract.ts'
import { offersContract } from './offers/offers-contract.ts'
import { privacyContract } from './privacy/privacy-contract.ts'
import { referenceContract } from './reference/reference-contract.ts'
import { referralsContract } from './referrals/referrals-contract.ts'
import { settingsContract } from './settings/settings-contract.ts'
import { statisticsContract } from './statistics/statistics-contract.ts'
import { storeContract } from './store/store-contract.ts'
import { tasksContract } from './tasks/tasks-contract.ts'
import { todayContract } from './today/today-contract.ts'
import { volunteersContract } from './volunteers/volunteers-contract.ts'

/** Every call of the program. There is no other list. */
export const contract = {
  store: storeContract,
  settings: settingsContract,
  privacy: privacyContract,
  today: todayContract,
  drafts: draftsContract,
  reference: referenceContract,
  clients: clientsContract,
  tasks: tasksContract,
  documents: documentsContract,
  offers: offersContract,
  referrals: referralsContract,
  volunteers: volunteersContract,
  matching: matchingContract,
  statistics: statisticsContract,
  bundles: bundlesContract,
} satisfies Contract

export type AppContract = typeof contract

export function findCall(
  name: string,
): { feature: Feature; method: string; call: Call } | undefined {
  const [feature, method, rest] = name.split('.')
  if (feature === undefined || method === undefined || rest !== undefined) return undefined
  if (!Object.hasOwn(contract, feature)) return undefined
  const calls: { readonly [method: string]: Call } = contract[feature as keyof AppContract]
  const call = Object.hasOwn(calls, method) ? calls[method] : undefined
  return call && { feature: feature as Feature, method, call }
}

/** The one call outside the contract's features: ends a running job. */
export const cancelJob = gate({
  input: z.strictObject({ jobId: z.uuid() }),
  output: z.strictObject({}),
  roles: 'anyone',
})
