import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { matches } from '../ui/fold-text.ts'
import { Icon } from '../ui/icon.tsx'
import { Kbd } from '../ui/kbd.tsx'
import type { SearchHit } from './commands.ts'
import { SearchHits } from './search-hits.tsx'
import './search.css'

type Props = { hits: readonly SearchHit[]; onClose: () => void }

/** Opens over any screen; Esc gives the focus back to where it was. */
export function SearchOverlay({ hits, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)

  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  const found = hits.filter(hit => matches(`${hit.label} ${hit.words ?? ''}`, typed))
  const at = Math.min(chosen, found.length - 1)

  function run(hit: SearchHit | undefined) {
    if (!hit) return
    dialog.current?.close()
    hit.run()
  }

  const moves: { readonly [key: string]: () => void } = {
    ArrowDown: () => setChosen(Math.min(at + 1, found.length - 1)),
    ArrowUp: () => setChosen(Math.max(at - 1, 0)),
    Enter: () => run(found[at]),
  }
  function onKeyDown(event: KeyboardEvent) {
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    move()
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes with Esc
    <dialog
      ref={dialog}
      className="search"
      aria-label="Alles durchsuchen"
      // A re-run effect opens it again before this event arrives.
      onClose={() => !dialog.current?.open && onClose()}
      onClick={event => event.target === dialog.current && dialog.current.close()}
    >
      <div className="search__box">
        <div className="search__query">
          <Icon name="search" tone="muted" />
          <input
            role="combobox"
            aria-label="Suche"
            aria-expanded={found.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={found[at] && `${listId}-${at}`}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={typed}
            onChange={event => {
              setTyped(event.target.value)
              setChosen(0)
            }}
            onKeyDown={onKeyDown}
          />
          <span className="s muted nowrap" role="status">
            {countOf(found.length, 'Treffer', 'Treffer')}
          </span>
          <Kbd>Esc</Kbd>
        </div>
        <SearchHits id={listId} hits={found} chosen={at} onChoose={setChosen} onRun={run} />
        {found.length === 0 && (
          <p className="search__none">Dazu gibt es hier keine Ansicht und keinen Befehl.</p>
        )}
        <div className="search__foot">
          <span className="row">
            <Kbd>↑</Kbd>
            <Kbd>↓</Kbd> wählen
          </span>
          <span className="row">
            <Kbd>Enter</Kbd> {found[at]?.verb ?? 'öffnen'}
          </span>
          <span className="search__note">
            Personen und Angebote erscheinen hier, sobald es sie gibt.
          </span>
        </div>
      </div>
    </dialog>
  )
}
