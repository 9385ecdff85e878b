import { useState } from 'react'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { ImportPreview } from '../../shared/offers/import.ts'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { State } from '../ui/state.tsx'

const FIRST = 10

function Problems({ preview }: { preview: ImportPreview }) {
  const { rejected } = preview
  const [all, setAll] = useState(false)
  const problems = all ? preview.problems : preview.problems.slice(0, FIRST)
  const more = rejected - preview.problems.length
  return (
    <>
      <table className="table__grid import-problems">
        <caption className="sr-only">Zeilen, die nicht übernommen werden können</caption>
        <thead>
          <tr>
            <th scope="col" className="num import-problems__row">
              Zeile
            </th>
            <th scope="col">Angebot</th>
            <th scope="col" className="import-problems__fault-head">
              Was nicht stimmt
            </th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ row, name, problems: faults }) => (
            <tr key={row}>
              <td className="num">{formatGermanNumber(row)}</td>
              <th scope="row" dir="auto">
                {name || 'ohne Namen'}
              </th>
              <td>
                {faults.map(({ column, text }) => (
                  <span key={`${column} ${text}`} className="import-problems__fault">
                    <span className="med">{column}:</span> {text}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length < preview.problems.length && (
        <div>
          <LinkButton onClick={() => setAll(true)}>
            {rejected === preview.problems.length
              ? `Alle ${rejected} Zeilen zeigen`
              : `Die ersten ${preview.problems.length} von ${formatGermanNumber(rejected)} Zeilen zeigen`}
          </LinkButton>
        </div>
      )}
      {all && more > 0 && (
        <p className="muted">
          Und {formatGermanNumber(more)} weitere: alle stehen in der Datei, die Sie speichern
          können.
        </p>
      )}
    </>
  )
}

function FirstEntries({ preview }: { preview: ImportPreview }) {
  if (preview.first.length === 0) return null
  return (
    <details className="form-fold">
      <summary>Die ersten Angebote ansehen</summary>
      <table className="table__grid import-first">
        <caption className="sr-only">Die ersten Angebote, wie sie übernommen werden</caption>
        <thead>
          <tr>
            <th scope="col">Angebot</th>
            <th scope="col">Thema</th>
            <th scope="col" className="only-medium">
              Ort
            </th>
          </tr>
        </thead>
        <tbody>
          {preview.first.map(({ row, name, organisation, topic, town, known }) => (
            <tr key={row}>
              <th scope="row" dir="auto">
                {name}
                <span className="s muted import-first__note">{organisation}</span>
                {known && <State tone="info">schon da</State>}
              </th>
              <td>{topic}</td>
              <td className="only-medium">{town}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

type Props = { preview: ImportPreview; isSaving: boolean; onSaveRejected: () => void }

/** What would become of every row. */
export function ImportPreviewPart({ preview, isSaving, onSaveRejected }: Props) {
  const { fresh, known, doubled, rejected } = preview
  const counts = { neu: fresh, 'schon da': known, doppelt: doubled, 'nicht übernehmbar': rejected }
  return (
    <div className="stack-2">
      <Facts
        items={Object.entries(counts).map(([label, count]) => ({
          ...{ label, value: formatGermanNumber(count) },
        }))}
      />
      {doubled > 0 && (
        <p className="muted">Was zweimal in der Datei steht, wird einmal übernommen.</p>
      )}
      <FirstEntries preview={preview} />
      {rejected > 0 && (
        <>
          <Problems preview={preview} />
          <div>
            <Button icon="download" busy={isSaving} onClick={onSaveRejected}>
              Nicht übernommene Zeilen speichern
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
