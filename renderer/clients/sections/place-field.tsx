import { useState } from 'react'
import { ComboBox, Label } from 'react-aria-components'
import { foldText, matches } from '../../../shared/lib/fold-text.ts'
import { ComboboxInput, ComboboxOptions } from '../../ui/combobox-parts.tsx'
import { FieldError } from '../../ui/field-error.tsx'
import { type FieldProps, useField } from '../../ui/use-field.ts'
import type { Hessen } from './use-hessen.ts'

/** Whoever types the whole name or a postcode of one place only needn't choose as well. */
function readPlace(text: string, { options, placesOf }: Hessen): string | null {
  const typed = foldText(text)
  if (typed === '') return null
  const named = options.filter(place => foldText(place.label) === typed).map(({ value }) => value)
  const found = named.length > 0 ? named : placesOf(typed)
  return (found.length === 1 && found[0]) || text
}

/** The value is the key of a place, or what was typed: that stays, and the schema refuses it. */
export function PlaceField(props: FieldProps & { hessen: Hessen }) {
  const { label, hint, optional, hessen, disabled = false } = props
  const { id, field, error, aria } = useField(props, { verb: 'auswählen' })
  const [typed, setTyped] = useState<string | null>(null)
  const value = typeof field.value === 'string' ? field.value : ''
  const known = hessen.options.find(place => place.value === value)
  const text = typed ?? known?.label ?? value
  const shown =
    typed === null
      ? hessen.options
      : hessen.options.filter(place => matches(`${place.label} ${place.words}`, typed))
  return (
    <ComboBox
      className="kern-form-input field"
      id={id}
      value={known ? value : null}
      onChange={key => {
        if (key === null) return
        setTyped(null)
        field.onChange(String(key))
      }}
      inputValue={text}
      onInputChange={next => {
        if (next === text) return
        setTyped(next)
        field.onChange(next.trim() === '' ? null : next)
      }}
      onBlur={() => {
        setTyped(null)
        // Not before: "Nidda" is half of "Niddatal".
        if (value !== '' && !known) field.onChange(readPlace(value, hessen))
        field.onBlur()
      }}
      items={shown}
      allowsCustomValue
      allowsEmptyCollection
      isDisabled={disabled}
      isRequired={!optional}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <Label className="kern-label field__label">
        {label}
        {optional && <span className="field__optional"> freiwillig</span>}
      </Label>
      <ComboboxInput
        inputRef={field.ref}
        placeholder="Gemeinde suchen"
        describedBy={aria['aria-describedby']}
      />
      <FieldError id={id} error={error} />
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <ComboboxOptions />
    </ComboBox>
  )
}
