import { z } from 'zod'
import { AreaField } from '../../../renderer/ui/area-field.tsx'
import { Button } from '../../../renderer/ui/button.tsx'
import { CheckField } from '../../../renderer/ui/check-field.tsx'
import { ComboboxField } from '../../../renderer/ui/combobox-field.tsx'
import { DateField } from '../../../renderer/ui/date-field.tsx'
import { DatePrecisionField } from '../../../renderer/ui/date-precision-field.tsx'
import { Form } from '../../../renderer/ui/form.tsx'
import { FormActions } from '../../../renderer/ui/form-actions.tsx'
import { NumberField } from '../../../renderer/ui/number-field.tsx'
import { PageHead } from '../../../renderer/ui/page-head.tsx'
import { RadioField } from '../../../renderer/ui/radio-field.tsx'
import { SelectField } from '../../../renderer/ui/select-field.tsx'
import { SubmitButton } from '../../../renderer/ui/submit-button.tsx'
import { TextField } from '../../../renderer/ui/text-field.tsx'
import { day, partialDate } from '../../../shared/lib/dates.ts'
import { submit } from './record.ts'

const schema = z.strictObject({
  familyName: z.string().min(1),
  mail: z.email().or(z.literal('')),
  status: z.enum(['permit', 'chance']),
  place: z.string(),
  born: partialDate,
  from: day,
  hours: z.number().int(),
  gender: z.enum(['w', 'm', 'd']),
  note: z.string().max(20),
  consent: z.literal(true),
})
type Person = z.infer<typeof schema>
const nothing: Partial<Person> = { familyName: '', mail: '', note: '' }
const filled: Person = {
  familyName: 'Muster',
  mail: '',
  status: 'chance',
  place: 'büdingen',
  born: { precision: 'year', value: '1990' },
  from: '2024-02-01',
  hours: 1200,
  gender: 'd',
  note: '',
  consent: true,
}

const genders = [
  { value: 'w', label: 'weiblich' },
  { value: 'm', label: 'männlich' },
  { value: 'd', label: 'divers' },
]
const statuses = [
  { value: 'permit', label: 'Aufenthaltsgestattung' },
  { value: 'chance', label: 'Chancen-Aufenthalt' },
]
const places = ['Altenstadt', 'Bad Nauheim', 'Büdingen', 'Butzbach', 'Gedern', 'Çanakkale'].map(
  label => ({ value: label.toLowerCase(), label, note: 'Wetteraukreis' }),
)

export const EmptyPersonPage = () => <PersonPage start={nothing} />
export const FilledPersonPage = () => <PersonPage start={filled} />

/** Every kind of field once. */
function PersonPage({ start }: { start: Partial<Person> }) {
  return (
    <>
      <PageHead title="Person" />
      <Form id="person" aria-label="Person" schema={schema} defaultValues={start} onSubmit={submit}>
        <div className="fields">
          <TextField name="familyName" label="Familienname" ask="den Familiennamen" />
          <TextField name="mail" label="E-Mail" type="email" optional />
          <SelectField name="status" label="Aufenthaltsstatus" options={statuses} />
          <ComboboxField name="place" label="Gemeinde" ask="die Gemeinde" options={places} />
          <DatePrecisionField name="born" label="Geboren" ask="das Geburtsdatum" />
          <DateField name="from" label="Gültig ab" hint="Steht auf dem Bescheid." />
          <NumberField name="hours" label="Stunden" unit="je Woche" min={1} max={1500} />
          <RadioField name="gender" label="Geschlecht" inline options={genders} />
          <AreaField name="note" label="Notiz" optional />
          <CheckField
            name="consent"
            label="Die Einwilligung liegt vor"
            missing="Ohne Einwilligung geht es nicht weiter."
          />
        </div>
        <FormActions>
          <SubmitButton>Speichern</SubmitButton>
        </FormActions>
      </Form>
      <Button type="submit" form="person">
        Von außen speichern
      </Button>
    </>
  )
}
