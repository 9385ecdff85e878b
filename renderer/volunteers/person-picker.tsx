import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { ComboBox, Input, Label } from 'react-aria-components'
import { useDebounced } from '../clients/use-debounced.ts'
import { ComboboxOptions } from '../ui/combobox-parts.tsx'
import { keyOf, type PersonRef } from './person-ref.ts'
import { type PeopleKind, usePeople } from './use-people.ts'

const TYPING_MS = 150

type Props = {
  label: string
  placeholder: string
  kinds: readonly PeopleKind[]
  /** Whoever is chosen already is not offered again. */
  without?: readonly PersonRef[]
  /** What fits nobody may be taken as a name. */
  withName?: boolean
  optional?: boolean
  onPick: (person: PersonRef) => void
}

/** Type a part of a name, Enter takes her, and the field is free for the next one. */
export function PersonPicker(props: Props) {
  const { label, placeholder, kinds, without = [], withName, optional, onPick } = props
  const [typed, setTyped] = useState('')
  // A box that is emptied under one's hands opens its list again: after each pick it is a new one.
  const [round, setRound] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (round > 0) input.current?.focus()
  }, [round])
  const asked = useDebounced(typed, TYPING_MS)
  const taken = new Set(without.map(keyOf))
  const found = usePeople({ typed, asked }, kinds).filter(person => !taken.has(keyOf(person)))
  const name = typed.trim()
  const [left, setLeft] = useState(false)
  const isOpenEnd = left && name !== ''
  const options = found.map(person => ({
    ...{ value: keyOf(person), label: person.name, note: person.note },
  }))
  if (withName && name !== '')
    options.push({ value: 'name', label: name, note: 'nur mit Namen, ohne Eintrag' })

  /** Enter takes the only one who fits, and never sends the form around the box. */
  function onEnter(event: KeyboardEvent<HTMLElement>) {
    const box = event.target
    if (event.key !== 'Enter' || !(box instanceof HTMLInputElement)) return
    if (box.hasAttribute('aria-activedescendant')) return
    event.preventDefault()
    event.stopPropagation()
    const [meant] = options
    if (name !== '' && meant && found.length <= 1) pick(meant.value)
  }

  function pick(key: string) {
    setTyped('')
    setRound(count => count + 1)
    if (key === 'name') return onPick({ kind: 'name', id: '', name })
    const person = found.find(one => keyOf(one) === key)
    if (person) onPick({ kind: person.kind, id: person.id, name: person.name })
  }

  return (
    <ComboBox
      key={round}
      className="kern-form-input field"
      value={null}
      onChange={key => key !== null && pick(String(key))}
      inputValue={typed}
      onInputChange={setTyped}
      onFocusChange={focused => setLeft(!focused)}
      items={options}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label className="kern-label field__label">
        {label}
        {optional && <span className="field__optional"> freiwillig</span>}
      </Label>
      <div className="person-picker__box" onKeyDownCapture={onEnter}>
        <Input ref={input} className="kern-form-input__input" placeholder={placeholder} />
      </div>
      {isOpenEnd && (
        <p className="s warn" role="status">
          „{name}“ ist noch nicht übernommen. Bitte in der Liste auswählen.
        </p>
      )}
      <ComboboxOptions />
    </ComboBox>
  )
}
