import { useMemo } from 'react'
import type { FundedBody } from '../../shared/reference/reference.ts'
import { type Office, office } from '../../shared/settings/settings.ts'
import { formDraft } from '../frame/form-draft.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { ComboboxField } from '../ui/combobox-field.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useRead } from '../use-read.ts'
import { useSaveSection } from './use-save-section.ts'

/** The body's name follows its key. */
const officeForm = office.omit({ bodyName: true })

type Option = { value: string; label: string; note?: string }

/** Bodies that are valid today, and the one that was chosen when it still was. */
function bodyOptions(bodies: readonly FundedBody[], chosen: Office): Option[] {
  const options = bodies.map(body => ({ value: body.key, label: body.name, note: body.kind }))
  if (options.some(option => option.value === chosen.bodyKey)) return options
  return [...options, { value: chosen.bodyKey, label: chosen.bodyName }]
}

function OfficeFields({ options }: { options: readonly Option[] }) {
  return (
    <>
      <fieldset>
        <legend className="h3">Stelle</legend>
        <div className="fields">
          <ComboboxField
            name="bodyKey"
            label="Landkreis oder Stadt"
            ask="den Landkreis oder die Stadt"
            options={options}
          />
          <TextField
            name="unit"
            label="Stelle oder Abteilung"
            hint="Steht so auf Bildschirm und Briefen."
            optional
          />
          <TextField
            name="carrier"
            label="Träger"
            optional
            hint="Nur wenn die Stelle nicht beim Kreis oder bei der Stadt selbst sitzt."
          />
        </div>
      </fieldset>
      <fieldset>
        <legend className="h3">Anschrift für Briefe</legend>
        <div className="fields">
          <TextField name="street" label="Straße und Hausnummer" optional />
          <div className="settings__place">
            <TextField name="postcode" label="Postleitzahl" maxLength={5} optional />
            <TextField name="town" label="Ort" optional />
          </div>
          <TextField name="phone" label="Telefon" type="tel" maxLength={40} optional />
          <TextField name="email" label="E-Mail" type="email" optional />
        </div>
      </fieldset>
      <fieldset>
        <legend className="h3">Namen</legend>
        <div className="fields">
          <TextField name="programName" label="Name des Programms" ask="den Namen des Programms" />
          <TextField
            name="roleTitle"
            label="Bezeichnung der Funktion"
            ask="die Bezeichnung der Funktion"
            hint="Steht unter Briefen."
          />
        </div>
      </fieldset>
    </>
  )
}

export function OfficeTab() {
  const { settings } = useHouse()
  const bodies = useRead('reference', 'listBodies', {})
  const save = useSaveSection()
  const draft = useMemo(() => formDraft('settings-office'), [])
  if (bodies.error) return <Alert kind="danger" title={sentence(bodies.error)} live />
  if (!bodies.data) return null

  const options = bodyOptions(bodies.data, settings.office)
  const { bodyName, ...defaultValues } = settings.office
  return (
    <div className="settings">
      <Form
        aria-label="Dienststelle"
        schema={officeForm}
        defaultValues={defaultValues}
        draft={draft}
        onSubmit={values => {
          const label = options.find(option => option.value === values.bodyKey)?.label
          return save({ section: 'office', values: { ...values, bodyName: label ?? bodyName } })
        }}
      >
        <OfficeFields options={options} />
        <FormActions>
          <SubmitButton>Speichern</SubmitButton>
        </FormActions>
      </Form>
    </div>
  )
}
