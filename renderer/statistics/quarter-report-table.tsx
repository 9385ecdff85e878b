import type { ReportTable } from '../../shared/bundles/quarter-report.ts'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'

/** What is longer may go on on the next page. */
const MOST_ROWS_TOGETHER = 14

/** `isSaid`: the table before is counted in the same way. */
export function ReportSection({ table, isSaid }: { table: ReportTable; isSaid: boolean }) {
  const { title, definition, rows } = table
  const isLong = rows.length > MOST_ROWS_TOGETHER
  const isNothing = rows.every(({ values }) => values.every(value => value === 0))
  return (
    <section className={isLong ? 'q-table q-table--long' : 'q-table'}>
      <h3>{title}</h3>
      {!isSaid && <p className="p-small p-muted">{definition}</p>}
      {isNothing ? <p className="q-nothing">Überall 0.</p> : <TableWithBars table={table} />}
    </section>
  )
}

const FEW_COLUMNS = 4
/** Millimetres of the name and of each number; the bar takes the rest. */
function widthsOf(columns: readonly string[]): { name: number; number: number } {
  if (columns.length === 1) return { name: 58, number: 24 }
  return columns.length > FEW_COLUMNS ? { name: 38, number: 17 } : { name: 58, number: 18 }
}

/** The bar shows what the row adds up to, cut as the columns cut it; of yes and no only the yes. */
function TableWithBars({ table: { by, columns, rows, total } }: { table: ReportTable }) {
  const isCut = columns.length > 1
  const parts = total ? Math.max(1, columns.length - 1) : 1
  const width = widthsOf(columns)
  const most = Math.max(1, ...rows.map(({ values }) => values.at(-1) ?? 0))
  return (
    <table className={columns.length > FEW_COLUMNS ? 'q-many' : undefined}>
      <colgroup>
        <col style={{ width: `${width.name}mm` }} />
        <col />
        {columns.map(name => (
          <col key={name} style={{ width: `${width.number}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{by}</th>
          <td aria-hidden="true" />
          {columns.map((name, at) => (
            <th key={name} scope="col" className="q-number">
              {isCut && at < parts && <i className={`q-swatch q-part--${at}`} aria-hidden="true" />}
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, values }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td aria-hidden="true">
              <Bar values={values.slice(0, parts)} most={most} />
            </td>
            <Numbers values={values} columns={columns} />
          </tr>
        ))}
        {total && (
          <tr className="q-total">
            <th scope="row">{total.name}</th>
            <td aria-hidden="true" />
            <Numbers values={total.values} columns={columns} />
          </tr>
        )}
      </tbody>
    </table>
  )
}

type NumbersProps = { values: readonly number[]; columns: readonly string[] }

function Numbers({ values, columns }: NumbersProps) {
  return columns.map((name, at) => (
    <td key={name} className={values[at] === 0 ? 'q-number q-number--none' : 'q-number'}>
      {formatGermanNumber(values[at] ?? 0)}
    </td>
  ))
}

function Bar({ values, most }: { values: readonly number[]; most: number }) {
  return (
    <div className="q-track">
      {values.map((value, at) =>
        value === 0 ? null : (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once
            key={at}
            className={`q-part--${at}`}
            style={{ width: `${(value / most) * 100}%` }}
          />
        ),
      )}
    </div>
  )
}
