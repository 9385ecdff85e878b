import { z } from 'zod'
import { LanguagesFields } from '../../../renderer/clients/sections/languages-fields.tsx'
import { PhoneField } from '../../../renderer/clients/sections/phone-field.tsx'
import { PickedListField } from '../../../renderer/clients/sections/picked-list-field.tsx'
import { sectionForms, toForms } from '../../../renderer/clients/sections/section-forms.ts'
import { SpellingsField } from '../../../renderer/clients/sections/spellings-field.tsx'
import { Form } from '../../../renderer/ui/form.tsx'
import { PageHead } from '../../../renderer/ui/page-head.tsx'
import { SubmitButton } from '../../../renderer/ui/submit-button.tsx'
import { blankSections, phoneNumber } from '../../../shared/clients/client.ts'
import { submit } from './record.ts'

const schema = z.object({
  states: z.array(z.string()).max(2, 'Bitte höchstens zwei Staaten.'),
  spellings: z.array(z.string()),
  phone: phoneNumber,
  languages: sectionForms.languages,
})

const states = new Map([
  ['423', 'Afghanistan'],
  ['439', 'Iran'],
  ['475', 'Syrien'],
])
const options = [...states].map(([value, label]) => ({ value, label }))

/** The fields that only records have. */
export function SectionsPage() {
  return (
    <>
      <PageHead title="Abschnitte" />
      <Form
        aria-label="Abschnitte"
        schema={schema}
        defaultValues={{
          states: [],
          spellings: [],
          phone: '',
          languages: toForms(blankSections).languages,
        }}
        onSubmit={submit}
      >
        <PickedListField
          name="states"
          label="Staaten"
          options={options}
          nameOf={key => states.get(key) ?? key}
          optional
        />
        <SpellingsField name="spellings" label="Schreibweisen" optional />
        <PhoneField name="phone" label="Telefon" optional />
        <LanguagesFields />
        <SubmitButton>Speichern</SubmitButton>
      </Form>
    </>
  )
}
