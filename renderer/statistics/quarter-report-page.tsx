import type {
  QuarterReportSheet,
  ReportHeadline,
  ReportTable,
} from '../../shared/bundles/quarter-report.ts'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { SheetHead } from '../referrals/sheet-head.tsx'
import './quarter-report-page.css'

/** The quarter for whoever reads paper: six numbers in their course, then every table with its bars. */
export function QuarterReportPage({ sheet }: { sheet: QuarterReportSheet }) {
  return (
    <main className="p-page q-report" lang="de">
      <SheetHead office={sheet.office}>
        {sheet.office.street}
        <br />
        {sheet.office.place}
      </SheetHead>
      <h1>{sheet.title}</h1>
      <p className="p-muted">{sheet.months}</p>
      <section className="q-headlines" aria-label="Das Quartal in Zahlen">
        {sheet.headlines.map(headline => (
          <Headline key={headline.name} headline={headline} />
        ))}
      </section>
      <section className="q-notes">
        <h2>So lesen Sie die Zahlen</h2>
        {sheet.notes.map(note => (
          <p key={note}>{note}</p>
        ))}
        <p className="p-muted">{sheet.about}</p>
      </section>
      {sheet.chapters.map(({ title, tables }) => (
        <section key={title} className="q-chapter">
          <h2>{title}</h2>
          {tables.map(table => (
            <TableWithBars key={table.title} table={table} />
          ))}
        </section>
      ))}
    </main>
  )
}

const BAR = { width: 9, gap: 3, height: 26 }

function Headline({ headline: { name, value, course } }: { headline: ReportHeadline }) {
  const most = Math.max(1, ...course.map(one => one.value ?? 0))
  const told = course.filter(one => one.value !== null)
  return (
    <div className="q-headline">
      <p>{name}</p>
      <p className="q-headline__value">{formatGermanNumber(value)}</p>
      <svg
        role="img"
        viewBox={`0 0 ${course.length * (BAR.width + BAR.gap)} ${BAR.height + 1}`}
        aria-label={`${name} im Verlauf: ${told.map(one => `${one.quarter} ${one.value}`).join(', ')}`}
      >
        {course.map((one, at) => {
          const height = one.value === null ? 0 : (one.value / most) * BAR.height
          return (
            <rect
              key={one.quarter}
              className={at === course.length - 1 ? 'q-bar q-bar--now' : 'q-bar'}
              x={at * (BAR.width + BAR.gap)}
              y={BAR.height - height}
              width={BAR.width}
              height={height + (one.value === null ? 0 : 1)}
            />
          )
        })}
      </svg>
      <p className="q-headline__span" aria-hidden="true">
        <span>{course[0]?.quarter}</span>
        <span>{course.at(-1)?.quarter}</span>
      </p>
    </div>
  )
}

const FEW_COLUMNS = 4
const widthMm = { name: 44, number: 19, narrow: 15.5 }

/** The bar shows what the row adds up to, cut as the columns cut it. */
function TableWithBars({ table }: { table: ReportTable }) {
  const { title, definition, by, columns, rows, total } = table
  const isCut = columns.length > 1
  const number = columns.length > FEW_COLUMNS ? widthMm.narrow : widthMm.number
  const most = Math.max(1, ...rows.map(({ values }) => values.at(-1) ?? 0))
  return (
    <section className="q-table">
      <h3>{title}</h3>
      <p className="p-small p-muted">{definition}</p>
      <table>
        <colgroup>
          <col style={{ width: `${widthMm.name}mm` }} />
          <col />
          {columns.map(name => (
            <col key={name} style={{ width: `${number}mm` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{by}</th>
            <td aria-hidden="true" />
            {columns.map((name, at) => (
              <th key={name} scope="col" className="q-number">
                {isCut && at < columns.length - 1 && (
                  <i className={`q-swatch q-part--${at}`} aria-hidden="true" />
                )}
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
                <Bar values={isCut ? values.slice(0, -1) : values} most={most} />
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
    </section>
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
