import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useId, useRef, useState } from 'react'
import { gridKeys } from './grid-keys.ts'
import { TableHead } from './table-head.tsx'
import { TableRow } from './table-row.tsx'
import { type Noun, TableTools } from './table-tools.tsx'
import type { Column, TableSelection } from './table-types.ts'
import { type Sorting, useRows } from './use-rows.ts'
import './table.css'

const VIRTUAL_FROM = 200
const ROW_PX = 52

type Props<T extends object> = {
  label: string
  rows: readonly T[]
  /** Stable: outside the component or in useMemo. */
  columns: readonly Column<T>[]
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
  const virtual = rows.length > VIRTUAL_FROM
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: virtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
    // The sticky head covers the first line.
    scrollPaddingStart: 34,
  })
  const drawn = virtualizer.getVirtualItems()
  const indexes = virtual ? drawn.map(item => item.index) : rows.map((_, index) => index)
  const above = virtual ? (drawn[0]?.start ?? 0) : 0
  const below = virtual ? virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0) : 0

  function choose(keys: readonly string[], on: boolean) {
    const selected = new Set(selection?.selected)
    for (const key of keys) on ? selected.add(key) : selected.delete(key)
    selection?.onChange(selected)
  }
  function toggle(index: number) {
    const row = rows[index]
    if (row) choose([rowKey(row)], !selection?.selected.has(rowKey(row)))
  }
  function move(index: number) {
    setActive(index)
    if (virtual) virtualizer.scrollToIndex(index)
    else document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' })
  }
  const chosen = rows.filter(row => selection?.selected.has(rowKey(row))).length
  const some = chosen === 0 ? 'none' : chosen === rows.length ? 'all' : 'some'

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
            onChoose: selection && toggle,
          })}
        >
          <TableHead
            {...{ columns, sorting }}
            onSort={toggleSort}
            chosen={selection && some}
            onChooseAll={() => choose(rows.map(rowKey), some !== 'all')}
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
                  ref={virtual ? virtualizer.measureElement : null}
                  id={`${id}-${index}`}
                  label={props.rowLabel(row)}
                  active={index === active}
                  chosen={selection?.selected.has(rowKey(row))}
                  onChoose={() => toggle(index)}
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
