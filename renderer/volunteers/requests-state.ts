import { useSyncExternalStore } from 'react'
import type { RequestState } from '../../shared/volunteers/assignment.ts'

// Which request is open: in the page's memory only, never in an address. Locking replaces the page,
// and with it this.

let opened: string | null = null
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useOpenRequest(): string | null {
  return useSyncExternalStore(subscribe, () => opened)
}

/** Also from elsewhere: before going to the page of the requests. */
export function openRequest(id: string | null): void {
  opened = id
  for (const listener of listeners) listener()
}

type Wanted = { states: RequestState[]; clientId: null }
export const openRequests: Wanted = { states: ['offen', 'angefragt', 'zugesagt'], clientId: null }
export const finishedRequests: Wanted = { states: ['erledigt', 'abgesagt'], clientId: null }
