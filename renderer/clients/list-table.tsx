import { type CSSProperties, useEffect, useId, useRef } from 'react'
import { listName } from '../../shared/clients/client.ts'
import type { ClientRow } from '../../shared/clients/list.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { gridKeys } from '../ui/grid-keys.ts'
import { TableHead } from '../ui/table-head.tsx'
import { TableRow } from '../ui/table-row.tsx'
import { ROW_PX, useDrawnRows } from '../ui/use-drawn-rows.ts'
import '../ui/table.css'
import { leastWidths, type listColumns, sortedBy, sortingOf } from './list-columns.tsx'
import { changeShown, setActive, setLeft, useListState } from './list-state.ts'
import type { Shown } from './list-views.ts'
import { usePages } from './use-list-pages.ts'

type Props = {
  tab: string
  shown: Shown
  total: number
  columns: ReturnType<typeof listColumns>
  onOpen: (place: number, rowAt: (place: number) => ClientRow | undefined) => void
  onChoose: (row: ClientRow) => void
  onChooseAll: () => void
}

/** Rows come from the vault as one scrolls; it sorts and filters, here they are only drawn. */
export function ListTable({ tab, shown, total, columns, onOpen, onChoose, onChooseAll }: Props) {
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLTableElement>(null)
  const { active: places, selected, left } = useListState()
  const active = Math.min(places[tab] ?? 0, total - 1)
  const { virtual, indexes, above, below, measure, scrollTo } = useDrawnRows(total, scroller)
  const { rowAt, error } = usePages(shown, indexes)
  const least = leastWidths(columns)
  const chosen = selected.size === 0 ? 'none' : selected.size >= total ? 'all' : 'some'

  function show(place: number) {
    if (scrollTo) scrollTo(place)
    else document.getElementById(`${id}-${place}`)?.scrollIntoView({ block: 'nearest' })
  }

  function choose(place: number) {
    const row = rowAt(place)
    if (row) onChoose(row)
  }

  const back = useRef({ left, active, show })
  useEffect(() => {
    if (!back.current.left) return
    // Where one was before the file was opened.
    back.current.show(back.current.active)
    grid.current?.focus({ preventScroll: true })
    setLeft(false)
  }, [])

  return (
    <div className="table list-table">
      {error && <Alert kind="danger" title={sentence(error)} live />}
      <div
        className={virtual ? 'table__scroll table__scroll--many' : 'table__scroll'}
        ref={scroller}
      >
        <table
          ref={grid}
          className="table__grid"
          style={{ '--list-wide': least.wide, '--list-medium': least.medium } as CSSProperties}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen with the arrow keys
          role="grid"
          aria-label="Klientinnen und Klienten"
          aria-rowcount={total + 1}
          aria-multiselectable
          aria-activedescendant={indexes.includes(active) ? `${id}-${active}` : undefined}
          tabIndex={0}
          onKeyDown={gridKeys({
            count: total,
            active,
            rowsPerPage: () => Math.floor((scroller.current?.clientHeight ?? 520) / ROW_PX) - 1,
            onMove: place => {
              setActive(tab, place)
              show(place)
            },
            onOpen: place => onOpen(place, rowAt),
            onChoose: choose,
          })}
        >
          <TableHead
            columns={columns}
            sorting={sortingOf(shown.sort, columns)}
            onSort={column => {
              changeShown(tab, { sort: sortedBy(column, shown.sort) })
              scroller.current?.scrollTo({ top: 0 })
            }}
            chosen={chosen}
            onChooseAll={onChooseAll}
          />
          <tbody>
            {above > 0 && <tr className="table__space" style={{ height: above }} />}
            {indexes.map(place => {
              const row = rowAt(place)
              if (!row) return <WaitingRow key={place} place={place} columns={columns.length} />
              return (
                <TableRow
                  key={row.id}
                  {...{ row, columns }}
                  index={place}
                  ref={measure}
                  id={`${id}-${place}`}
                  label={listName(row)}
                  active={place === active}
                  chosen={selected.has(row.id)}
                  onChoose={() => onChoose(row)}
                  onPress={() => {
                    setActive(tab, place)
                    onOpen(place, rowAt)
                  }}
                />
              )
            })}
            {below > 0 && <tr className="table__space" style={{ height: below }} />}
          </tbody>
        </table>
      </div>
    </div>
  )
}

/** Keeps the place of a row that is still on its way. */
function WaitingRow({ place, columns }: { place: number; columns: number }) {
  return (
    <tr data-index={place} aria-rowindex={place + 2} className="list-waiting">
      <td colSpan={columns + 1}>
        <span className="sr-only">wird geladen</span>
      </td>
    </tr>
  )
}
