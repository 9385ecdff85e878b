import type { ReleaseTable } from '../../shared/statistics/release.ts'
import { Icon } from '../ui/icon.tsx'
import { ColumnHead, OutValue, TrueCount } from './release-cells.tsx'
import { type ReleaseCell, rowName } from './release-words.ts'

type Line = { key: string; name: string; cells: readonly ReleaseCell[] }

function Pair({ line: { name, cells }, isTotal }: { line: Line; isTotal: boolean }) {
  return (
    <tbody className={isTotal ? 'closing-table__total' : undefined}>
      <tr>
        <th scope="rowgroup" rowSpan={2} className="closing-table__name">
          {rowName(name)}
        </th>
        <th scope="row" className="closing-table__kind closing-table__above">
          <Icon name="lock" size="s" tone="muted" />
          <span className="sr-only">echt</span>
        </th>
        {cells.map(cell => (
          <td className="closing-table__true closing-table__above" key={cell.id}>
            <TrueCount cell={cell} />
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row" className="closing-table__kind closing-table__out closing-table__below">
          <span className="closing-table__leaves">
            <Icon name="parcel" size="s" />
          </span>
          <span className="sr-only">Ausgabe</span>
        </th>
        {cells.map(cell => (
          <td className="closing-table__out closing-table__below" key={cell.id}>
            <OutValue cell={cell} />
          </td>
        ))}
      </tr>
    </tbody>
  )
}

/** Too wide to stand side by side: the true figure above the one that leaves. */
export function ReleaseTableWide({ table }: { table: ReleaseTable }) {
  const { columns, rows, totals, unit, title } = table
  const total = { key: 'total', name: 'Zusammen', cells: totals }
  return (
    <>
      <p className="closing-table__legend s" aria-hidden="true">
        <span className="closing-table__block">
          <Icon name="lock" size="s" />
          Echt, bleibt hier
        </span>
        <span className="closing-table__block closing-table__leaves">
          <Icon name="parcel" size="s" />
          Ausgabe
        </span>
      </p>
      <table className="closing-table" lang="de">
        <caption className="sr-only">{title}: echt und ausgegeben</caption>
        <thead>
          <tr>
            <th scope="col" className="closing-table__unit">
              {unit}
            </th>
            <td className="closing-table__unit" />
            {columns.map(({ key, name }) => (
              <ColumnHead key={key} name={name} />
            ))}
          </tr>
        </thead>
        {rows.map(line => (
          <Pair key={line.key} line={line} isTotal={false} />
        ))}
        {totals.length > 0 && <Pair line={total} isTotal />}
      </table>
    </>
  )
}
