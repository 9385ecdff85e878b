import { useMemo } from 'react'
import { formDraft } from '../frame/form-draft.ts'
import { useHouse } from '../frame/house-context.ts'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { amountsForm, toAmounts, toForm } from './amounts-form.ts'
import { useSaveSection } from './use-save-section.ts'

function LotseFields() {
  return (
    <fieldset>
      <legend className="h3">Integrationslotsinnen und Integrationslotsen</legend>
      <div className="fields">
        <NumberField
          name="lotseEurosPerHour"
          label="Aufwandsentschädigung"
          unit="€ je Stunde"
          decimals={2}
          hint="Fahrtkosten sind darin enthalten."
        />
        <NumberField name="lotseHoursPerYear" label="Obergrenze" unit="Stunden im Jahr" />
        <NumberField
          name="coordinatingLotseHoursPerYear"
          label="Obergrenze mit Koordination"
          unit="Stunden im Jahr"
        />
      </div>
    </fieldset>
  )
}

function InterpreterFields() {
  return (
    <fieldset>
      <legend className="h3">Laiendolmetscherinnen und Laiendolmetscher</legend>
      <div className="fields">
        <NumberField
          name="interpreterEurosPerAssignment"
          label="Höchstbetrag"
          unit="€ je Einsatz"
          decimals={2}
        />
        <NumberField
          name="interpreterAssignmentsPerClient"
          label="Obergrenze"
          unit="Einsätze je Person"
        />
      </div>
    </fieldset>
  )
}

function WarningFields() {
  return (
    <fieldset>
      <legend className="h3">Hinweis vor dem Freibetrag</legend>
      <p className="settings__lead">
        Ab diesen Summen für eine Person weist das Programm darauf hin. Es sperrt nichts.
      </p>
      <div className="fields">
        <NumberField name="warnEurosPerMonth" label="Im Monat ab" unit="€" decimals={2} />
        <NumberField
          name="warnEurosPerYear"
          label="Im Jahr ab"
          unit="€"
          decimals={2}
          hint="Übungsleiterfreibetrag, § 3 Nr. 26 EStG."
        />
      </div>
    </fieldset>
  )
}

export function AmountsTab() {
  const { settings } = useHouse()
  const save = useSaveSection()
  const draft = useMemo(() => formDraft('settings-amounts'), [])
  return (
    <div className="settings">
      <p className="settings__lead">
        Bitte mit Ihrem Zuwendungsbescheid vergleichen. Auch unverändert gespeichert gelten die
        Beträge als geprüft.
      </p>
      <Form
        aria-label="Beträge"
        schema={amountsForm}
        defaultValues={toForm(settings.amounts)}
        draft={draft}
        onSubmit={values => save({ section: 'amounts', values: toAmounts(values) })}
      >
        <LotseFields />
        <InterpreterFields />
        <WarningFields />
        <FormActions>
          <SubmitButton>Geprüft und speichern</SubmitButton>
        </FormActions>
      </Form>
    </div>
  )
}
