import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useDeferredValue, useMemo } from 'react'
import { foldText } from '../../shared/lib/fold-text.ts'
import { compareGerman } from './compare-german.ts'
import type { Column } from './table-types.ts'

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

export type Sorting = { id: string; desc: boolean }

type Input<T> = {
  rows: readonly T[]
  columns: readonly Column<T>[]
  rowKey: (row: T) => string
  filter: string
  initialSort: Sorting | undefined
}

/** Rows that hold every typed word somewhere in their values. The folded texts are made once. */
function useFiltered<T>(rows: readonly T[], columns: readonly Column<T>[], filter: string) {
  const typed = foldText(useDeferredValue(filter))
  const wanted = typed !== ''
  const texts = useMemo(
    () => (wanted ? rows.map(row => foldText(columns.map(c => c.value(row) ?? '').join(' '))) : []),
    [rows, columns, wanted],
  )
  return useMemo(() => {
    if (!wanted) return rows
    const words = typed.split(' ')
    return rows.filter((_, index) => words.every(word => texts[index]?.includes(word)))
  }, [rows, texts, typed, wanted])
}

export function useRows<T extends object>(input: Input<T>) {
  const { rows, columns, rowKey, filter, initialSort } = input
  const filtered = useFiltered(rows, columns, filter)
  const definitions = useMemo(
    () =>
      columns.map(column => ({
        id: column.id,
        accessorFn: (row: T) => column.value(row) ?? undefined,
        sortUndefined: 'last' as const,
        enableSorting: column.sortable !== false,
        sortDescFirst: false,
        sortFn: (a: { getValue: (id: string) => unknown }, b: typeof a, id: string) =>
          compareGerman(a.getValue(id), b.getValue(id)),
      })),
    [columns],
  )
  const data = useMemo(() => [...filtered], [filtered])
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: rowKey,
    initialState: { sorting: initialSort ? [initialSort] : [] },
  })
  const [sorting] = table.state.sorting
  const sorted = table.getRowModel().rows
  const shown = useMemo(() => sorted.map(row => row.original), [sorted])
  return {
    rows: shown,
    sorting: sorting as Sorting | undefined,
    toggleSort: (id: string) => table.getColumn(id)?.toggleSorting(),
  }
}
