import type { RoundLetterPreview as Preview } from '../../shared/volunteers/network.ts'
import { Alert } from '../ui/alert.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { unknownWords } from './round-letter-words.ts'

const FEW = 5

function namesWords(names: readonly string[]): string {
  const shown = names.slice(0, FEW).join(', ')
  return names.length > FEW ? `${shown} und ${names.length - FEW} weitere` : shown
}

/** What would stop the letters, and what is only good to know. */
function Missing({ preview }: { preview: Preview }) {
  const { unknown, incomplete, withoutAddress } = preview
  return (
    <>
      {unknown.length > 0 && <Alert kind="danger" title={unknownWords(unknown)} />}
      {incomplete.length > 0 && (
        <Alert
          kind="warning"
          title={`Vor- oder Nachname fehlt: ${namesWords(incomplete)}. Nehmen Sie das Feld oder die Person heraus.`}
        />
      )}
      {withoutAddress.length > 0 && (
        <p className="s muted">
          Ohne vollständige Anschrift, also zum Mitgeben: {namesWords(withoutAddress)}
        </p>
      )}
    </>
  )
}

type Props = { preview: Preview | undefined; at: number; onTurn: (at: number) => void }

export function RoundLetterPreview({ preview, at, onTurn }: Props) {
  const letter = preview?.letter
  return (
    <section className="letter-view" aria-label="Vorschau">
      <div className="row between">
        <h2 className="h3">Vorschau</h2>
        {letter && (
          <div className="row">
            <IconButton
              quiet
              icon="left"
              label="Voriger Brief"
              disabled={at === 0}
              onClick={() => onTurn(at - 1)}
            />
            <span className="s muted nowrap" role="status">
              {at + 1} von {preview.total}
            </span>
            <IconButton
              quiet
              icon="right"
              label="Nächster Brief"
              disabled={at >= preview.total - 1}
              onClick={() => onTurn(at + 1)}
            />
          </div>
        )}
      </div>
      {preview && <Missing preview={preview} />}
      {letter ? (
        <div className="letter-view__paper">
          <address>
            {letter.address.map((line, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of an address may be equal
              <span key={place} dir="auto">
                {line}
              </span>
            ))}
          </address>
          <p className="med">{letter.subject || <span className="muted">Betreff</span>}</p>
          {letter.paragraphs.map((text, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs may be equal
            <p key={place} dir="auto">
              {text}
            </p>
          ))}
        </div>
      ) : (
        <p className="muted">Wählen Sie, an wen der Brief geht, dann steht er hier.</p>
      )}
    </section>
  )
}
