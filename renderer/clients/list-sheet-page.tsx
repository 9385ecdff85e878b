import type { ClientListSheet } from '../../shared/print.ts'
import './list-sheet-page.css'

/** The list on paper: A4 landscape, words instead of colours, its head on every page. */
export function ListSheetPage({ sheet }: { sheet: ClientListSheet }) {
  const { title, lines, columns, rows, programName, officeLabel } = sheet
  const all = columns.reduce((sum, { width }) => sum + width, 0)
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
          {columns.map(({ title: name, width }) => (
            <col key={name} style={{ width: `${(width / all) * 100}%` }} />
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
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}
