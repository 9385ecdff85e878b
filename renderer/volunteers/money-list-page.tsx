import { formatDay, isDay } from '../../shared/lib/dates.ts'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { MoneySheet } from '../../shared/volunteers/money.ts'
import { euros, hours } from '../../shared/volunteers/money-words.ts'
import './money-list-page.css'

type Column = MoneySheet['columns'][number]
type Cell = MoneySheet['rows'][number][number]

/** Days and numbers get what they need, texts share the rest by their length. */
const fixedMm: Readonly<Record<Exclude<Column['kind'], 'text'>, number>> = {
  day: 22,
  minutes: 22,
  cents: 27,
  number: 20,
}
const PAPER_MM = { standing: 178, lying: 265 }

function widthsOf(columns: readonly Column[], paper: number): number[] {
  const fixed = ({ kind }: Column) => (kind === 'text' ? 0 : fixedMm[kind])
  const rest = paper - columns.reduce((sum, column) => sum + fixed(column), 0)
  const all = columns.reduce((sum, { kind, width }) => sum + (kind === 'text' ? width : 0), 0)
  return columns.map(column => fixed(column) || (rest * column.width) / all)
}

function wordsOf(kind: Column['kind'], cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return kind === 'day' && isDay(cell) ? formatDay(cell) : cell
  if (kind === 'cents') return euros(cell)
  return kind === 'minutes' ? hours(cell) : formatGermanNumber(cell)
}

const isFigure = ({ kind }: Column) => ['minutes', 'cents', 'number'].includes(kind)
const classOf = (column: Column) => (isFigure(column) ? 'money-list__figure' : undefined)

function Cells({ columns, row }: { columns: MoneySheet['columns']; row: readonly Cell[] }) {
  return columns.map((column, at) => (
    <td key={column.title} dir="auto" className={classOf(column)}>
      {wordsOf(column.kind, row[at] ?? null)}
    </td>
  ))
}

/** A list on A4, standing or lying: rows, what they add up to, and who signs. */
export function MoneyListPage({ sheet }: { sheet: MoneySheet }) {
  const { columns, rows, totals, lines, signatures, landscape } = sheet
  const widths = widthsOf(columns, landscape ? PAPER_MM.lying : PAPER_MM.standing)
  return (
    <main className={landscape ? 'money-list money-list--lying' : 'money-list'} lang="de">
      <header className="money-list__head">
        <div>
          <h1>{sheet.title}</h1>
          {lines.map(line => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
        </div>
        <p className="money-list__office">
          <b>{sheet.officeName}</b>
          <span>{sheet.programName}</span>
        </p>
      </header>
      <table>
        <colgroup>
          {columns.map(({ title }, at) => (
            <col key={title} style={{ width: `${widths[at]}mm` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.title} scope="col" className={classOf(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once
            <tr key={at}>
              <Cells columns={columns} row={row} />
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length}>In diesem Zeitraum ist nichts eingetragen.</td>
            </tr>
          )}
          <tr className="money-list__totals">
            <Cells columns={columns} row={totals} />
          </tr>
        </tbody>
      </table>
      <footer className="money-list__signatures">
        {signatures.map(line => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </main>
  )
}
