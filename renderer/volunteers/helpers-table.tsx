import { type Ref, useEffect, useId, useMemo, useRef } from 'react'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { HelperLine } from '../../shared/volunteers/overview.ts'
import { gridKeys } from '../ui/grid-keys.ts'
import { Icon } from '../ui/icon.tsx'
import type { IconName } from '../ui/icon-paths.ts'
import { Kbd } from '../ui/kbd.tsx'
import { TableHead } from '../ui/table-head.tsx'
import { TableRow } from '../ui/table-row.tsx'
import { ROW_PX, useDrawnRows } from '../ui/use-drawn-rows.ts'
import '../ui/table.css'
import { helperColumns, type LineFacts } from './helper-cells.tsx'
import { groupedRows, type HelperGroup, rowOfPlace } from './helper-rows.ts'
import { setActiveHelper, useVolunteersState } from './volunteers-state.ts'

type Tone = 'bad' | 'ok' | 'muted' | 'info'
const groups: Readonly<
  Record<HelperGroup, { title: string; icon: IconName; tone: Tone; aside: string }>
> = {
  'braucht-sie': { title: 'Braucht Sie', icon: 'danger', tone: 'bad', aside: '' },
  'in-ordnung': {
    ...{ title: 'In Ordnung', icon: 'ok', tone: 'ok' },
    aside: 'meiste freie Plätze zuerst',
  },
  pause: { title: 'Pause', icon: 'clock', tone: 'muted', aside: '' },
  bewerbung: { title: 'Bewerbungen', icon: 'user', tone: 'info', aside: 'noch nicht im Einsatz' },
  verabschiedet: { title: 'Verabschiedet', icon: 'undo', tone: 'muted', aside: '' },
}

const keys: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['↑', '↓'], 'wählen'],
  [['Enter'], 'öffnen'],
  [['N'], 'nachfragen'],
  [['P'], 'pausieren'],
]

function KeyHints() {
  return keys.map(([pressed, what]) => (
    <span key={what} className="helpers__key">
      {pressed.map(key => (
        <Kbd key={key}>{key}</Kbd>
      ))}{' '}
      {what}
    </span>
  ))
}

/** Languages, place and year are the columns for which there is not always room. */
const LEAVING = 3

type HeadProps = {
  group: HelperGroup
  count: number
  index: number
  columns: number
  isFirst: boolean
  ref: Ref<HTMLTableRowElement>
}

function GroupRow({ group, count, index, columns, isFirst, ref }: HeadProps) {
  const { title, icon, tone, aside } = groups[group]
  return (
    <tr ref={ref} data-index={index} aria-rowindex={index + 2} className="helpers__group">
      <th scope="rowgroup" colSpan={columns - LEAVING}>
        <span className="helpers__group-line">
          <Icon name={icon} size="s" tone={tone} />
          {title} <span className="helpers__count">{formatGermanNumber(count)}</span>
        </span>
      </th>
      {/* these leave with the columns that leave, so that the others keep their number */}
      <td className="only-medium" colSpan={LEAVING - 1} />
      <td className="only-wide helpers__aside">
        <span className="helpers__aside-text">{isFirst ? <KeyHints /> : aside}</span>
      </td>
    </tr>
  )
}

type Props = {
  lines: readonly HelperLine[]
  facts: LineFacts
  onOpen: (line: HelperLine, order: readonly string[]) => void
  onAsk: (line: HelperLine) => void
  onPause: (line: HelperLine) => void
}

/** Who needs you first; arrows choose, single letters act. */
export function HelpersTable({ lines: given, facts, onOpen, onAsk, onPause }: Props) {
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { active: wanted } = useVolunteersState()
  const { rows, lines } = useMemo(() => groupedRows(given), [given])
  const active = Math.min(wanted, lines.length - 1)
  const { virtual, indexes, above, below, measure, scrollTo } = useDrawnRows(rows.length, scroller)
  const columns = useMemo(() => helperColumns(facts), [facts])
  const drawn = indexes.some(index => {
    const row = rows[index]
    return row?.kind === 'line' && row.place === active
  })

  function open(place: number) {
    const line = lines[place]
    if (!line) return
    setActiveHelper(place)
    onOpen(
      line,
      lines.map(one => one.id),
    )
  }
  function bringIntoSight(place: number) {
    if (scrollTo) scrollTo(rowOfPlace(rows, place))
    else document.getElementById(`${id}-${place}`)?.scrollIntoView({ block: 'nearest' })
  }
  function move(place: number) {
    setActiveHelper(place)
    bringIntoSight(place)
  }
  // Back from a sheet the list stands where one left it, once so many lines have come.
  const isBack = useRef(wanted > 0)
  useEffect(() => {
    if (!isBack.current || lines.length <= wanted) return
    isBack.current = false
    bringIntoSight(wanted)
  })
  const onGridKey = gridKeys({
    count: lines.length,
    active,
    rowsPerPage: () => Math.floor((scroller.current?.clientHeight ?? 520) / ROW_PX) - 1,
    onMove: move,
    onOpen: open,
    onChoose: undefined,
  })
  const letters: { readonly [key: string]: (line: HelperLine) => void } = { n: onAsk, p: onPause }

  return (
    <div className="table helpers">
      <div
        className={virtual ? 'table__scroll table__scroll--many' : 'table__scroll'}
        ref={scroller}
      >
        <table
          className="table__grid"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen with the arrow keys
          role="grid"
          aria-label="Ehrenamtliche"
          aria-rowcount={rows.length + 1}
          aria-activedescendant={drawn ? `${id}-${active}` : undefined}
          tabIndex={0}
          data-helpers-grid
          onKeyDown={event => {
            onGridKey(event)
            const line = lines[active]
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
              if (!row) return null
              if (row.kind === 'head')
                return (
                  <GroupRow
                    key={row.group}
                    {...{ index, group: row.group, count: row.count }}
                    isFirst={index === 0}
                    ref={measure}
                    columns={columns.length}
                  />
                )
              return (
                <TableRow
                  key={row.line.id}
                  {...{ row: row.line, columns, index }}
                  ref={measure}
                  id={`${id}-${row.place}`}
                  label={row.line.name}
                  active={row.place === active}
                  chosen={undefined}
                  onChoose={() => undefined}
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
