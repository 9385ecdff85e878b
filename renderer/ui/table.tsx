import { type ReactNode, useId, useMemo, useRef, useState } from 'react'
import { gridKeys } from './grid-keys.ts'
import { TableHead } from './table-head.tsx'
import { TableRow } from './table-row.tsx'
import { selectionOf, type TableSelection } from './table-selection.ts'
import { type Noun, TableTools } from './table-tools.tsx'
import type { Column } from './table-types.ts'
import { ROW_PX, useDrawnRows } from './use-drawn-rows.ts'
import { type Sorting, useRows } from './use-rows.ts'
import './table.css'

type Props<T extends object> = {
  label: string
  rows: readonly T[]
  /** Stable: outside the component or in useMemo. */
  columns: readonly Column<T>[]
  /** Stable too. */
  rowKey: (row: T) => string
  /** The name of a row in words, for its box. */
  rowLabel: (row: T) => string
  noun: Noun
  onOpen?: (row: T) => void
  selection?: TableSelection
  sort?: Sorting
  /** false leaves out the filter field and the count. */
  filterLabel?: string | false
  tools?: ReactNode
  /** Instead of the table while there are no rows at all. */
  empty: ReactNode
}

/** Sorted, filtered, with the keyboard; only the rows in sight are drawn when there are many. */
export function Table<T extends object>(props: Props<T>) {
  const { label, columns, rowKey, onOpen, selection, filterLabel = 'In der Liste filtern' } = props
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [filter, setFilter] = useState('')
  const [wanted, setActive] = useState(0)
  const input = { rows: props.rows, columns, rowKey, filter, initialSort: props.sort }
  const { rows, sorting, toggleSort } = useRows(input)
  const active = Math.min(wanted, rows.length - 1)
  const { virtual, indexes, above, below, measure, scrollTo } = useDrawnRows(rows.length, scroller)
  const keys = useMemo(() => rows.map(rowKey), [rows, rowKey])
  const choice = selectionOf(selection, keys)

  function move(index: number) {
    setActive(index)
    if (scrollTo) scrollTo(index)
    else document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' })
  }

  if (props.rows.length === 0) return props.empty
  return (
    <div className="table">
      {filterLabel !== false && (
        <TableTools
          {...{ filter, filterLabel, tools: props.tools, noun: props.noun }}
          shown={rows.length}
          all={props.rows.length}
          onFilter={text => {
            setFilter(text)
            setActive(0)
            scroller.current?.scrollTo({ top: 0 })
          }}
        />
      )}
      <div
        className={virtual ? 'table__scroll table__scroll--many' : 'table__scroll'}
        ref={scroller}
      >
        <table
          className="table__grid"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen with the arrow keys
          role="grid"
          aria-label={label}
          aria-rowcount={rows.length + 1}
          aria-multiselectable={selection ? true : undefined}
          aria-activedescendant={indexes.includes(active) ? `${id}-${active}` : undefined}
          tabIndex={0}
          onKeyDown={gridKeys({
            count: rows.length,
            active,
            rowsPerPage: () => Math.floor((scroller.current?.clientHeight ?? 520) / ROW_PX) - 1,
            onMove: move,
            onOpen: onOpen && (index => rows[index] && onOpen(rows[index])),
            onChoose: choice && (index => choice.toggle(keys[index] ?? '')),
          })}
        >
          <TableHead
            {...{ columns, sorting }}
            onSort={toggleSort}
            chosen={choice?.state}
            onChooseAll={() => choice?.toggleAll()}
          />
          <tbody>
            {above > 0 && <tr className="table__space" style={{ height: above }} />}
            {indexes.map(index => {
              const row = rows[index]
              if (!row) return null
              return (
                <TableRow
                  key={rowKey(row)}
                  {...{ row, columns, index }}
                  ref={measure}
                  id={`${id}-${index}`}
                  label={props.rowLabel(row)}
                  active={index === active}
                  chosen={choice?.has(rowKey(row))}
                  onChoose={() => choice?.toggle(rowKey(row))}
                  onPress={() => {
                    setActive(index)
                    onOpen?.(row)
                  }}
                />
              )
            })}
            {below > 0 && <tr className="table__space" style={{ height: below }} />}
          </tbody>
        </table>
        {rows.length === 0 && <p className="table__none muted">Nichts passt zu diesem Filter.</p>}
      </div>
    </div>
  )
}
