import { useState } from 'react'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { ImportPreview, OnKnown } from '../../shared/offers/import.ts'
import { Button } from '../ui/button.tsx'

type Props = { preview: ImportPreview; busy: boolean; onTake: (onKnown: OnKnown) => void }

const choices: readonly { value: OnKnown; label: string; note: string }[] = [
  {
    ...{ value: 'lassen', label: 'unverändert lassen' },
    note: 'Was Sie hier gepflegt haben, bleibt, wie es ist.',
  },
  {
    ...{ value: 'ersetzen', label: 'mit der Datei ersetzen' },
    note: 'Nur die Spalten, in denen in der Datei etwas steht.',
  },
]

/** The one button that writes. */
export function ImportTake({ preview, busy, onTake }: Props) {
  const [onKnown, setOnKnown] = useState<OnKnown>('lassen')
  const { fresh, known } = preview
  const count = fresh + (onKnown === 'ersetzen' ? known : 0)
  return (
    <div className="stack-2">
      {known > 0 && (
        <fieldset>
          <legend className="field__legend">
            {countOf(known, 'Angebot ist', 'Angebote sind')} schon im Verzeichnis
          </legend>
          {choices.map(({ value, label, note }) => (
            <label key={value} className="field__choice">
              <input
                type="radio"
                className="kern-form-check__radio"
                name="on-known"
                checked={onKnown === value}
                onChange={() => setOnKnown(value)}
              />
              <span>
                {label}
                <small>{note}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="row wrap">
        <Button
          variant="primary"
          tall
          busy={busy}
          disabled={count === 0}
          onClick={() => onTake(onKnown)}
        >
          {countOf(count, 'Angebot', 'Angebote')} übernehmen
        </Button>
        <span className="muted">
          {count === 0
            ? 'Aus dieser Datei kommt nichts hinzu.'
            : 'Bis hierhin ist nichts geschrieben. Übernommen wird alles auf einmal oder gar nichts.'}
        </span>
      </div>
    </div>
  )
}
