import type { ClientListSheet } from '../../shared/print.ts'
import './list-sheet-page.css'

const PAPER_MM = 273
const fixedMm = { day: 17, number: 17 } as const

type Columns = ClientListSheet['columns']

/** Days and numbers get what they need, texts share the rest by their length. */
function widthsOf(columns: Columns): number[] {
  const fixed = ({ kind }: Columns[number]) => (kind === 'text' ? 0 : fixedMm[kind])
  const rest = PAPER_MM - columns.reduce((sum, column) => sum + fixed(column), 0)
  const texts = columns.filter(({ kind }) => kind === 'text')
  const all = texts.reduce((sum, { width }) => sum + width, 0)
  return columns.map(column => fixed(column) || (rest * column.width) / all)
}

/** A paragraph stays on one line with its sign. */
const together = (text: string) => text.replaceAll('§ ', '§\u00a0')

/** The list on paper: A4 landscape, words instead of colours, its head on every page. */
export function ListSheetPage({ sheet }: { sheet: ClientListSheet }) {
  const { title, lines, columns, rows, programName, officeLabel } = sheet
  const widths = widthsOf(columns)
  const [confidential, ...facts] = lines
  return (
    <main className="list-sheet">
      <header className="list-sheet__head">
        <div>
          <h1>{title}</h1>
          <p>{facts.join(' · ')}</p>
        </div>
        <div className="list-sheet__office">
          <b>{officeLabel}</b>
          <span>{programName}</span>
        </div>
      </header>
      <p className="list-sheet__confidential">{confidential}</p>
      <table>
        <colgroup>
          {columns.map(({ title: name }, index) => (
            <col key={name} style={{ width: `${widths[index]}mm` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ title: name, kind }) => (
              <th key={name} scope="col" className={kind === 'number' ? 'list-sheet__number' : ''}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once
            <tr key={row}>
              {cells.map((cell, column) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: paper is drawn once
                  key={column}
                  dir="auto"
                  className={columns[column]?.kind === 'number' ? 'list-sheet__number' : ''}
                >
                  {together(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}
