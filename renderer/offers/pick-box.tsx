import { type KeyboardEvent, useState } from 'react'
import { Button, ComboBox, Input, Label } from 'react-aria-components'
import { foldText, matches } from '../../shared/lib/fold-text.ts'
import { ComboboxOptions } from '../ui/combobox-parts.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import type { Option } from '../ui/select-field.tsx'

export type PickOption = Option & { note?: string; words?: string }

type Props = {
  label: string
  placeholder: string
  /** For long words. */
  wide?: boolean
  options: readonly PickOption[]
  value: string | null
  onPick: (value: string | null) => void
  /** Enter has answered it: where to go on. */
  onDone: () => void
}

const searched = ({ label, words = '' }: PickOption) => `${label} ${words}`

/** What begins with the typed text stands before what only holds it. */
function found(options: readonly PickOption[], typed: string): PickOption[] {
  const folded = foldText(typed)
  const fitting = options.filter(option => matches(searched(option), typed))
  const begins = (option: PickOption) => foldText(option.label).startsWith(folded)
  return [...fitting.filter(begins), ...fitting.filter(option => !begins(option))]
}

/** The one that was typed out, or the only one that fits. */
function meant(options: readonly PickOption[], typed: string): string | null {
  if (foldText(typed) === '') return null
  const exact = options.find(({ label }) => foldText(label) === foldText(typed))
  const fitting = found(options, typed)
  return exact?.value ?? (fitting.length === 1 ? (fitting[0]?.value ?? null) : null)
}

/** One question of a search: a word typed or chosen answers it, the cross takes it back. */
export function PickBox(props: Props) {
  const { label, placeholder, wide, options, value, onPick, onDone } = props
  const [typed, setTyped] = useState<string | null>(null)
  const chosen = options.find(option => option.value === value)
  const text = typed ?? chosen?.label ?? ''

  function pick(next: string | null) {
    setTyped(null)
    if (next !== value) onPick(next)
  }

  const isClear = typed === null || typed.trim() === '' || meant(options, typed) !== null

  /** Left with something typed: taken if it is clear what is meant. */
  function settle() {
    if (typed !== null) pick(typed.trim() === '' ? null : (meant(options, typed) ?? value))
  }

  /** Enter takes what was typed, too, as long as no option is chosen with the arrows. */
  function onEnter(event: KeyboardEvent<HTMLElement>) {
    const input = event.target
    if (event.key !== 'Enter' || !(input instanceof HTMLInputElement)) return
    if (input.hasAttribute('aria-activedescendant')) return
    event.preventDefault()
    event.stopPropagation()
    if (!isClear) return
    input.blur()
    onDone()
  }

  return (
    <ComboBox
      className={wide ? 'pick-box pick-box--wide' : 'pick-box'}
      value={chosen ? chosen.value : null}
      onChange={key => key !== null && pick(String(key))}
      inputValue={text}
      onInputChange={next => next !== text && setTyped(next)}
      onBlur={settle}
      items={typed === null ? options : found(options, typed)}
      allowsCustomValue
      allowsEmptyCollection
    >
      <Label className="sr-only">{label}</Label>
      <div className="field__with" onKeyDownCapture={onEnter}>
        <Input className="kern-form-input__input" placeholder={placeholder} />
        {chosen ? (
          <IconButton quiet icon="x" label={`${label} zurücknehmen`} onClick={() => pick(null)} />
        ) : (
          <Button className="icon-button icon-button--quiet">
            <Icon name="down" size="s" />
          </Button>
        )}
      </div>
      <ComboboxOptions />
    </ComboBox>
  )
}
