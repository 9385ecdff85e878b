import { Link } from '@tanstack/react-router'
import { formatQuarter } from '../../shared/lib/quarters.ts'
import { responsible } from '../../shared/roles.ts'
import type { AnnualFigures } from '../../shared/statistics/annual-report.ts'
import {
  figureColumns,
  figureText,
  nothingText,
  rowsToTell,
} from '../../shared/statistics/report-figures.ts'
import { useHouse } from '../frame/house-context.ts'

/** Stands below the text of its chapter, as it is printed. */
export function ReportFiguresTable({ figures }: { figures: AnnualFigures }) {
  const { role } = useHouse().session
  const missing = figures.quarters.filter(({ isOut }) => !isOut)
  const isNothingOut = missing.length === figures.quarters.length
  const { told, nothing } = rowsToTell(figures)
  return (
    <div className="report-figures">
      {missing.length > 0 && (
        <p className="s">
          Noch nicht ausgegeben:{' '}
          {missing.map(({ quarter }, at) => (
            <span key={quarter}>
              {at > 0 && ', '}
              {responsible.includes(role) ? (
                <Link className="link" to="/statistics/release/$quarter" params={{ quarter }}>
                  {formatQuarter(quarter)}
                </Link>
              ) : (
                formatQuarter(quarter)
              )}
            </span>
          ))}
        </p>
      )}
      {!isNothingOut && (
        <table>
          <caption className="s muted">
            Diese Tabelle steht im Bericht unter dem Text. Nur ausgegebene, gerundete Zahlen.
          </caption>
          <thead>
            <tr>
              <th scope="col">Kennzahl</th>
              {figureColumns(figures).map(column => (
                <th key={column} scope="col" className="num">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map(({ name, values, year }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {values.map((value, at) => (
                  <td key={figures.quarters[at]?.quarter} className="num">
                    {figureText(value)}
                  </td>
                ))}
                <td className="num med">{figureText(year)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {nothing.length > 0 && <p className="s muted">{nothingText(nothing)}</p>}
    </div>
  )
}
