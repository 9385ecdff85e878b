import type { ReleaseTable } from '../../shared/statistics/release.ts'
import { Icon } from '../ui/icon.tsx'
import { ColumnHead, OutValue, TrueCount } from './release-cells.tsx'
import { ReleaseTableWide } from './release-table-wide.tsx'
import { type ReleaseCell, rowName } from './release-words.ts'
import './release-table.css'

const MOST_SIDE_BY_SIDE = 4

type Head = ReleaseTable['columns'][number]

function Row({ name, cells }: { name: string; cells: readonly ReleaseCell[] }) {
  return (
    <>
      <th scope="row" className="closing-table__name">
        {rowName(name)}
      </th>
      {cells.map(cell => (
        <td className="closing-table__true" key={cell.id}>
          <TrueCount cell={cell} />
        </td>
      ))}
      <td className="closing-table__gap" />
      {cells.map(cell => (
        <td className="closing-table__out" key={cell.id}>
          <OutValue cell={cell} />
        </td>
      ))}
    </>
  )
}

function Heads({ columns }: { columns: readonly Head[] }) {
  return columns.map(({ key, name }) => <ColumnHead key={key} name={name} />)
}

/** One head of rows, two blocks: what is true stays here, what is rounded leaves. */
function SideBySide({ table }: { table: ReleaseTable }) {
  const { columns, rows, totals, unit, title } = table
  return (
    <table className="closing-table">
      <caption className="sr-only">{title}: echt und ausgegeben</caption>
      <thead>
        <tr className="closing-table__blocks">
          <td />
          <th colSpan={columns.length} scope="colgroup">
            <span className="closing-table__block">
              <Icon name="lock" size="s" />
              Echt, bleibt hier
            </span>
          </th>
          <td className="closing-table__gap" />
          <th colSpan={columns.length} scope="colgroup">
            <span className="closing-table__block closing-table__leaves">
              <Icon name="parcel" size="s" />
              Ausgabe
            </span>
          </th>
        </tr>
        <tr>
          <th scope="col" className="closing-table__unit">
            {unit}
          </th>
          <Heads columns={columns} />
          <td className="closing-table__gap" />
          <Heads columns={columns} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <Row {...{ name, cells }} />
          </tr>
        ))}
        {totals.length > 0 && (
          <tr className="closing-table__total">
            <Row name="Zusammen" cells={totals} />
          </tr>
        )}
      </tbody>
    </table>
  )
}

/** The true figures beside those that leave; nothing of the first block ever does. */
export function ReleaseTableView({ table }: { table: ReleaseTable }) {
  return table.columns.length > MOST_SIDE_BY_SIDE ? (
    <ReleaseTableWide table={table} />
  ) : (
    <SideBySide table={table} />
  )
}
