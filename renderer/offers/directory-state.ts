import { useSyncExternalStore } from 'react'
import { type DirectoryFilter, everyOffer } from '../../shared/offers/directory-contract.ts'
import type { CheckedHow } from '../../shared/offers/offer.ts'

// What the directory was when one left it: in the page's memory only, never in an address. Locking
// replaces the page, and with it this.

type DirectoryState = {
  filter: DirectoryFilter
  /** Place of the active line. */
  active: number
  /** The entry beside the list. */
  opened: string | null
  /** Opened in order to check it: the panel says what to ask. */
  checking: boolean
  /** How the last entry was checked: the next one is often checked the same way. */
  how: CheckedHow
}

const start: DirectoryState = {
  filter: everyOffer,
  active: 0,
  opened: null,
  checking: false,
  how: 'telefon',
}
let state = start
const listeners = new Set<() => void>()

function set(changes: Partial<DirectoryState>): void {
  state = { ...state, ...changes }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useDirectoryState(): DirectoryState {
  return useSyncExternalStore(subscribe, () => state)
}

/** Another question begins at the top; what was open was an answer to the last one. */
export function ask(changes: Partial<DirectoryFilter>): void {
  set({ filter: { ...state.filter, ...changes }, active: 0, opened: null, checking: false })
}

export function askForAll(): void {
  ask(everyOffer)
}

export function setActiveLine(active: number): void {
  set({ active })
}

export function openOffer(opened: string | null): void {
  set({ opened, checking: false })
}

export function checkOffer(opened: string, how: CheckedHow): void {
  set({ opened, checking: true, how })
}

export function setHow(how: CheckedHow): void {
  set({ how })
}
