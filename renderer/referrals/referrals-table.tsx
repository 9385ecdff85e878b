import { useEffect, useId, useRef } from 'react'
import type { ReferralLine } from '../../shared/referrals/referral.ts'
import type { ReferralFilter } from '../../shared/referrals/referrals-contract.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { gridKeys } from '../ui/grid-keys.ts'
import { TableHead } from '../ui/table-head.tsx'
import { TableRow } from '../ui/table-row.tsx'
import type { Column } from '../ui/table-types.ts'
import { ROW_PX, useDrawnRows } from '../ui/use-drawn-rows.ts'
import '../ui/table.css'
import { changeList, useReferralList } from './referral-list-state.ts'
import { useReferralPages } from './use-referral-pages.ts'

type Props = {
  filter: ReferralFilter
  total: number
  columns: readonly Column<ReferralLine>[]
  onOpen: (line: ReferralLine) => void
}

const nothing = () => undefined

/** Lines come from the vault as one scrolls, in its order. */
export function ReferralsTable({ filter, total, columns, onOpen }: Props) {
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLTableElement>(null)
  const state = useReferralList()
  const active = Math.min(state.active, total - 1)
  const { virtual, indexes, above, below, measure, scrollTo } = useDrawnRows(total, scroller)
  const { lineAt, error } = useReferralPages(filter, indexes)

  function show(place: number) {
    if (scrollTo) scrollTo(place)
    else document.getElementById(`${id}-${place}`)?.scrollIntoView({ block: 'nearest' })
  }

  function open(place: number) {
    const line = lineAt(place)
    if (!line) return
    changeList({ active: place, left: true })
    onOpen(line)
  }

  const back = useRef({ left: state.left, active, show })
  useEffect(() => {
    if (!back.current.left) return
    // Where one was before the referral was opened.
    back.current.show(back.current.active)
    grid.current?.focus({ preventScroll: true })
    changeList({ left: false })
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
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen with the arrow keys
          role="grid"
          aria-label="Vermittlungen"
          aria-rowcount={total + 1}
          aria-activedescendant={indexes.includes(active) ? `${id}-${active}` : undefined}
          tabIndex={0}
          onKeyDown={gridKeys({
            count: total,
            active,
            rowsPerPage: () => Math.floor((scroller.current?.clientHeight ?? 520) / ROW_PX) - 1,
            onMove: place => {
              changeList({ active: place })
              show(place)
            },
            onOpen: open,
            onChoose: undefined,
          })}
        >
          <TableHead
            columns={columns}
            sorting={undefined}
            onSort={nothing}
            chosen={undefined}
            onChooseAll={nothing}
          />
          <tbody>
            {above > 0 && <tr className="table__space" style={{ height: above }} />}
            {indexes.map(place => {
              const line = lineAt(place)
              if (!line) return <WaitingLine key={place} place={place} columns={columns.length} />
              return (
                <TableRow
                  key={line.id}
                  row={line}
                  columns={columns}
                  index={place}
                  ref={measure}
                  id={`${id}-${place}`}
                  label={line.code}
                  active={place === active}
                  chosen={undefined}
                  onChoose={nothing}
                  onPress={() => open(place)}
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

/** Keeps the place of a line that is still on its way. */
function WaitingLine({ place, columns }: { place: number; columns: number }) {
  return (
    <tr data-index={place} aria-rowindex={place + 2} className="list-waiting">
      <td colSpan={columns}>
        <span className="sr-only">wird geladen</span>
      </td>
    </tr>
  )
}
