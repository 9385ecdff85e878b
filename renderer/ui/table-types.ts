import type { ReactNode } from 'react'

export type Column<T> = {
  id: string
  title: string
  /** What is sorted and filtered by; null stands last. */
  value: (row: T) => string | number | null
  /** What is shown, where it is more than the value: two lines, a state. */
  cell?: (row: T) => ReactNode
  /** '8rem' or '20%'; columns without one share what is left. */
  width?: string
  align?: 'start' | 'end'
  /** 'wide' leaves first (below 1360 px), then 'medium' (below 960 px). */
  from?: 'wide' | 'medium'
  sortable?: boolean
}

export function columnClass<T>(column: Column<T>): string {
  const place = column.align === 'end' ? 'num' : ''
  if (column.from === 'wide') return `${place} only-wide`
  return column.from === 'medium' ? `${place} only-medium` : place
}
