import { useSyncExternalStore } from 'react'
import type { Role } from '../../shared/roles.ts'
import { useHouse } from '../frame/house-context.ts'

// Whose lines one looks at: in the page's memory only. Locking replaces the page, and with it this.

let chosen: boolean | undefined
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function setOnlyMine(onlyMine: boolean): void {
  chosen = onlyMine
  for (const listener of listeners) listener()
}

/** Whoever stands in for others has hardly a case of her own. */
const usual = (role: Role) => role !== 'vertretung'

export function useOnlyMine(): boolean {
  const { role } = useHouse().session
  return useSyncExternalStore(subscribe, () => chosen) ?? usual(role)
}
