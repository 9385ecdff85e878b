import { type KeyboardEvent, useId, useState } from 'react'
import { Kbd } from '../ui/kbd.tsx'
import { findOptions, type TypedOption } from './typed-options.ts'

type Props = {
  label: string
  placeholder: string
  options: readonly TypedOption[]
  value: string | null
  onPick: (value: string | null) => void
  /** Enter without a text: the answer stays as it is. */
  onSkip: () => void
}

const plain = (event: KeyboardEvent) =>
  !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)

/** A field above its hits. The focus stays in the field; arrows choose, Enter takes the chosen one. */
export function TypeAhead({ label, placeholder, options, value, onPick, onSkip }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [moved, setMoved] = useState<number | null>(null)
  const { shown, more } = findOptions(options, typed)
  const wanted = moved ?? (typed.trim() === '' ? null : 0)
  const active = wanted === null ? null : Math.min(wanted, shown.length - 1)

  function take(): void {
    const option = active === null ? undefined : shown[active]
    if (option) onPick(option.value)
    else if (typed.trim() === '') onSkip()
  }

  const keys: { readonly [key: string]: () => void } = {
    ArrowDown: () => setMoved(Math.min((active ?? -1) + 1, shown.length - 1)),
    ArrowUp: () => setMoved(Math.max((active ?? 1) - 1, 0)),
    Enter: take,
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!plain(event)) return
    const ofKey = typed === '' && shown.find(option => option.key === event.key)
    const act = ofKey ? () => onPick(ofKey.value) : keys[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  return (
    <div className="kurz-type">
      <input
        className="kern-form-input__input"
        role="combobox"
        data-kurz-focus
        aria-label={label}
        aria-expanded={shown.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={active === null ? undefined : `${id}-${active}`}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        placeholder={placeholder}
        value={typed}
        onChange={event => {
          setTyped(event.target.value)
          setMoved(null)
        }}
        onKeyDown={onKeyDown}
      />
      <div className="kurz-chips" role="listbox" id={id} aria-label={`${label}: Auswahl`}>
        {shown.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
          <div
            key={option.value ?? ''}
            id={`${id}-${index}`}
            role="option"
            className={index === active ? 'kurz-chip is-active' : 'kurz-chip'}
            aria-selected={option.value === value && value !== null}
            onClick={() => onPick(option.value)}
          >
            {option.key && typed === '' && <Kbd>{option.key}</Kbd>}
            <span className="cut">{option.label}</span>
            {option.note && <span className="s muted">{option.note}</span>}
          </div>
        ))}
      </div>
      <p className="s muted" role="status">
        {shown.length === 0 && 'Dazu steht hier nichts.'}
        {more > 0 && `${more} weitere: bitte tippen`}
      </p>
    </div>
  )
}
