import { useSyncExternalStore } from 'react'
import { everyHelper, type HelperFilter } from '../../shared/volunteers/overview.ts'

// What the list was when one left it: in the page's memory only, never in an address. Locking
// replaces the page, and with it this.

export type VolunteersView =
  | 'alle'
  | 'lotse'
  | 'dolmetscher'
  | 'pate'
  | 'still'
  | 'nachweise'
  | 'ueberblick'

type State = {
  view: VolunteersView
  filter: HelperFilter
  active: number
  /** The people of the list one came from, in their order. */
  walk: readonly string[]
}

let state: State = { view: 'alle', filter: everyHelper, active: 0, walk: [] }
const listeners = new Set<() => void>()

function set(changes: Partial<State>): void {
  state = { ...state, ...changes }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useVolunteersState(): State {
  return useSyncExternalStore(subscribe, () => state)
}

/** What a view asks for, whatever the chips say besides. */
export function viewFilter(view: VolunteersView): Pick<HelperFilter, 'kind' | 'only'> {
  if (view === 'lotse' || view === 'dolmetscher' || view === 'pate')
    return { kind: view, only: 'alle' }
  return { kind: null, only: view === 'still' || view === 'nachweise' ? view : 'alle' }
}

export function showView(view: VolunteersView): void {
  set({ view, filter: { ...state.filter, ...viewFilter(view) }, active: 0 })
}

/** Another question begins at the top. */
export function askHelpers(changes: Partial<HelperFilter>): void {
  set({ filter: { ...state.filter, ...changes }, active: 0 })
}

export function askForEveryone(): void {
  set({ view: 'alle', filter: everyHelper, active: 0 })
}

export function setActiveHelper(active: number): void {
  set({ active })
}

/** Remembers in which order one may go from person to person. */
export function beginWalk(walk: readonly string[]): void {
  set({ walk })
}

export function neighboursOf(walk: readonly string[], id: string) {
  const at = walk.indexOf(id)
  if (at < 0 || walk.length < 2) return null
  return {
    ...{ previous: walk[at - 1] ?? null, next: walk[at + 1] ?? null },
    ...{ place: at + 1, total: walk.length },
  }
}
