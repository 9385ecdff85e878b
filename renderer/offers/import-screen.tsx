import { Link } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { PageHead } from '../ui/page-head.tsx'
import '../ui/table.css'
import { askForAll } from './directory-state.ts'
import { ImportColumns } from './import-columns.tsx'
import { ImportPreviewPart } from './import-preview.tsx'
import { ImportTake } from './import-take.tsx'
import { missingFields, resultText, sourceText } from './import-words.ts'
import { type Import, useImport } from './use-import.ts'
import './import.css'

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

function FileStep({ current }: { current: Import }) {
  const { table, busy, open } = current
  return (
    <Step title="1. Datei">
      {table ? (
        <div className="row wrap">
          <p className="grow">
            <strong className="import-step__file" dir="auto">
              {table.fileName}
            </strong>
            <span className="muted import-step__source">{sourceText(table)}</span>
          </p>
          <Button icon="folder" busy={busy === 'open'} onClick={() => void open()}>
            Andere Datei
          </Button>
        </div>
      ) : (
        <>
          <p className="muted">
            Excel (XLSX), CSV oder eine Austauschdatei aus einem anderen Landkreis. Die Datei selbst
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
        </>
      )}
    </Step>
  )
}

function Result({ current }: { current: Import }) {
  const { result, startAgain, saveRejected, busy } = current
  if (!result) return null
  return (
    <section className="import-step" aria-label="Ergebnis">
      <Alert kind="success" title={`Übernommen: ${resultText(result, result.doubled)}.`} live />
      <div className="row wrap">
        <Link className="kern-btn kern-btn--primary" to="/offers" onClick={askForAll}>
          <span className="kern-label">Zum Verzeichnis</span>
        </Link>
        {result.rejected > result.doubled && (
          <Button icon="download" busy={busy === 'rejected'} onClick={() => void saveRejected()}>
            Nicht übernommene Zeilen speichern
          </Button>
        )}
        <Button variant="tertiary" onClick={startAgain}>
          Noch eine Datei
        </Button>
      </div>
    </section>
  )
}

/** File, columns, preview: nothing is written before the last button. */
export function ImportScreen() {
  const current = useImport()
  const { table, mapping, preview, result, failure, busy, take, saveRejected } = current
  const isReady = table !== null && missingFields(mapping).length === 0
  return (
    <div className="page import">
      <PageHead
        title="Angebote einlesen"
        crumb={
          <Link className="quiet-link" to="/offers">
            Angebote
          </Link>
        }
      />
      {failure && <Alert kind="danger" title={failure} live />}
      {result ? (
        <Result current={current} />
      ) : (
        <>
          <FileStep current={current} />
          {table && (
            <Step title="2. Spalten">
              <ImportColumns table={table} current={current} />
            </Step>
          )}
          {isReady && (
            <Step title="3. Vorschau">
              {preview.error && <Alert kind="danger" title={sentence(preview.error)} live />}
              {!preview.data && !preview.error && <p className="muted">Zeilen werden gelesen …</p>}
              {preview.data && (
                <div className="stack-2" aria-busy={preview.isPlaceholderData}>
                  <ImportPreviewPart
                    preview={preview.data}
                    isSaving={busy === 'rejected'}
                    onSaveRejected={() => void saveRejected()}
                  />
                  <ImportTake
                    preview={preview.data}
                    busy={busy === 'import' || preview.isPlaceholderData}
                    onTake={onKnown => void take(onKnown)}
                  />
                </div>
              )}
            </Step>
          )}
        </>
      )}
    </div>
  )
}
