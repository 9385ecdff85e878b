import { useSyncExternalStore } from 'react'
import type { ReachSection } from '../../shared/clients/client.ts'
import type { Gender, GermanLevel, ReferralField } from '../../shared/clients/options.ts'

/** What is known before an intake begins. It is handed over in memory: never in an address. */
export type IntakeStart = {
  /** As it was typed elsewhere. */
  name: string
  /** What a Kurzkontakt has asked already. */
  known: {
    language: string | null
    gender: Gender | null
    municipality: ReachSection['municipality']
    countryOfOrigin: string | null
    germanLevel: GermanLevel | null
    fields: readonly ReferralField[]
  } | null
}

const nothing: IntakeStart = { name: '', known: null }
let waiting = nothing
const listeners = new Set<() => void>()

/** Called by whoever sends somebody to the Erstaufnahme; `nothing` once it has begun. */
export function handOver(start: Partial<IntakeStart>): void {
  waiting = { ...nothing, ...start }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useHandedOver(): IntakeStart {
  return useSyncExternalStore(subscribe, () => waiting)
}
