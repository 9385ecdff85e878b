import { useEffect, useRef } from 'react'
import type { SearchHit } from './commands.ts'
import { SearchLine } from './search-line.tsx'

type Props = {
  id: string
  typed: string
  hits: readonly SearchHit[]
  chosen: number
  onChoose: (index: number) => void
  onRun: (hit: SearchHit) => void
}

const asides: { readonly [group: string]: string } = {
  Personen: 'auch nach Klang und in anderer Schrift',
}

/** The focus stays in the field; the chosen line is named by aria-activedescendant. */
export function SearchHits({ id, typed, hits, chosen, onChoose, onRun }: Props) {
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another line is chosen
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  const groups = [...new Set(hits.map(hit => hit.group))]
  return (
    <div className="search__hits" role="listbox" id={id} aria-label="Treffer" ref={list}>
      {groups.map(group => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset can't stand in a listbox
        <div role="group" aria-label={group} key={group}>
          <p className="search__group" aria-hidden="true">
            <span>{group}</span>
            {asides[group] && <span className="search__aside">{asides[group]}</span>}
          </p>
          {hits.map(
            (hit, index) =>
              hit.group === group && (
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field
                // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
                <div
                  key={hit.id}
                  id={`${id}-${index}`}
                  className="search__hit"
                  role="option"
                  aria-selected={index === chosen}
                  onMouseMove={() => index !== chosen && onChoose(index)}
                  onClick={() => onRun(hit)}
                >
                  <SearchLine hit={hit} typed={typed} isChosen={index === chosen} />
                </div>
              ),
          )}
        </div>
      ))}
    </div>
  )
}
