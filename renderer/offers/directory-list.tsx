import { useEffect, useId, useMemo, useRef } from 'react'
import type {
  DirectoryFilter,
  DirectoryPage,
  OfferLine,
} from '../../shared/offers/directory-contract.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { gridKeys } from '../ui/grid-keys.ts'
import { TableHead } from '../ui/table-head.tsx'
import { ROW_PX, useDrawnRows } from '../ui/use-drawn-rows.ts'
import '../ui/table.css'
import { directoryColumns } from './directory-cells.tsx'
import { rowOfPlace, rowsOf } from './directory-rows.ts'
import { openOffer, setActiveLine, useDirectoryState } from './directory-state.ts'
import { GroupRow, OfferRow, WaitingRow } from './directory-table-rows.tsx'
import { useLines } from './use-directory-pages.ts'

type Props = {
  filter: DirectoryFilter
  groups: DirectoryPage['groups']
  total: number
  today: string
  placeName: (ags: string) => string
  onEdit: (line: OfferLine) => void
  onConfirm: (line: OfferLine) => void
}

/** An entry that was opened from elsewhere, such as a new one, is brought into sight once. */
function useOpenedInSight(opened: string | null, elementId: string | null) {
  const seen = useRef<string | null>(null)
  useEffect(() => {
    if (opened === null || elementId === null || seen.current === opened) return
    seen.current = opened
    document.getElementById(elementId)?.scrollIntoView({ block: 'nearest' })
  }, [opened, elementId])
}

/** Lines come from the vault as one scrolls; it decides who is responsible, here they are drawn. */
export function DirectoryList(props: Props) {
  const { filter, groups, total, today, placeName, onEdit, onConfirm } = props
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { active: wanted, opened } = useDirectoryState()
  const active = Math.min(wanted, total - 1)
  const rows = useMemo(() => rowsOf(groups), [groups])
  const { virtual, indexes, above, below, measure, scrollTo } = useDrawnRows(rows.length, scroller)
  const drawn = indexes.flatMap(index => {
    const row = rows[index]
    return row?.kind === 'line' ? [row.place] : []
  })
  const { lineAt, error } = useLines(filter, drawn)
  const showTopic = filter.topic === null
  const columns = useMemo(
    () => directoryColumns({ today, placeName, showTopic }),
    [today, placeName, showTopic],
  )
  const openedPlace = drawn.find(place => opened !== null && lineAt(place)?.id === opened)
  useOpenedInSight(opened, openedPlace === undefined ? null : `${id}-${openedPlace}`)

  function open(place: number) {
    const line = lineAt(place)
    if (!line) return
    setActiveLine(place)
    openOffer(line.id)
  }

  function move(place: number) {
    setActiveLine(place)
    // What stands beside the list follows.
    if (opened !== null) open(place)
    if (scrollTo) scrollTo(rowOfPlace(groups, place))
    else document.getElementById(`${id}-${place}`)?.scrollIntoView({ block: 'nearest' })
  }

  const onGridKey = gridKeys({
    count: total,
    active,
    rowsPerPage: () => Math.floor((scroller.current?.clientHeight ?? 520) / ROW_PX) - 1,
    onMove: move,
    onOpen: open,
    onChoose: undefined,
  })
  const letters: { readonly [key: string]: (line: OfferLine) => void } = {
    n: onConfirm,
    e: onEdit,
  }

  return (
    <div className="table directory__list">
      {error && <Alert kind="danger" title={sentence(error)} live />}
      <div
        className={virtual ? 'table__scroll table__scroll--many' : 'table__scroll'}
        ref={scroller}
      >
        <table
          className="table__grid"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen with the arrow keys
          role="grid"
          aria-label="Angebote"
          aria-rowcount={rows.length + 1}
          aria-activedescendant={drawn.includes(active) ? `${id}-${active}` : undefined}
          tabIndex={0}
          data-directory-grid
          onKeyDown={event => {
            onGridKey(event)
            // With an entry beside the list the letters are that entry's own.
            const line = opened === null ? lineAt(active) : undefined
            const act = letters[event.key.toLowerCase()]
            if (event.ctrlKey || event.altKey || event.metaKey || !line || !act) return
            event.preventDefault()
            act(line)
          }}
        >
          <TableHead
            columns={columns}
            sorting={undefined}
            onSort={() => undefined}
            chosen={undefined}
            onChooseAll={() => undefined}
          />
          <tbody>
            {above > 0 && <tr className="table__space" style={{ height: above }} />}
            {indexes.map(index => {
              const row = rows[index]
              if (row?.kind === 'head')
                return (
                  <GroupRow
                    key={row.group}
                    {...{ index, group: row.group, count: row.count }}
                    ref={measure}
                    columns={columns.length}
                    place={filter.place === null ? '' : placeName(filter.place)}
                  />
                )
              const line = row && lineAt(row.place)
              if (!line) return <WaitingRow key={index} index={index} columns={columns.length} />
              return (
                <OfferRow
                  key={line.id}
                  {...{ line, columns, index }}
                  ref={measure}
                  id={`${id}-${row.place}`}
                  active={row.place === active}
                  opened={line.id === opened}
                  onPress={() => open(row.place)}
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
