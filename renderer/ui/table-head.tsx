import { useEffect, useRef } from 'react'
import { Icon } from './icon.tsx'
import { type Column, columnClass } from './table-types.ts'
import type { Sorting } from './use-rows.ts'

type Props<T> = {
  columns: readonly Column<T>[]
  sorting: Sorting | undefined
  onSort: (id: string) => void
  /** How many of the shown rows are selected; undefined where nothing can be. */
  chosen: 'none' | 'some' | 'all' | undefined
  onChooseAll: () => void
}

function ChooseAll({ chosen, onChange }: { chosen: string; onChange: () => void }) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = chosen === 'some'
  }, [chosen])
  return (
    <input
      ref={box}
      type="checkbox"
      className="kern-form-check__checkbox"
      aria-label="Alle auswählen"
      checked={chosen === 'all'}
      onChange={onChange}
    />
  )
}

const directions = { true: 'descending', false: 'ascending' } as const

export function TableHead<T>({ columns, sorting, onSort, chosen, onChooseAll }: Props<T>) {
  return (
    <thead>
      <tr>
        {chosen && (
          <th scope="col" className="table__choice">
            <ChooseAll chosen={chosen} onChange={onChooseAll} />
          </th>
        )}
        {columns.map(column => {
          const sorted = sorting?.id === column.id ? sorting : undefined
          return (
            <th
              key={column.id}
              scope="col"
              className={columnClass(column)}
              style={column.width ? { width: column.width } : {}}
              aria-sort={sorted && directions[`${sorted.desc}`]}
            >
              {column.sortable === false ? (
                column.title
              ) : (
                <button
                  type="button"
                  className={sorted ? 'table__sort table__sort--on' : 'table__sort'}
                  onClick={() => onSort(column.id)}
                >
                  {column.title}
                  {sorted && <Icon name={sorted.desc ? 'up' : 'down'} size="s" />}
                </button>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
