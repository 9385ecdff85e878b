import type { ReleaseTable } from '../../shared/statistics/release.ts'
import { Icon } from '../ui/icon.tsx'
import { ColumnHead, OutValue, TrueCount } from './release-cells.tsx'
import { ReleaseTableWide } from './release-table-wide.tsx'
import type { ReleaseCell } from './release-words.ts'
import './release-table.css'

const MOST_SIDE_BY_SIDE = 4

type Head = ReleaseTable['columns'][number]

function Row({ name, cells }: { name: string; cells: readonly ReleaseCell[] }) {
  return (
    <>
      <th scope="row" className="figures__name">
        {name}
      </th>
      {cells.map(cell => (
        <td className="figures__true" key={cell.id}>
          <TrueCount cell={cell} />
        </td>
      ))}
      <td className="figures__gap" />
      {cells.map(cell => (
        <td className="figures__out" key={cell.id}>
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
    <table className="figures">
      <caption className="sr-only">{title}: echt und ausgegeben</caption>
      <thead>
        <tr className="figures__blocks">
          <td />
          <th colSpan={columns.length} scope="colgroup">
            <span className="figures__block">
              <Icon name="lock" size="s" />
              Echt, bleibt hier
            </span>
          </th>
          <td className="figures__gap" />
          <th colSpan={columns.length} scope="colgroup">
            <span className="figures__block figures__leaves">
              <Icon name="parcel" size="s" />
              Ausgabe
            </span>
          </th>
        </tr>
        <tr>
          <th scope="col" className="figures__unit">
            {unit}
          </th>
          <Heads columns={columns} />
          <td className="figures__gap" />
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
          <tr className="figures__total">
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
