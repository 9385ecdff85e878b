import { useMemo } from 'react'
import { type DeadlineKind, deadlineKindNames } from '../../shared/clients/deadline-rules.ts'
import { deskSettings } from '../../shared/settings/settings.ts'
import { formDraft } from '../frame/form-draft.ts'
import { useHouse } from '../frame/house-context.ts'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useSaveSection } from './use-save-section.ts'

const hints: Readonly<Partial<Record<DeadlineKind, string>>> = {
  'chance-end': 'Nicht verlängerbar: früh erinnern.',
  'course-claim': '§ 44 AufenthG: ein Jahr ab dem Titel.',
  'restriction-end': '§ 12a AufenthG.',
}
const kinds = Object.keys(deadlineKindNames) as DeadlineKind[]

function LeadTimeFields() {
  return (
    <fieldset>
      <legend className="h3">Fristen aus dem Aufenthalt</legend>
      <p className="settings__lead">
        So viele Tage vor dem Ende steht eine Frist auf Heute. Am letzten Tag, an dem eine Behörde
        noch offen hat, rückt sie nach oben; Feiertage in Hessen sind bekannt.
      </p>
      <div className="fields">
        {kinds.map(kind => (
          <NumberField
            key={kind}
            name={`leadTimes.${kind}`}
            label={deadlineKindNames[kind]}
            unit="Tage vorher"
            {...(hints[kind] ? { hint: hints[kind] } : {})}
          />
        ))}
        <NumberField
          name="leadTimes.lapsedClaim"
          label="Verfallener Kursanspruch"
          unit="Tage danach"
          hint="So lange bleibt er noch sichtbar."
        />
      </div>
    </fieldset>
  )
}

function SilenceFields() {
  return (
    <fieldset>
      <legend className="h3">Wer könnte durchrutschen</legend>
      <div className="fields">
        <NumberField
          name="silentDays"
          label="Ohne Gespräch"
          unit="Tage"
          hint="Gilt für begleitete Fälle. Kontaktversuche zählen nicht."
        />
        <NumberField
          name="idleNeedDays"
          label="Bedarf ohne Schritt"
          unit="Tage"
          hint="Seit der Aufnahme des Bedarfs oder seinem letzten Schritt."
        />
      </div>
    </fieldset>
  )
}

function HouseFields() {
  return (
    <fieldset>
      <legend className="h3">Sicherung und Einwilligung</legend>
      <div className="fields">
        <NumberField name="backupDays" label="Sicherung gilt als alt nach" unit="Tagen" />
        <TextField
          name="consentVersion"
          label="Fassung der Einwilligung"
          hint="Steht an jeder neuen Einwilligung, zum Beispiel 2026-01."
        />
      </div>
    </fieldset>
  )
}

export function DeskTab() {
  const { settings } = useHouse()
  const save = useSaveSection()
  const draft = useMemo(() => formDraft('settings-desk'), [])
  return (
    <div className="settings">
      <p className="settings__lead">
        Wann Heute sich meldet. Abgeschlossene Fälle melden sich nie.
      </p>
      <Form
        aria-label="Erinnerungen"
        schema={deskSettings}
        defaultValues={settings.desk}
        draft={draft}
        onSubmit={values => save({ section: 'desk', values })}
      >
        <LeadTimeFields />
        <SilenceFields />
        <HouseFields />
        <FormActions>
          <SubmitButton>Speichern</SubmitButton>
        </FormActions>
      </Form>
    </div>
  )
}
