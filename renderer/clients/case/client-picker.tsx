import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useState } from 'react'
import { listName } from '../../../shared/clients/client.ts'
import type { ClientBrief } from '../../../shared/clients/client-file.ts'
import { api } from '../../api.ts'
import { sentence } from '../../texts.ts'
import { birthText } from './case-words.ts'
import './client-picker.css'

const MOST_HITS = 8
const FEWEST_LETTERS = 2

type Props = {
  label: string
  /** Records that can't be meant. */
  leaveOut: readonly string[]
  onPick: (client: ClientBrief) => void
  /** What Enter does, said at the chosen line. */
  verb: string
}

function useHits(typed: string, leaveOut: readonly string[]) {
  const text = typed.trim()
  const enabled = text.length >= FEWEST_LETTERS
  const search = useQuery({
    queryKey: ['clients', 'search', { text, limit: MOST_HITS }],
    queryFn: () => api.clients.search({ text, limit: MOST_HITS }),
    enabled,
    placeholderData: keepPreviousData,
  })
  const hits = enabled ? (search.data?.hits ?? []) : []
  return {
    hits: hits.filter(({ id }) => !leaveOut.includes(id)),
    error: search.error,
    none: enabled && search.data !== undefined && hits.length === 0,
  }
}

function HitWords({ hit }: { hit: ClientBrief }) {
  const more = [
    birthText(hit.birthDate),
    hit.number,
    hit.closedOn === null ? hit.responsibleName : 'abgeschlossen',
  ]
  return (
    <span className="grow">
      <span className="med" dir="auto">
        {listName(hit)}
      </span>{' '}
      {hit.ownScript && (
        <span className="native" dir="auto">
          {hit.ownScript}
        </span>
      )}
      <span className="s muted picker__more">{more.join(', ')}</span>
    </span>
  )
}

/** One field that searches everyone; arrows choose, Enter takes. */
export function ClientPicker({ label, leaveOut, onPick, verb }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState(0)
  const { hits, error, none } = useHits(typed, leaveOut)
  const at = Math.min(wanted, hits.length - 1)

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') setWanted(Math.min(at + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setWanted(Math.max(at - 1, 0))
    else if (event.key === 'Enter') {
      const hit = hits[at]
      if (hit) onPick(hit)
    } else return
    event.preventDefault()
  }

  return (
    <div className="picker">
      <label className="kern-label field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="kern-form-input__input"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={hits[at] && `${id}-${at}`}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        dir="auto"
        value={typed}
        onChange={event => {
          setTyped(event.target.value)
          setWanted(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div className="picker__hits" role="listbox" id={`${id}-hits`} aria-label="Gefundene Akten">
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
          <div
            key={hit.id}
            id={`${id}-${index}`}
            className="picker__hit"
            role="option"
            aria-selected={index === at}
            onMouseMove={() => index !== at && setWanted(index)}
            onClick={() => onPick(hit)}
          >
            <HitWords hit={hit} />
            {index === at && <span className="s muted nowrap">Enter: {verb}</span>}
          </div>
        ))}
      </div>
      <p className="s muted" role="status">
        {error
          ? sentence(error)
          : none
            ? 'Niemand gefunden, auch nicht in anderer Schreibweise.'
            : ''}
      </p>
    </div>
  )
}
