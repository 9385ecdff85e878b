import { useState } from 'react'
import { z } from 'zod'
import { blankSections, type ClientSections, fullName } from '../../../shared/clients/client.ts'
import type { ClientBrief, ClientFile } from '../../../shared/clients/client-file.ts'
import { type Relation, relation } from '../../../shared/clients/options-household.ts'
import type { NewMember } from '../../../shared/clients/record-contract.ts'
import { recordProblems } from '../../../shared/clients/record-problems.ts'
import { api } from '../../api.ts'
import { formDraft } from '../../frame/form-draft.ts'
import { CheckField } from '../../ui/check-field.tsx'
import { DatePrecisionField } from '../../ui/date-precision-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { RadioField } from '../../ui/radio-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { genders } from '../sections/option-lists.ts'
import { type PersonForm, sectionForms, toForms } from '../sections/section-forms.ts'
import { useCase } from './case-context.ts'
import { KnownAlready } from './known-already.tsx'
import { relationOptions } from './relative-words.ts'

const admitting = z.strictObject({
  relation,
  person: sectionForms.person,
  same: z.boolean(),
})
type Admitting = z.output<typeof admitting>
type AdmittingForm = { relation: Relation; person: PersonForm; same: boolean }

/** A child born here shares neither the arrival nor the titles of the time before. */
function sinceBirth(person: Admitting['person'], file: ClientFile, today: string) {
  const fits = (changes: Partial<ClientSections>) =>
    recordProblems({ ...blankSections, person, ...changes }, today).length === 0
  const { arrivedOn, hereSince } = file.background
  const dates = [{ arrivedOn }, { hereSince }].filter(date =>
    fits({ background: { ...blankSections.background, ...date } }),
  )
  const entries = file.residence.entries.filter(entry =>
    fits({ residence: { ...blankSections.residence, entries: [entry] } }),
  )
  return {
    residence: { ...blankSections.residence, entries },
    background: Object.assign({ ...blankSections.background }, ...dates),
  }
}

/** What is the same for all of them is not typed twice. */
function memberOf(values: Admitting, file: ClientFile, today: string): NewMember {
  const { relation: of, person, same } = values
  const { citizenships, countryOfOrigin } = file.person
  const { residence, background } = sinceBirth(person, file, today)
  return {
    relation: of,
    person: same ? { ...person, citizenships, countryOfOrigin } : person,
    languages: same
      ? { ...blankSections.languages, languages: file.languages.languages }
      : blankSections.languages,
    residence: same ? residence : blankSections.residence,
    background: same ? background : blankSections.background,
    consent: null,
  }
}

type Props = {
  onClose: () => void
  /** Somebody who has a record already: connected instead. */
  onKnown: (client: ClientBrief) => void
}

export function AdmitMemberDialog({ onClose, onKnown }: Props) {
  const [different, setDifferent] = useState<readonly string[]>([])
  const { file, today } = useCase()
  const toast = useToast()
  const draft = formDraft(`client-${file.id}-member`)
  const blank = toForms(blankSections).person
  const first = fullName(file.person)

  return (
    <FormDialog
      title="Neue Person aufnehmen"
      width="wide"
      submit="Aufnehmen"
      onClose={onClose}
      schema={admitting as unknown as z.ZodType<Admitting, AdmittingForm>}
      defaultValues={{ person: { ...blank, familyName: file.person.familyName }, same: true }}
      draft={draft}
      onSubmit={async values => {
        const member = memberOf(values, file, today)
        const { id } = await api.clients.admitMember({ id: file.id, member })
        for (const otherId of different) await api.clients.declareDifferent({ id, otherId })
        toast.say('Aufgenommen und in beiden Akten verbunden.')
        onClose()
      }}
    >
      <SelectField
        name="relation"
        label={`Ist für ${first}`}
        missing="Bitte wählen Sie aus, wie beide zueinander stehen."
        options={relationOptions}
      />
      <div className="fields">
        <TextField name="person.givenNames" label="Vornamen" dir="auto" spellCheck={false} />
        <TextField name="person.familyName" label="Familienname" dir="auto" spellCheck={false} />
        <DatePrecisionField name="person.birthDate" label="Geburtsdatum" optional />
        <RadioField name="person.gender" label="Geschlecht" options={genders} inline optional />
      </div>
      <CheckField
        name="same"
        label={`Staatsangehörigkeit, Sprachen, Aufenthalt und Ankunft wie bei ${first}`}
        hint="Anschrift und Unterkunft gelten für den ganzen Haushalt. Alles lässt sich danach in der neuen Akte ändern."
      />
      <KnownAlready
        different={different}
        onKnown={async client => {
          await draft.clear()
          onKnown(client)
        }}
        onDifferent={id => setDifferent([...different, id])}
      />
    </FormDialog>
  )
}
