import { useEffect, useState } from 'react'
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { ClientFilter } from '../../shared/clients/list.ts'
import { filterWords } from '../../shared/clients/list-words.ts'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import '../ui/menu-button.css'
import { Chip, FlagChip } from './list-chip.tsx'
import { ColumnChooser } from './list-column-chooser.tsx'
import {
  type ChipPart,
  type Colleague,
  isFlag,
  isLong,
  isNarrowed,
  optionsOf,
  otherParts,
  partTitle,
  selectedIn,
  takesSeveral,
  usualParts,
  withSelected,
} from './list-filter-options.ts'
import { changeShown, resetFilter } from './list-state.ts'
import type { ListTab, Shown } from './list-views.ts'
import { type PlaceNames, placeText } from './short-contact-words.ts'

type Props = {
  tab: ListTab
  /** What counts as no filter here. */
  base: ClientFilter
  shown: Shown
  places: PlaceNames
  colleagues: readonly Colleague[]
  found: number | undefined
  all: number | undefined
}

const TYPING_MS = 150

/** The field answers at once; the vault is asked when the typing pauses. */
function TextFilter({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const [typed, setTyped] = useState(text)
  const [known, setKnown] = useState(text)
  // changed from elsewhere, such as by taking all filters back
  if (text !== known) {
    setKnown(text)
    if (typed.trim() !== text) setTyped(text)
  }
  useEffect(() => {
    if (typed.trim() === text) return
    const timer = setTimeout(() => onChange(typed.trim()), TYPING_MS)
    return () => clearTimeout(timer)
  }, [typed, text, onChange])
  return (
    <input
      className="kern-form-input__input table__filter"
      type="search"
      aria-label="In der Liste filtern"
      placeholder="In der Liste filtern"
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      value={typed}
      onChange={event => setTyped(event.target.value)}
    />
  )
}

function countText({ found, all }: Pick<Props, 'found' | 'all'>): string {
  if (found === undefined) return ''
  const number = formatGermanNumber(found)
  if (all === undefined || found === all) return `${number} ${found === 1 ? 'Person' : 'Personen'}`
  return `${number} von ${formatGermanNumber(all)}`
}

function AddFilter({
  parts,
  onAdd,
}: {
  parts: readonly ChipPart[]
  onAdd: (part: ChipPart) => void
}) {
  if (parts.length === 0) return null
  return (
    <MenuTrigger>
      <AriaButton className="kern-btn kern-btn--tertiary">
        <Icon name="plus" size="s" />
        <span className="kern-label">Filter</span>
      </AriaButton>
      <Popover className="options menu" placement="bottom start" offset={4}>
        <Menu
          className="options__list"
          aria-label="Weitere Filter"
          onAction={key => {
            const part = parts.find(one => one === key)
            if (part) onAdd(part)
          }}
        >
          {parts.map(part => (
            <MenuItem key={part} id={part} className="options__item menu__item">
              {partTitle(part)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

export function FilterRow({ tab, base, shown, places, colleagues, found, all }: Props) {
  const [opened, setOpened] = useState<ChipPart | null>(null)
  const { filter } = shown
  const names = {
    place: (ags: string) => placeText(ags, places),
    person: (id: string) => colleagues.find(one => one.id === id)?.name ?? 'ausgeschieden',
  }
  const change = (next: ClientFilter) => changeShown(tab.id, { filter: next })
  const isOn = (part: ChipPart) => isNarrowed(filter, base, part)
  const others = otherParts.filter(part => isOn(part) || part === opened)
  const clear = (part: ChipPart) => change({ ...filter, [part]: base[part] })

  function add(part: ChipPart) {
    if (isFlag(part)) change({ ...filter, [part]: true })
    else setOpened(part)
  }

  function chip(part: ChipPart) {
    if (isFlag(part))
      return <FlagChip key={part} text={partTitle(part)} onClear={() => clear(part)} />
    return (
      <Chip
        key={part}
        title={partTitle(part)}
        values={isOn(part) ? filterWords(filter, part, names) : []}
        options={optionsOf(part, { places, colleagues })}
        selected={selectedIn(filter, part)}
        several={takesSeveral(part)}
        searched={isLong(part)}
        onSelect={ids => change(withSelected(filter, part, ids))}
        onClear={() => clear(part)}
        opened={opened === part}
        onOpened={open => setOpened(open ? part : null)}
      />
    )
  }

  const isChanged = JSON.stringify(filter) !== JSON.stringify(tab.shown.filter)
  return (
    <search className="table__tools list-filters" aria-label="Liste eingrenzen">
      <TextFilter text={filter.text} onChange={text => change({ ...filter, text })} />
      {usualParts.map(chip)}
      {others.map(chip)}
      <AddFilter parts={otherParts.filter(part => !isOn(part))} onAdd={add} />
      {isChanged && (
        <Button variant="tertiary" icon="undo" onClick={() => resetFilter(tab)}>
          Zurücksetzen
        </Button>
      )}
      <span className="row list-filters__end">
        <span className="table__count" role="status">
          {countText({ found, all })}
        </span>
        <ColumnChooser
          columns={shown.columns}
          onChange={columns => changeShown(tab.id, { columns })}
        />
      </span>
    </search>
  )
}
