import { useSyncExternalStore } from 'react'
import type { ListEntry, ListTab, Shown } from './list-views.ts'
import { entries } from './list-views.ts'

// What the list was when one left it: in the page's memory only, never in an address. Locking
// replaces the page, and with it this.

type ListState = {
  tab: string
  /** What was changed in a tab since it was first opened. */
  changed: Readonly<Record<string, Partial<Shown>>>
  /** Place of the active row in each tab. */
  active: Readonly<Record<string, number>>
  /** Ids with names, so that the selection can be said in words. */
  selected: ReadonlyMap<string, string>
  /** A file was opened from here: whoever comes back goes on where she was. */
  left: boolean
}

const start: ListState = { tab: 'open', changed: {}, active: {}, selected: new Map(), left: false }
let state = start
let lastEntry: string | undefined
const listeners = new Set<() => void>()

function set(changes: Partial<ListState>): void {
  state = { ...state, ...changes }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function listState(): ListState {
  return state
}

export function useListState(): ListState {
  return useSyncExternalStore(subscribe, listState)
}

export function selectTab(tab: string): void {
  set({ tab, selected: new Map() })
}

export function shownIn(tab: ListTab, { changed }: Pick<ListState, 'changed'>): Shown {
  return { ...tab.shown, ...changed[tab.id] }
}

/** Another filter or order begins at the top. */
export function changeShown(tab: string, changes: Partial<Shown>): void {
  const active = changes.filter || changes.sort ? { ...state.active, [tab]: 0 } : state.active
  set({ changed: { ...state.changed, [tab]: { ...state.changed[tab], ...changes } }, active })
}

export function resetShown(tab: string): void {
  const { [tab]: _gone, ...changed } = state.changed
  set({ changed, active: { ...state.active, [tab]: 0 } })
}

export function resetFilter(tab: ListTab): void {
  changeShown(tab.id, { filter: tab.shown.filter })
}

export function setActive(tab: string, place: number): void {
  set({ active: { ...state.active, [tab]: place } })
}

export function select(selected: ReadonlyMap<string, string>): void {
  set({ selected })
}

export function setLeft(left: boolean): void {
  set({ left })
}

/** Once for each arrival: coming back to it later finds the list as it was left. */
export function enter(entry: ListEntry, key: string, tabs: readonly ListTab[]): void {
  if (key === lastEntry) return
  lastEntry = key
  const { tab, narrow } = entries[entry]
  const found = tabs.find(({ id }) => id === tab)
  if (!found) return
  selectTab(tab)
  changeShown(tab, { filter: { ...found.shown.filter, ...narrow } })
}
