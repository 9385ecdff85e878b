import { type KeyboardEvent, useCallback, useId, useLayoutEffect, useRef, useState } from 'react'
import { matches } from '../../shared/lib/fold-text.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { Icon } from '../ui/icon.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { intakeCommand, type SearchHit } from './commands.ts'
import { SearchHits } from './search-hits.tsx'
import { useChosenHit } from './use-chosen-hit.ts'
import { useCodeHit } from './use-code-hit.ts'
import { useOfferHits } from './use-offer-hits.ts'
import { usePeopleHits } from './use-people-hits.ts'
import './search.css'

type Props = {
  hits: readonly SearchHit[]
  /** Missing for whoever may not see people, such as the Leitung. */
  beginIntake: ((name: string) => void) | undefined
  onClose: () => void
}

/** Opens over any screen; Esc gives the focus back to where it was. */
export function SearchOverlay({ hits, beginIntake, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const listId = useId()
  const [typed, setTyped] = useState('')
  const { people, isAsking } = usePeopleHits(typed, beginIntake !== undefined)
  const code = useCodeHit(typed, beginIntake !== undefined)
  const directory = useOfferHits(typed)

  // Closed while it still stands in the page: that is what gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  const run = useCallback(
    (hit: SearchHit) => {
      onClose()
      hit.run()
    },
    [onClose],
  )

  const fitting = hits.filter(hit => matches(`${hit.label} ${hit.words ?? ''}`, typed))
  // Whoever types a code means no new person.
  const isCode = code.hits.length > 0 || code.problem !== null
  const offers = beginIntake && !isCode ? intakeCommand(typed, beginIntake) : []
  const found = [...code.hits, ...people, ...directory.hits, ...fitting, ...offers]
  const chosen = useChosenHit(found, isAsking || code.isAsking || directory.isAsking, run)

  const moves: { readonly [key: string]: () => void } = {
    ArrowDown: chosen.next,
    ArrowUp: chosen.back,
    Enter: chosen.enter,
  }
  function onKeyDown(event: KeyboardEvent) {
    const move = moves[event.key]
    if (!move || event.nativeEvent.isComposing) return
    event.preventDefault()
    move()
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes with Esc
    <dialog
      ref={dialog}
      className="search"
      aria-label="Alles durchsuchen"
      // At once, not when the engine says so: Strg K right after Esc opens it again.
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
      // A re-run effect opens it again before this event arrives.
      onClose={() => !dialog.current?.open && onClose()}
      onClick={event => event.target === dialog.current && onClose()}
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
            aria-activedescendant={chosen.chosen && `${listId}-${chosen.at}`}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            maxLength={200}
            value={typed}
            onChange={event => {
              setTyped(event.target.value)
              chosen.reset()
            }}
            onKeyDown={onKeyDown}
          />
          <span className="s muted nowrap" role="status">
            {countOf(found.length - offers.length, 'Treffer', 'Treffer')}
          </span>
          <Kbd>Esc</Kbd>
        </div>
        {code.problem && (
          <p className="search__code" role="status">
            <Icon name="danger" size="s" tone="bad" /> {code.problem}
          </p>
        )}
        <SearchHits
          id={listId}
          typed={typed}
          hits={found}
          chosen={chosen.at}
          onChoose={chosen.choose}
          onRun={run}
        />
        {found.length === 0 && !code.problem && (
          <p className="search__none">Dazu gibt es hier keine Ansicht und keinen Befehl.</p>
        )}
        <div className="search__foot">
          <span className="row">
            <Kbd>↑</Kbd>
            <Kbd>↓</Kbd> wählen
          </span>
          <span className="row">
            <Kbd>Enter</Kbd> {chosen.chosen?.verb ?? 'öffnen'}
          </span>
          {beginIntake && (
            <span className="search__note">
              Name, Fallnummer, Geburtsdatum, Telefon oder Rücklauf-Code
            </span>
          )}
        </div>
      </div>
    </dialog>
  )
}
