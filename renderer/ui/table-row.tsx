import type { Ref } from 'react'
import { type Column, columnClass } from './table-types.ts'

type Props<T> = {
  row: T
  columns: readonly Column<T>[]
  id: string
  /** Place among all rows, from 0. */
  index: number
  label: string
  active: boolean
  chosen: boolean | undefined
  onChoose: () => void
  onPress: () => void
  ref: Ref<HTMLTableRowElement>
}

export function TableRow<T>(props: Props<T>) {
  const { row, columns, id, index, label, active, chosen, onChoose, onPress, ref } = props
  return (
    <tr
      ref={ref}
      id={id}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      className={active ? 'is-active' : undefined}
      onClick={event => {
        const inside = (event.target as Element).closest('a, button, input, label')
        if (!inside) onPress()
      }}
    >
      {chosen !== undefined && (
        <td className="table__choice">
          <input
            type="checkbox"
            className="kern-form-check__checkbox"
            aria-label={`${label} auswählen`}
            tabIndex={-1}
            checked={chosen}
            onChange={onChoose}
          />
        </td>
      )}
      {columns.map(column => (
        <td key={column.id} className={columnClass(column)}>
          {column.cell ? column.cell(row) : column.value(row)}
        </td>
      ))}
    </tr>
  )
}
