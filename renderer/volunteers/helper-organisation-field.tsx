import { useState } from 'react'
import { ComboBox, Label } from 'react-aria-components'
import { useFormContext, useWatch } from 'react-hook-form'
import { organisationKindNames } from '../../shared/offers/organisation.ts'
import { useDebounced } from '../clients/use-debounced.ts'
import { ComboboxInput, ComboboxOptions } from '../ui/combobox-parts.tsx'
import { FieldError } from '../ui/field-error.tsx'
import { useField } from '../ui/use-field.ts'
import { useRead } from '../use-read.ts'

const MOST_OFFERED = 50
const TYPING_MS = 150
const label = 'Verein, Initiative'

/** One of the directory; empty where she comes on her own. */
export function HelperOrganisationField() {
  const { id, field, error, aria } = useField({ name: 'organisationId', label, optional: true })
  const { setValue } = useFormContext()
  const chosenName: unknown = useWatch({ name: 'organisationName' })
  const name = typeof chosenName === 'string' ? chosenName : ''
  const [typed, setTyped] = useState<string | null>(null)
  const asked = useDebounced(typed ?? '', TYPING_MS)
  const { data = [] } = useRead('offers', 'listOrganisations', {
    text: asked,
    limit: MOST_OFFERED,
  })
  const options = data.map(one => ({
    ...{ value: one.id, label: one.name },
    note: [one.address.town, organisationKindNames[one.kind]].filter(Boolean).join(', '),
  }))
  const text = typed ?? name

  function pick(organisationId: string | null, organisationName: string) {
    setTyped(null)
    setValue('organisationName', organisationName, { shouldDirty: true })
    field.onChange(organisationId)
  }

  return (
    <ComboBox
      className="kern-form-input field"
      id={id}
      value={typeof field.value === 'string' ? field.value : null}
      onChange={key => {
        const found = data.find(one => one.id === key)
        if (found) pick(found.id, found.name)
      }}
      inputValue={text}
      onInputChange={next => {
        if (next === text) return
        setTyped(next)
        if (next.trim() === '') pick(null, '')
      }}
      onBlur={() => {
        // what is in no directory is not kept as if it were
        setTyped(null)
        field.onBlur()
      }}
      items={options}
      allowsCustomValue
      allowsEmptyCollection
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <Label className="kern-label field__label">
        {label}
        <span className="field__optional"> freiwillig</span>
      </Label>
      <ComboboxInput
        inputRef={field.ref}
        placeholder="Im Verzeichnis suchen"
        describedBy={aria['aria-describedby']}
      />
      <FieldError id={id} error={error} />
      <ComboboxOptions />
    </ComboBox>
  )
}
