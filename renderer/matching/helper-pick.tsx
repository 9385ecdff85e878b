import { useState } from 'react'
import { ComboBox } from 'react-aria-components'
import { matches } from '../../shared/lib/fold-text.ts'
import { ComboboxInput, ComboboxOptions } from '../ui/combobox-parts.tsx'

export type HelperOption = { value: string; label: string; note: string }

type Props = {
  options: readonly HelperOption[]
  value: string | null
  onPick: (id: string) => void
}

/** Whoever is read later joins the list; what is being typed stays. */
export function HelperPick({ options, value, onPick }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const chosen = options.find(option => option.value === value)?.label ?? ''

  function pick(key: string) {
    setTyped(null)
    onPick(key)
  }

  return (
    <ComboBox
      className="kern-form-input field"
      aria-label="Ehrenamtliche Person auswählen"
      value={value}
      onChange={key => key !== null && pick(String(key))}
      inputValue={typed ?? chosen}
      onInputChange={text => setTyped(text === chosen ? null : text)}
      onBlur={() => setTyped(null)}
      items={typed === null ? options : options.filter(({ label }) => matches(label, typed))}
      allowsEmptyCollection
    >
      <ComboboxInput
        inputRef={() => undefined}
        placeholder="Name auswählen"
        describedBy={undefined}
      />
      <ComboboxOptions />
    </ComboBox>
  )
}
