import { useId, useState } from 'react'
import { fullName } from '../../shared/clients/client.ts'
import type { ClientBrief } from '../../shared/clients/client-file.ts'
import { Button } from '../ui/button.tsx'
import { bornText, briefLine } from './brief-words.ts'
import { useHessen } from './sections/use-hessen.ts'
import { usePersonSearch } from './use-person-search.ts'
import { useToday } from './use-today.ts'
import './similar.css'

type Props = { except: readonly string[]; onFound: (found: ClientBrief) => void }

/** A field of its own beside the form: what is typed here belongs to no record. */
export function KnownPersonSearch({ except, onFound }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const { hits, asked } = usePersonSearch(typed)
  const today = useToday()
  const { nameOf } = useHessen()
  const shown = hits.filter(hit => !except.includes(hit.id))
  return (
    <div className="stack">
      <div className="kern-form-input field">
        <label className="kern-label field__label" htmlFor={id}>
          Name oder Fallnummer
        </label>
        <input
          className="kern-form-input__input"
          id={id}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={event => setTyped(event.target.value)}
        />
      </div>
      <p className="s muted" role="status">
        {asked && shown.length === 0 && 'Niemand mit diesem Namen.'}
      </p>
      {shown.length > 0 && (
        <ul className="known" aria-label="Gefundene Personen">
          {shown.map(hit => (
            <li key={hit.id}>
              <div className="grow">
                <p className="med">{fullName(hit) || hit.ownScript}</p>
                <p className="s muted">
                  {[bornText(hit), briefLine(hit, { today, place: nameOf })]
                    .filter(Boolean)
                    .join(', ')}
                </p>
              </div>
              <Button
                aria-label={`${fullName(hit) || hit.ownScript} verknüpfen`}
                onClick={() => {
                  onFound(hit)
                  setTyped('')
                }}
              >
                Verknüpfen
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
