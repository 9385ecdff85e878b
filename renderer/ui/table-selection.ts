export type TableSelection = {
  selected: ReadonlySet<string>
  onChange: (selected: ReadonlySet<string>) => void
}

function withKeys(selection: TableSelection, keys: readonly string[], on: boolean) {
  const selected = new Set(selection.selected)
  for (const key of keys) {
    if (on) selected.add(key)
    else selected.delete(key)
  }
  selection.onChange(selected)
}

/** What the boxes show and do, for the rows that are shown; hidden ones keep their state. */
export function selectionOf(selection: TableSelection | undefined, keys: readonly string[]) {
  if (!selection) return undefined
  const count = keys.filter(key => selection.selected.has(key)).length
  const some = count === keys.length ? 'all' : 'some'
  const state: 'none' | 'some' | 'all' = count === 0 ? 'none' : some
  return {
    state,
    has: (key: string) => selection.selected.has(key),
    toggle: (key: string) => withKeys(selection, [key], !selection.selected.has(key)),
    toggleAll: () => withKeys(selection, keys, state !== 'all'),
  }
}
