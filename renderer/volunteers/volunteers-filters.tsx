import { useEffect, useState } from 'react'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { helpTopic, helpTopicNames } from '../../shared/volunteers/helper.ts'
import { everyHelper, type HelperFilter } from '../../shared/volunteers/overview.ts'
import { Chip, FlagChip } from '../clients/list-chip.tsx'
import { languageOptions } from '../clients/sections/option-lists.ts'
import type { PlaceNames } from '../clients/short-contact-words.ts'
import { weekdayNames } from '../offers/offer-words.ts'
import { Button } from '../ui/button.tsx'
import { compareGerman } from '../ui/compare-german.ts'
import '../clients/list.css'
import { askForEveryone, askHelpers } from './volunteers-state.ts'

const TYPING_MS = 150
const LONG = 12

type Part = 'language' | 'reaches' | 'freeOn' | 'topic' | 'gender'
type Facts = { title: string; options: readonly { id: string; label: string }[] }

const parts: Readonly<Record<Exclude<Part, 'reaches'>, Facts>> = {
  language: {
    title: 'Sprache',
    options: languageOptions.map(({ value, label }) => ({ id: value, label })),
  },
  freeOn: {
    title: 'Frei am',
    options: weekdayNames.map((label, at) => ({ id: String(at + 1), label })),
  },
  topic: {
    title: 'Thema',
    options: helpTopic.options.map(id => ({ id, label: helpTopicNames[id] })),
  },
  gender: {
    title: 'Geschlecht',
    options: [
      { id: 'w', label: 'Frauen' },
      { id: 'm', label: 'Männer' },
    ],
  },
}

function placesOf(places: PlaceNames): Facts {
  return {
    title: 'Erreicht Ort',
    options: [...places]
      .map(([id, label]) => ({ id, label }))
      .toSorted((a, b) => compareGerman(a.label, b.label)),
  }
}

/** Ids come from the options above, so they fit their part. */
function asked(part: Part, id: string | null): Partial<HelperFilter> {
  return { [part]: part === 'freeOn' && id !== null ? Number(id) : id }
}

function PartChip({ filter, part, facts }: { filter: HelperFilter; part: Part; facts: Facts }) {
  const [opened, setOpened] = useState(false)
  const value = filter[part]
  const selected = value === null ? [] : [String(value)]
  return (
    <Chip
      {...{ title: facts.title, options: facts.options, opened, selected }}
      several={false}
      values={facts.options.filter(({ id }) => selected.includes(id)).map(({ label }) => label)}
      searched={facts.options.length > LONG}
      onOpened={setOpened}
      onSelect={ids => askHelpers(asked(part, ids[0] ?? null))}
      onClear={() => askHelpers(asked(part, null))}
    />
  )
}

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
    const timer = setTimeout(() => askHelpers({ text: typed.trim() }), TYPING_MS)
    return () => clearTimeout(timer)
  }, [typed, text])
  return (
    <input
      className="kern-form-input__input table__filter"
      type="search"
      aria-label="In der Liste suchen"
      placeholder="Name oder Sprache"
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      value={typed}
      onChange={event => setTyped(event.target.value)}
    />
  )
}

export function isNarrowed(filter: HelperFilter): boolean {
  const keys = Object.keys(everyHelper) as (keyof HelperFilter)[]
  return keys.some(key => filter[key] !== everyHelper[key])
}

type Props = { filter: HelperFilter; places: PlaceNames; shown: number; all: number }

/** By what one looks for somebody: a language, a place to reach, a day, a topic. */
export function VolunteersFilters({ filter, places, shown, all }: Props) {
  const chips: [Part, Facts][] = [
    ['language', parts.language],
    ['reaches', placesOf(places)],
    ['freeOn', parts.freeOn],
    ['topic', parts.topic],
    ['gender', parts.gender],
  ]
  const isChipped = chips.some(([part]) => filter[part] !== null) || filter.text !== ''
  return (
    <search className="table__tools" aria-label="Liste eingrenzen">
      <TextFilter text={filter.text} />
      {chips.map(([part, facts]) => (
        <PartChip key={part} {...{ filter, part, facts }} />
      ))}
      {filter.withLeft && (
        <FlagChip text="Mit Verabschiedeten" onClear={() => askHelpers({ withLeft: false })} />
      )}
      {isChipped && (
        <Button variant="tertiary" icon="undo" onClick={askForEveryone}>
          Zurücksetzen
        </Button>
      )}
      <span className="table__count" role="status">
        {formatGermanNumber(shown)} von {formatGermanNumber(all)}
      </span>
    </search>
  )
}
