import type { CaseDocument } from '../../shared/documents/document.ts'
import { formatInstant } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { LinkButton } from '../ui/link-button.tsx'

type Props = {
  documents: readonly CaseDocument[]
  onTakeBack: (document: CaseDocument) => void
}

/** For a slip that is noticed after its message has gone. */
export function RemovedDocuments({ documents, onTakeBack }: Props) {
  if (documents.length === 0) return null
  return (
    <details className="removed s">
      <summary>{countOf(documents.length, 'Dokument', 'Dokumente')} zuletzt entfernt</summary>
      <p className="muted">
        Einen Tag lang lässt sich zurückholen, was entfernt wurde. Danach wird es beim nächsten
        Entsperren endgültig gelöscht, aus den Sicherungen innerhalb eines Monats.
      </p>
      <ul>
        {documents.map(document => (
          <li key={document.id}>
            <span className="grow">
              <bdi>{document.title}</bdi>
              {document.removedAt && (
                <span className="muted">, entfernt am {formatInstant(document.removedAt)}</span>
              )}
            </span>
            <LinkButton
              small
              aria-label={`${document.title} zurückholen`}
              onClick={() => onTakeBack(document)}
            >
              Zurückholen
            </LinkButton>
          </li>
        ))}
      </ul>
    </details>
  )
}
