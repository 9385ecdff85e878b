import { useState } from 'react'
import { z } from 'zod'
import { formatDay } from '../../shared/lib/dates.ts'
import { lineText } from '../../shared/lib/text-fields.ts'
import {
  capacity,
  capacityNames,
  checkedHow,
  checkedHowNames,
  type KeptOffer,
} from '../../shared/offers/offer.ts'
import { api } from '../api.ts'
import { useHouse } from '../frame/house-context.ts'
import { CheckField } from '../ui/check-field.tsx'
import { Form } from '../ui/form.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useFinder } from './finder-context.ts'

const answer = z.object({
  capacity,
  placesFree: z.int().min(0).max(999).nullable(),
  capacityNote: lineText(160),
  stillRight: z.boolean(),
  how: checkedHow,
})

const capacities = capacity.options.map(value => ({ value, label: capacityNames[value] }))
const hows = checkedHow.options.map(value => ({ value, label: checkedHowNames[value] }))

/** What they said on the phone goes into the entry, so that the next one needn't call again. */
export function ClarifyAnswer({ offer }: { offer: KeptOffer }) {
  const { today } = useFinder()
  const { session } = useHouse()
  const toast = useToast()
  const [noting, setNoting] = useState(false)
  const { id, version, organisation, source, updatedOn, ...entry } = offer

  async function save(values: z.output<typeof answer>) {
    const { stillRight, how, ...places } = values
    const checked = stillRight ? { on: today, by: session.userName, how } : entry.checked
    await api.offers.save({
      ...{ id, version },
      offer: { ...entry, ...places, checked, capacityOn: today },
    })
    toast.say('Antwort im Angebot eingetragen.')
    setNoting(false)
  }

  if (!noting) {
    return (
      <p>
        <LinkButton onClick={() => setNoting(true)}>Antwort eintragen</LinkButton>{' '}
        <span className="s muted">
          {offer.checked ? `zuletzt geprüft am ${formatDay(offer.checked.on)}` : 'noch nie geprüft'}
        </span>
      </p>
    )
  }
  return (
    <div className="panel">
      <Form
        aria-label="Antwort der Stelle"
        schema={answer}
        defaultValues={{
          ...{ capacity: entry.capacity, placesFree: entry.placesFree },
          ...{ capacityNote: entry.capacityNote, stillRight: true, how: 'telefon' },
        }}
        onSubmit={save}
      >
        <div className="fields">
          <SelectField name="capacity" label="Plätze" options={capacities} placeholder={null} />
          <NumberField name="placesFree" label="Wie viele frei?" min={0} max={999} optional />
        </div>
        <TextField name="capacityNote" label="Was die Stelle gesagt hat" maxLength={160} optional />
        <CheckField
          name="stillRight"
          label="Die übrigen Angaben stimmen noch"
          hint="Gilt dann als heute geprüft."
        />
        <SelectField name="how" label="Gefragt per" options={hows} placeholder={null} />
        <div>
          <SubmitButton>Eintragen</SubmitButton>
        </div>
      </Form>
    </div>
  )
}
