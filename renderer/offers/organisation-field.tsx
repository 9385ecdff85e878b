import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ComboBox, Label } from 'react-aria-components'
import { useFormContext, useWatch } from 'react-hook-form'
import { foldText, matches } from '../../shared/lib/fold-text.ts'
import { organisationKindNames } from '../../shared/offers/organisation.ts'
import { api } from '../api.ts'
import { useDebounced } from '../clients/use-debounced.ts'
import { Button } from '../ui/button.tsx'
import { ComboboxInput, ComboboxOptions } from '../ui/combobox-parts.tsx'
import { FieldError } from '../ui/field-error.tsx'
import { useField } from '../ui/use-field.ts'
import { useRead } from '../use-read.ts'
import { OrganisationDialog } from './organisation-dialog.tsx'

const MOST_OFFERED = 50
const TYPING_MS = 150

const props = { name: 'organisationId', label: 'Stelle', ask: 'die Stelle' }

/** Who offers it: one that is here already, or a new one. */
export function OrganisationField() {
  const { id, field, error, aria } = useField(props, { verb: 'auswählen' })
  const { setValue } = useFormContext()
  const chosenName: unknown = useWatch({ name: 'organisationName' })
  const name = typeof chosenName === 'string' ? chosenName : ''
  const [typed, setTyped] = useState<string | null>(null)
  /** Not found under this name: a new one begins with it. */
  const [wanted, setWanted] = useState('')
  const [dialog, setDialog] = useState<'new' | 'change' | null>(null)
  const asked = useDebounced(typed ?? '', TYPING_MS)
  const question = { text: asked, limit: MOST_OFFERED }
  const offered = useQuery({
    queryKey: ['offers', 'listOrganisations', question],
    queryFn: () => api.offers.listOrganisations(question),
    placeholderData: keepPreviousData,
  })
  const own = useRead('offers', 'listOrganisations', { text: name, limit: MOST_OFFERED })
  const chosen = own.data?.find(one => one.id === field.value)
  const options = (offered.data ?? [])
    .filter(one => matches(`${one.name} ${one.address.town}`, typed ?? ''))
    .map(one => ({
      ...{ value: one.id, label: one.name },
      note: [one.address.town, organisationKindNames[one.kind]].filter(Boolean).join(', '),
    }))
  const text = typed ?? name

  function pick(organisationId: string | null, organisationName: string) {
    setTyped(null)
    setValue('organisationName', organisationName, { shouldDirty: true })
    field.onChange(organisationId)
  }

  /** What is read there and what is chosen must be the same when the field is left. */
  function settle() {
    field.onBlur()
    if (typed === null) return
    const named = (offered.data ?? []).filter(one => foldText(one.name) === foldText(typed))
    if (named.length === 1 && named[0]) pick(named[0].id, named[0].name)
    else if (field.value !== null) setTyped(null)
  }

  return (
    <div className="stack">
      <ComboBox
        className="kern-form-input field"
        id={id}
        value={typeof field.value === 'string' ? field.value : null}
        onChange={key => {
          const found = offered.data?.find(one => one.id === key)
          if (found) pick(found.id, found.name)
        }}
        inputValue={text}
        onInputChange={next => {
          if (next === text) return
          setTyped(next)
          setWanted(next)
          if (next.trim() === '') pick(null, '')
        }}
        onBlur={settle}
        items={options}
        allowsCustomValue
        allowsEmptyCollection
        isRequired
        isInvalid={error !== undefined}
        validationBehavior="aria"
      >
        <Label className="kern-label field__label">{props.label}</Label>
        <ComboboxInput
          inputRef={field.ref}
          placeholder="Behörde, Träger, Verein suchen"
          describedBy={aria['aria-describedby']}
        />
        <FieldError id={id} error={error} />
        <ComboboxOptions />
      </ComboBox>
      {chosen && (
        <p className="s muted">
          {[
            organisationKindNames[chosen.kind],
            chosen.address.street,
            [chosen.address.postcode, chosen.address.town].filter(Boolean).join(' '),
            chosen.phone,
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
      )}
      <div className="row wrap">
        {chosen && (
          <Button icon="edit" onClick={() => setDialog('change')}>
            Stelle ändern
          </Button>
        )}
        <Button icon="plus" onClick={() => setDialog('new')}>
          Neue Stelle
        </Button>
      </div>
      {dialog && (
        <OrganisationDialog
          organisation={dialog === 'change' ? (chosen ?? null) : null}
          typedName={wanted}
          onSaved={saved => {
            pick(saved.id, saved.name)
            setDialog(null)
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  )
}
