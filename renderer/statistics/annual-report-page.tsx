import type {
  AnnualReportSheet,
  ReportBlock,
  ReportTable,
} from '../../shared/statistics/report-sheet.ts'
import { SheetHead } from '../referrals/sheet-head.tsx'
import './annual-report-page.css'

/** The Sachbericht of a year on A4, in the office's letterhead. */
export function AnnualReportPage({ sheet }: { sheet: AnnualReportSheet }) {
  const { office, title, date, chapters } = sheet
  return (
    <main className="p-page p-annual" lang="de">
      <SheetHead office={office}>
        {[office.street, office.place, office.phone, office.email].filter(Boolean).map(line => (
          <span key={line} className="p-line">
            {line}
          </span>
        ))}
      </SheetHead>
      <h1 dir="auto">{title}</h1>
      <p className="p-muted">Stand {date}</p>
      {chapters.map(({ title: chapter, blocks, table }) => (
        <section key={chapter}>
          <h2>{chapter}</h2>
          {blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once
            <Block key={at} block={block} />
          ))}
          {table && <Figures table={table} />}
        </section>
      ))}
    </main>
  )
}

function Block({ block }: { block: ReportBlock }) {
  if (block.kind === 'text')
    return (
      <p className="p-annual__words" dir="auto">
        {block.text}
      </p>
    )
  return (
    <ul>
      {block.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once
        <li key={at} dir="auto">
          {item}
        </li>
      ))}
    </ul>
  )
}

function Figures({ table: { title, columns, rows, note } }: { table: ReportTable }) {
  return (
    <>
      <h3>{title}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Kennzahl</th>
            {columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once
                <td key={at}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="p-small p-muted">{note}</p>
    </>
  )
}
