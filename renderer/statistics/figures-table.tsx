import { type ReactNode, useState } from 'react'
import { LinkButton } from '../ui/link-button.tsx'
import { Bar } from './chart-bar.tsx'
import { type Mark, marksOf } from './chart-marks.ts'
import { CellStopContext, useCellKeys } from './figures-cell-keys.ts'
import { FigureNumber } from './figures-number.tsx'
import { byCount, mostOf, type ShownRow, type ShownTable } from './figures-view.ts'
import { differenceText } from './figures-words.ts'
import './figures-table.css'

/** A column that only one table has. */
type Extra = { head: string; ofRow: (key: string) => string; ofSum: string }

type Props = {
  table: ShownTable
  /** Read by those who do not see it; also the name of the table. */
  caption: string
  /** The head above the names of the rows. */
  rowHead: string
  /** 'zu Q2'; null where nothing came before. */
  before: string | null
  /** Above the numbers where there is one for each row. */
  countHead?: string
  extra?: Extra
}

const LONG = 14
const SHOWN_OF_LONG = 10

type HeadProps = Pick<Props, 'table' | 'rowHead' | 'before' | 'extra' | 'countHead'> & {
  marks: readonly Mark[]
}

function Head({ table, marks, rowHead, before, countHead, extra }: HeadProps) {
  const { columns } = table
  return (
    <thead>
      <tr>
        <th scope="col">{rowHead}</th>
        <td className="figure-table__bar" />
        <th scope="col" className="num">
          {columns.length > 0 ? 'alle' : (countHead ?? table.unit)}
        </th>
        {before && (
          <th scope="col" className="num nowrap">
            {before}
          </th>
        )}
        {columns.map(({ key, name }, at) => (
          <th key={key} scope="col" className="num">
            <span className={`figure-table__key mark mark--${marks[at]}`} aria-hidden="true" />
            {name}
          </th>
        ))}
        {extra && (
          <th scope="col" className="num">
            {extra.head}
          </th>
        )}
      </tr>
    </thead>
  )
}

type LineProps = {
  row: ShownRow
  columns: ShownTable['columns']
  hasBefore: boolean
  bar: ReactNode
  extra: string | undefined
}

function Line({ row, columns, hasBefore, bar, extra }: LineProps) {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td className="figure-table__bar">{bar}</td>
      <td className="num figure-table__all">
        <FigureNumber cell={row.total} about={row.name} />
      </td>
      {hasBefore && (
        <td className="num muted">{differenceText(row.total.count, row.before) ?? '–'}</td>
      )}
      {row.cells.map((cell, at) => (
        <td key={columns[at]?.key} className="num">
          <FigureNumber cell={cell} about={`${row.name}, ${columns[at]?.name ?? ''}`} />
        </td>
      ))}
      {extra !== undefined && <td className="num">{extra}</td>}
    </tr>
  )
}

/** Noughts of a time when nobody counted would be made up. */
export function FigureTable(props: Props) {
  return props.table.known ? <CountedTable {...props} /> : <NothingKnown />
}

export function NothingKnown() {
  return <p className="muted">Aus dieser Zeit gibt es keine Angaben.</p>
}

/** Chart and table in one: each row has its bar, the heads of the columns are the key. */
function CountedTable(props: Props) {
  const { table, caption, extra } = props
  const [all, setAll] = useState(false)
  const { columns, sum } = table
  const before = sum.before === null ? null : props.before
  const marks = marksOf(columns)
  const most = mostOf(table)
  const isLong = table.rows.length >= LONG
  const rows = isLong ? byCount(table.rows) : table.rows
  const first = rows.filter(({ total }) => total.count > 0).slice(0, SHOWN_OF_LONG)
  const shown = isLong && !all ? first : rows
  const { stop, onKeyDown } = useCellKeys({ rows: shown, sum })
  const isLabelled = columns.length > 0
  function barOf({ cells, total }: ShownRow) {
    const parts = isLabelled
      ? cells.map(({ count }, at) => ({
          key: columns[at]?.key ?? '',
          count,
          mark: marks[at] ?? 'a',
        }))
      : [{ key: 'all', count: total.count, mark: 'a' as const }]
    return <Bar parts={parts} most={most} labelled={isLabelled} />
  }
  return (
    <CellStopContext value={stop}>
      <table className="figure-table" aria-describedby="figure-keys" onKeyDown={onKeyDown}>
        <caption className="sr-only">{caption}</caption>
        <Head {...props} {...{ marks, before }} />
        <tbody>
          {shown.map(row => (
            <Line
              key={row.key}
              {...{ row, columns }}
              hasBefore={before !== null}
              bar={barOf(row)}
              extra={extra?.ofRow(row.key)}
            />
          ))}
        </tbody>
        <tfoot>
          <Line
            row={sum}
            columns={columns}
            hasBefore={before !== null}
            bar={null}
            extra={extra?.ofSum}
          />
        </tfoot>
      </table>
      {isLong && (
        <LinkButton small onClick={() => setAll(!all)}>
          {all ? 'Weniger zeigen' : `${rows.length - first.length} weitere zeigen`}
        </LinkButton>
      )}
    </CellStopContext>
  )
}
