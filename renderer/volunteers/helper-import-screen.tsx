import { Link } from '@tanstack/react-router'
import { type ReactNode, useId, useState } from 'react'
import { countOf, formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { PageHead } from '../ui/page-head.tsx'
import '../ui/table.css'
import '../offers/import.css'
import { type HelperImport, type HelperTable, useHelperImport } from './use-helper-import.ts'
import { askForEveryone } from './volunteers-state.ts'

const FIRST_PROBLEMS = 10

function Step({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="import-step" aria-labelledby={id}>
      <h2 className="h2" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}

function FileStep({ current }: { current: HelperImport }) {
  const { table, busy, open } = current
  if (table)
    return (
      <Step title="1. Datei">
        <div className="row wrap">
          <p className="grow">
            <strong className="import-step__file" dir="auto">
              {table.fileName}
            </strong>
            <span className="muted import-step__source">
              {countOf(table.rows, 'Zeile', 'Zeilen')}. Erkannte Spalten:{' '}
              {table.columns.join(', ') || 'keine'}
            </span>
          </p>
          <Button icon="folder" busy={busy === 'open'} onClick={() => void open()}>
            Andere Datei
          </Button>
        </div>
      </Step>
    )
  return (
    <Step title="1. Datei">
      <p className="muted">
        Excel (XLSX) oder CSV. Die erste Zeile nennt die Spalten, zum Beispiel Name, Vornamen,
        Aufgabe, Sprachen, Gemeinde, Telefon, E-Mail und was Sie sonst führen. Die Datei selbst
        bleibt, wie sie ist.
      </p>
      <div>
        <Button
          variant="primary"
          icon="folder"
          tall
          busy={busy === 'open'}
          onClick={() => void open()}
        >
          Datei wählen
        </Button>
      </div>
    </Step>
  )
}

/** Row by row what can't be taken, and why; the other rows are not held up. */
function Problems({ problems }: Pick<HelperTable, 'problems'>) {
  const [all, setAll] = useState(false)
  if (problems.length === 0) return null
  const shown = all ? problems : problems.slice(0, FIRST_PROBLEMS)
  return (
    <div>
      <table className="table__grid">
        <thead>
          <tr>
            <th scope="col" className="import-problems__row">
              Zeile
            </th>
            <th scope="col">Name</th>
            <th scope="col" className="import-problems__fault-head">
              Was nicht passt
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ row, name, problems: faults }) => (
            <tr key={row}>
              <td>{formatGermanNumber(row)}</td>
              <th scope="row" dir="auto">
                {name || 'ohne Namen'}
              </th>
              <td>
                {faults.map(fault => (
                  <span key={fault} className="import-problems__fault">
                    {fault}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > FIRST_PROBLEMS && (
        <LinkButton small onClick={() => setAll(!all)}>
          {all ? 'Weniger zeigen' : `${problems.length - FIRST_PROBLEMS} weitere zeigen`}
        </LinkButton>
      )}
    </div>
  )
}

function PreviewStep({ current, table }: { current: HelperImport; table: HelperTable }) {
  const { taken, problems } = table
  return (
    <Step title="2. Vorschau">
      <Facts
        items={[
          { label: 'übernehmbar', value: formatGermanNumber(taken) },
          { label: 'nicht übernehmbar', value: formatGermanNumber(problems.length) },
        ]}
      />
      <Problems problems={problems} />
      <div className="row wrap">
        <Button
          variant="primary"
          tall
          busy={current.busy === 'import'}
          disabled={taken === 0}
          onClick={() => void current.take()}
        >
          {countOf(taken, 'Person', 'Personen')} übernehmen
        </Button>
        <span className="muted">
          {taken === 0
            ? 'Aus dieser Datei kommt niemand hinzu.'
            : 'Bis hierhin ist nichts geschrieben. Alle stehen danach bei den Bewerbungen.'}
        </span>
      </div>
    </Step>
  )
}

function Result({ current }: { current: HelperImport }) {
  const { result, startAgain } = current
  if (!result) return null
  const rejected =
    result.rejected === 0 ? '' : `, ${countOf(result.rejected, 'Zeile', 'Zeilen')} nicht übernommen`
  return (
    <section className="import-step" aria-label="Ergebnis">
      <Alert
        kind="success"
        title={`${countOf(result.added, 'Person', 'Personen')} übernommen${rejected}.`}
        live
      />
      <div className="row wrap">
        <Link
          className="kern-btn kern-btn--primary"
          to="/volunteers"
          onClick={() => askForEveryone()}
        >
          <span className="kern-label">Zur Liste</span>
        </Link>
        <Button variant="tertiary" onClick={startAgain}>
          Noch eine Datei
        </Button>
      </div>
    </section>
  )
}

/** File, preview, result: nothing is written before the last button. */
export function HelperImportScreen() {
  const current = useHelperImport()
  const { table, result, failure } = current
  return (
    <div className="page import">
      <PageHead
        title="Ehrenamtliche einlesen"
        crumb={
          <Link className="quiet-link" to="/volunteers">
            Ehrenamt
          </Link>
        }
      />
      {failure && <Alert kind="danger" title={failure} live />}
      {result ? (
        <Result current={current} />
      ) : (
        <>
          <FileStep current={current} />
          {table && <PreviewStep current={current} table={table} />}
        </>
      )}
    </div>
  )
}
