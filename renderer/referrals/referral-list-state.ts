import { useSyncExternalStore } from 'react'
import { type Narrowed, notNarrowed, type ReferralView } from './referral-list-views.ts'

// What the list was when one left it: in the page's memory only, never in an address. Locking
// replaces the page, and with it this.

type ListState = Narrowed & { view: ReferralView; active: number; left: boolean }

let state: ListState = { view: 'waiting', ...notNarrowed, active: 0, left: false }
const listeners = new Set<() => void>()

export function changeList(changes: Partial<ListState>): void {
  state = { ...state, ...changes }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useReferralList(): ListState {
  return useSyncExternalStore(subscribe, () => state)
}
