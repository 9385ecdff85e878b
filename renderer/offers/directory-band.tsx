import { useEffect, useRef, useState } from 'react'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { type DirectoryFilter, everyOffer } from '../../shared/offers/directory-contract.ts'
import { Chip } from '../clients/list-chip.tsx'
import type { PlaceNames } from '../clients/short-contact-words.ts'
import { Button } from '../ui/button.tsx'
import { compareGerman } from '../ui/compare-german.ts'
import {
  type ChipPart,
  chipParts,
  chips,
  chipValues,
  isNarrowed,
  selectedIn,
  withSelected,
} from './directory-chips.ts'
import { ask, askForAll } from './directory-state.ts'
import { PickBox } from './pick-box.tsx'
import { askedTopic, topicAsked, topicOptions } from './topic-options.ts'
import '../clients/list.css'

type Props = {
  filter: DirectoryFilter
  places: PlaceNames
  found: number | undefined
  all: number
  /** Both questions are put: on to the answer. */
  onAnswer: () => void
}

const TYPING_MS = 150
const LONG = 12

/** The field answers at once; the vault is asked when the typing pauses. */
function TextFilter({ text }: { text: string }) {
  const [typed, setTyped] = useState(text)
  const [known, setKnown] = useState(text)
  // changed from elsewhere, such as by taking all filters back
  if (text !== known) {
    setKnown(text)
    if (typed.trim() !== text) setTyped(text)
  }
  useEffect(() => {
    if (typed.trim() === text) return
    const timer = setTimeout(() => ask({ text: typed.trim() }), TYPING_MS)
    return () => clearTimeout(timer)
  }, [typed, text])
  return (
    <input
      className="kern-form-input__input directory-band__text"
      type="search"
      aria-label="Im Verzeichnis suchen"
      placeholder="Name, Träger, Wort"
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      value={typed}
      onChange={event => setTyped(event.target.value)}
    />
  )
}

function FilterChip({ filter, part }: { filter: DirectoryFilter; part: ChipPart }) {
  const [opened, setOpened] = useState(false)
  const { title, several, options } = chips[part]
  return (
    <Chip
      {...{ title, several, options, opened }}
      values={chipValues(filter, part)}
      selected={selectedIn(filter, part)}
      searched={options.length > LONG}
      onOpened={setOpened}
      onSelect={ids => ask(withSelected(part, ids))}
      onClear={() => ask({ [part]: everyOffer[part] })}
    />
  )
}

/** Place and topic say who is responsible; the rest narrows the answer. */
export function DirectoryBand({ filter, places, found, all, onAnswer }: Props) {
  const band = useRef<HTMLElement>(null)
  const placeOptions = [...places]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => compareGerman(a.label, b.label))
  const parts = Object.keys(everyOffer) as (keyof DirectoryFilter)[]
  const isAsked = parts.some(part => isNarrowed(filter, part))
  return (
    <search ref={band} className="directory-band" aria-label="Wer ist zuständig?">
      <div className="directory-band__row">
        <h2 className="h3 nowrap">Wer ist zuständig?</h2>
        <PickBox
          label="Ort"
          placeholder="Ort"
          options={placeOptions}
          value={filter.place}
          onPick={place => ask({ place })}
          onDone={() => band.current?.querySelectorAll<HTMLElement>('.pick-box input')[1]?.focus()}
        />
        <PickBox
          label="Thema"
          wide
          placeholder="Thema oder Bereich"
          options={topicOptions}
          value={askedTopic(filter)}
          onPick={value => ask(topicAsked(value))}
          onDone={onAnswer}
        />
        <span className="table__count" role="status">
          {found !== undefined && `${formatGermanNumber(found)} von ${formatGermanNumber(all)}`}
        </span>
      </div>
      <div className="directory-band__row">
        <TextFilter text={filter.text} />
        {chipParts.map(part => (
          <FilterChip key={part} {...{ filter, part }} />
        ))}
        <button
          type="button"
          className={filter.forWomen ? 'chip chip--on' : 'chip'}
          aria-pressed={filter.forWomen}
          onClick={() => ask({ forWomen: !filter.forWomen })}
        >
          <span className="chip__text">Für Frauen</span>
        </button>
        {isAsked && (
          <Button variant="tertiary" icon="undo" onClick={askForAll}>
            Zurücksetzen
          </Button>
        )}
      </div>
    </search>
  )
}
