import { countOf } from '../../shared/lib/german-numbers.ts'
import type { FundedBody } from '../../shared/reference/reference.ts'
import { type Office, office } from '../../shared/settings/settings.ts'
import { ComboboxField } from '../ui/combobox-field.tsx'
import { Form } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'
import { FormWatch } from './form-watch.tsx'

const officeForm = office.omit({ bodyName: true })
export type OfficeDraft = Omit<Office, 'bodyName'>

export const emptyOffice: OfficeDraft = {
  bodyKey: '',
  unit: '',
  carrier: '',
  street: '',
  postcode: '',
  town: '',
  phone: '',
  email: '',
  programName: 'WIR-Fallmanagement',
  roleTitle: 'Fallmanagerin/Fallmanager',
}

export function municipalitiesText(body: FundedBody | undefined): string {
  if (!body) return 'Mit der Auswahl liegen die Gemeinden für alle Formulare bereit.'
  const verb = body.municipalities === 1 ? 'liegt' : 'liegen'
  return `${countOf(body.municipalities, 'Gemeinde', 'Gemeinden')} ${verb} bereit.`
}

type Props = {
  bodies: readonly FundedBody[]
  draft: OfficeDraft
  onDraft: (draft: OfficeDraft, missing: string | null) => void
  onDone: (office: Office) => void
}

export function OfficeStep({ bodies, draft, onDraft, onDone }: Props) {
  const chosen = bodies.find(body => body.key === draft.bodyKey)
  const options = bodies.map(({ key, name, kind }) => ({ value: key, label: name, note: kind }))

  function finish(values: OfficeDraft) {
    const bodyName = bodies.find(body => body.key === values.bodyKey)?.name ?? ''
    onDone({ ...values, bodyName })
  }

  return (
    <Form
      schema={officeForm}
      defaultValues={draft}
      onSubmit={finish}
      summary={false}
      aria-label="Dienststelle"
    >
      <div className="fields">
        <ComboboxField
          name="bodyKey"
          label="Landkreis oder Stadt"
          options={options}
          hint={municipalitiesText(chosen)}
          missing="Bitte wählen Sie den Landkreis oder die Stadt aus."
        />
        <TextField
          name="unit"
          label="Stelle oder Abteilung"
          hint="Steht so auf Bildschirm und Briefen, zum Beispiel Fachstelle Migration."
          optional
        />
      </div>
      <div className="fields">
        <TextField name="carrier" label="Träger" optional />
        <TextField name="street" label="Straße und Hausnummer" optional />
      </div>
      <div className="fields setup__address">
        <TextField name="postcode" label="Postleitzahl" optional maxLength={5} />
        <TextField name="town" label="Ort" optional />
        <TextField name="phone" label="Telefon" type="tel" optional />
        <TextField name="email" label="E-Mail" type="email" optional />
      </div>
      <div className="fields">
        <TextField name="programName" label="Name des Programms" />
        <TextField name="roleTitle" label="Bezeichnung der Funktion" hint="Steht unter Briefen." />
      </div>
      <FormWatch schema={officeForm} onChange={onDraft} />
    </Form>
  )
}
