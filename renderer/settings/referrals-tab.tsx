import { useMemo } from 'react'
import { referralSettings } from '../../shared/settings/settings.ts'
import { formDraft } from '../frame/form-draft.ts'
import { useHouse } from '../frame/house-context.ts'
import { AreaField } from '../ui/area-field.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useSaveSection } from './use-save-section.ts'

const reminders = ['Erste Erinnerung', 'Zweite Erinnerung', 'Dritte Erinnerung']

function AnswerFields() {
  return (
    <fieldset>
      <legend className="h3">Antwort und Erinnerung</legend>
      <p className="settings__lead">
        Ab dem Versand gerechnet. Eine Vermittlung ohne Antwort steht dreimal auf Heute, jedes Mal
        weiter oben.
      </p>
      <div className="fields">
        <NumberField name="answerDays" label="Frist für die Antwort" unit="Tage" />
        {reminders.map((label, index) => (
          <NumberField
            key={label}
            name={`reminderDays.${index}`}
            label={`${label} nach`}
            unit="Tagen"
          />
        ))}
        <NumberField
          name="arrivalDays"
          label="„Angekommen?“ fragen nach"
          unit="Tagen"
          hint="Nach der Zusage oder dem Termin."
        />
      </div>
    </fieldset>
  )
}

function AgeFields() {
  return (
    <fieldset>
      <legend className="h3">Wie lange etwas gilt</legend>
      <div className="fields">
        <NumberField
          name="releaseMonths"
          label="Einwilligung zur Weitergabe"
          unit="Monate"
          hint="Vorschlag auf dem Bogen, im Einzelfall änderbar."
        />
        <NumberField
          name="staleDays"
          label="Angebot und Regel gelten als alt nach"
          unit="Tagen"
          hint="Gezählt ab der letzten Prüfung."
        />
        <NumberField name="nearKm" label="In der Nähe heißt bis" unit="Kilometer" />
      </div>
    </fieldset>
  )
}

function PaperFields() {
  return (
    <fieldset>
      <legend className="h3">Auf Brief und Einwilligung</legend>
      <div className="fields">
        <TextField name="fax" label="Fax für die Rücklauf-Karte" optional maxLength={40} />
        <TextField name="openingHours" label="Sprechzeit" optional maxLength={120} />
      </div>
      <AreaField
        name="legalBasis"
        label="Rechtsgrundlage der Einwilligung"
        hint="Wie die Stelle für den Datenschutz sie festgelegt hat."
        optional
        rows={2}
        maxLength={300}
      />
      <TextField
        name="dataProtection"
        label="Stelle für den Datenschutz"
        hint="Name oder Adresse, steht unter der Einwilligung."
        optional
        maxLength={200}
      />
    </fieldset>
  )
}

export function ReferralSettingsTab() {
  const { settings } = useHouse()
  const save = useSaveSection()
  const draft = useMemo(() => formDraft('settings-referrals'), [])
  return (
    <div className="settings">
      <p className="settings__lead">
        Fristen, Geltung und was auf dem Papier steht. Die Texte der Briefe stehen unter
        „Briefvorlagen“.
      </p>
      <Form
        aria-label="Vermittlung"
        schema={referralSettings}
        defaultValues={settings.referrals}
        draft={draft}
        onSubmit={values => save({ section: 'referrals', values })}
      >
        <AnswerFields />
        <AgeFields />
        <PaperFields />
        <FormActions>
          <SubmitButton>Speichern</SubmitButton>
        </FormActions>
      </Form>
    </div>
  )
}
