import { useState } from 'react'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { type ImportField, importField, type OpenedTable } from '../../shared/offers/import.ts'
import { tableHeads } from '../../shared/offers/table-heads.ts'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { State } from '../ui/state.tsx'
import { columnTitle, fieldOf, firstValues, leftOut, missingFields } from './import-words.ts'
import type { Import } from './use-import.ts'

type Props = { table: OpenedTable; current: Import }

function FieldChoice({ table, current, column }: Props & { column: number }) {
  const field = fieldOf(current.mapping, column)
  return (
    <span className="field__select">
      <select
        className="kern-form-input__select"
        aria-label={`${columnTitle(table.columns, column)} wird zu`}
        value={field ?? ''}
        onChange={event => {
          const next = importField.safeParse(event.target.value)
          current.setField(column, next.success ? next.data : null)
        }}
      >
        <option value="">nicht übernehmen</option>
        {importField.options.map((option: ImportField) => (
          <option key={option} value={option}>
            {tableHeads[option]}
          </option>
        ))}
      </select>
      <Icon name="down" size="s" />
    </span>
  )
}

/** Every column of the file, its first values, and what it becomes here; folded while all are known. */
export function ImportColumns({ table, current }: Props) {
  const { mapping } = current
  const missing = missingFields(mapping)
  const rest = leftOut(table, mapping)
  const [opened, setOpened] = useState(false)
  if (!opened && missing.length === 0 && rest.length === 0)
    return (
      <p>
        <State tone="ok" icon="ok">
          {countOf(table.columns.length, 'Spalte', 'Spalten')} erkannt
        </State>{' '}
        <LinkButton onClick={() => setOpened(true)}>Spalten ansehen oder ändern</LinkButton>
      </p>
    )
  return (
    <div className="stack">
      {missing.length > 0 && (
        <State tone="warn" icon="alert">
          Bitte wählen Sie noch, welche Spalte das ist: {missing.join(', ')}
        </State>
      )}
      <table className="table__grid import-columns">
        <thead>
          <tr>
            <th scope="col">Spalte der Datei</th>
            <th scope="col" className="only-medium">
              Erste Werte
            </th>
            <th scope="col">Wird zu</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((_, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
            <tr key={column}>
              <th scope="row" dir="auto">
                {columnTitle(table.columns, column)}
              </th>
              <td className="only-medium muted">
                <span className="cut import-columns__values" dir="auto">
                  {firstValues(table, column)}
                </span>
              </td>
              <td>
                <FieldChoice {...{ table, current, column }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest.length > 0 && (
        <p className="muted">Nicht übernommen werden diese Spalten: {rest.join(', ')}.</p>
      )}
    </div>
  )
}
