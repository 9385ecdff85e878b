import { useMemo } from 'react'
import { useWatch } from 'react-hook-form'
import {
  type Requirement,
  requirement,
  requirementNames,
  safeguarding,
} from '../../shared/volunteers/approval.ts'
import { type HelperKind, helperKind, helperKindsPlural } from '../../shared/volunteers/helper.ts'
import { formDraft } from '../frame/form-draft.ts'
import { useHouse } from '../frame/house-context.ts'
import { useSaveSection } from '../settings/use-save-section.ts'
import { Alert } from '../ui/alert.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { Icon } from '../ui/icon.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { approvalsForm, toApprovals, toApprovalsForm } from './approvals-form.ts'
import './approvals.css'

const whenOptions = [
  { value: 'nie', label: 'nicht verlangt' },
  { value: 'immer', label: 'immer' },
  { value: 'mit-minderjaehrigen', label: 'mit Kindern, Jugendlichen' },
]
const effects = [
  { value: 'sperrt', label: 'sperrt' },
  { value: 'hinweis', label: 'nur Hinweis' },
]

/** What protects people can be made stricter, never lighter. */
function whenFor(needed: Requirement) {
  if (needed === 'verschwiegenheit') return whenOptions.filter(({ value }) => value === 'immer')
  return safeguarding.has(needed) ? whenOptions.filter(({ value }) => value !== 'nie') : whenOptions
}

function PolicyRow({ kind, needed }: { kind: HelperKind; needed: Requirement }) {
  const at = `lines.${kind}.${needed}`
  const name = requirementNames[needed]
  const isSafe = safeguarding.has(needed)
  const isOff = useWatch({ name: `${at}.when` }) === 'nie'
  return (
    <tr>
      <th scope="row">
        {isSafe && <Icon name="shield" size="s" tone="info" />} {name}
      </th>
      <td>
        <SelectField
          name={`${at}.when`}
          label={`${name}: wann`}
          options={whenFor(needed)}
          placeholder={null}
          disabled={needed === 'verschwiegenheit'}
        />
      </td>
      <td>
        {!isOff && (
          <NumberField name={`${at}.months`} label={`${name}: gilt Monate`} unit="Mon." optional />
        )}
      </td>
      <td>
        {!isOff && (
          <SelectField
            name={`${at}.effect`}
            label={`${name}: Wirkung`}
            options={isSafe ? effects.filter(({ value }) => value === 'sperrt') : effects}
            placeholder={null}
            disabled={isSafe}
          />
        )}
      </td>
    </tr>
  )
}

function PolicyOfKind({ kind }: { kind: HelperKind }) {
  return (
    <fieldset>
      <legend className="h3">{helperKindsPlural[kind]}</legend>
      <table className="policy">
        <thead>
          <tr>
            <th scope="col">Nachweis</th>
            <th scope="col">verlangt</th>
            <th scope="col" className="policy__months">
              gilt
            </th>
            <th scope="col" className="policy__effect">
              ohne ihn
            </th>
          </tr>
        </thead>
        <tbody>
          {requirement.options.map(needed => (
            <PolicyRow key={needed} {...{ kind, needed }} />
          ))}
        </tbody>
      </table>
    </fieldset>
  )
}

function DayFields() {
  return (
    <fieldset>
      <legend className="h3">Wann das Programm sich meldet</legend>
      <div className="fields">
        <NumberField name="warnDays" label="Nachweis läuft ab" unit="Tage vorher" />
        <NumberField
          name="silentDays"
          label="Still"
          unit="Tage ohne Kontakt"
          hint="Gilt für Personen und für Patenschaften."
        />
        <NumberField name="cadenceDays.tandem" label="Nachfragen: Patenschaft" unit="Tage" />
        <NumberField name="cadenceDays.begleitung" label="Nachfragen: Begleitung" unit="Tage" />
        <NumberField name="cadenceDays.dolmetschen" label="Nachfragen: Dolmetschen" unit="Tage" />
      </div>
    </fieldset>
  )
}

export function ApprovalsTab() {
  const { settings } = useHouse()
  const save = useSaveSection()
  const draft = useMemo(() => formDraft('settings-approvals'), [])
  return (
    <div className="settings approvals">
      <p className="settings__lead">
        Was eine Person vorlegen muss, bevor sie begleitet, dolmetscht oder eine Patenschaft
        übernimmt. Ohne Monate gilt ein Nachweis unbefristet.
      </p>
      <Alert kind="info" title="Zwei Nachweise lassen sich nicht abschalten">
        <p>
          Ohne Verschwiegenheitserklärung gibt es keinen Einsatz, mit Kindern und Jugendlichen
          keinen ohne erweitertes Führungszeugnis. Beide sperren immer und lassen keine Ausnahme zu.
        </p>
      </Alert>
      <Form
        aria-label="Nachweise"
        schema={approvalsForm}
        defaultValues={toApprovalsForm(settings.approvals)}
        draft={draft}
        onSubmit={values => save({ section: 'approvals', values: toApprovals(values) })}
      >
        {helperKind.options.map(kind => (
          <PolicyOfKind key={kind} kind={kind} />
        ))}
        <DayFields />
        <FormActions>
          <SubmitButton>Speichern</SubmitButton>
        </FormActions>
      </Form>
    </div>
  )
}
