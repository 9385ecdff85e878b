import { useState } from 'react'
import { useController, useWatch } from 'react-hook-form'
import { fullName } from '../../shared/clients/client.ts'
import { helpTopicNames } from '../../shared/volunteers/helper.ts'
import { type KeptMission, missionKindNames } from '../../shared/volunteers/money.ts'
import { euros } from '../../shared/volunteers/money-words.ts'
import { api } from '../api.ts'
import { ClientPicker } from '../clients/case/client-picker.tsx'
import { languageOptions } from '../clients/sections/option-lists.ts'
import { formDraft } from '../frame/form-draft.ts'
import { ClockField } from '../offers/clock-field.tsx'
import { Button } from '../ui/button.tsx'
import { ComboboxField } from '../ui/combobox-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import {
  type CorrectForm,
  correctForm,
  missionOf,
  toForm,
  toMission,
} from './correct-mission-form.ts'
import { MissionHistory } from './mission-history-dialog.tsx'
import { MoneyWarnings } from './money-warnings.tsx'
import { useWeighed } from './use-weighed.ts'

type Props = { mission: KeptMission; today: string; onClose: () => void }

const optionsOf = <K extends string>(names: Readonly<Record<K, string>>) =>
  (Object.keys(names) as K[]).map(value => ({ value, label: names[value] }))
const topics = optionsOf(helpTopicNames)
const kinds = optionsOf(missionKindNames)

/** Whom it was for: stays, or is looked for again, or nobody. */
function ForField({ kept }: { kept: KeptMission }) {
  const { field } = useController({ name: 'clientId' })
  const [name, setName] = useState(kept.clientName)
  const [isLooking, setLooking] = useState(false)
  if (isLooking)
    return (
      <ClientPicker
        label="Für"
        leaveOut={[]}
        verb="einsetzen"
        onPick={client => {
          field.onChange(client.id)
          setName(fullName(client))
          setLooking(false)
        }}
      />
    )
  return (
    <div className="for-field">
      <p className="kern-label field__label">Für</p>
      <p className="row wrap">
        <span className={field.value === null ? 'muted' : 'med'} dir="auto">
          {field.value === null ? 'ohne Fall' : name}
        </span>
        <LinkButton small onClick={() => setLooking(true)}>
          {field.value === null ? 'Person suchen' : 'Andere Person'}
        </LinkButton>
        {field.value !== null && (
          <LinkButton small onClick={() => field.onChange(null)}>
            Ohne Fall
          </LinkButton>
        )}
      </p>
    </div>
  )
}

/** What it would come to, before it is kept. */
function Weighed({ kept }: { kept: KeptMission }) {
  const values: unknown = useWatch<CorrectForm>()
  const { weighed } = useWeighed(kept.helperId, missionOf(values, kept), kept.id)
  if (!weighed) return null
  return (
    <div role="status">
      <p>
        <span className="muted">Betrag </span>
        <b>{euros(weighed.cents)}</b>
        {weighed.rounded && <span className="muted"> kaufmännisch gerundet</span>}
        {weighed.cents !== kept.cents && (
          <span className="muted"> statt bisher {euros(kept.cents)}</span>
        )}
      </p>
      <MoneyWarnings warnings={weighed.warnings} />
    </div>
  )
}

function Fields({ kept, today }: { kept: KeptMission; today: string }) {
  return (
    <>
      <div className="fields correct__row">
        <DateField name="day" label="Tag" ask="den Tag" bias="near" today={today} />
        <ClockField name="startsAt" label="Beginn" optional />
        <TextField name="duration" label="Dauer" ask="die Dauer" placeholder="1:30" />
      </div>
      <TextField name="text" label="Was" optional maxLength={160} />
      <div className="fields correct__row">
        <SelectField name="kind" label="Art" options={kinds} placeholder={null} />
        <SelectField name="topic" label="Thema" options={topics} placeholder={null} />
        <ComboboxField name="language" label="Sprache" options={languageOptions} optional />
      </div>
      <ForField kept={kept} />
    </>
  )
}

/** The earlier version stays; why it changed stands beside it. */
export function CorrectMissionDialog({ mission: kept, today, onClose }: Props) {
  const toast = useToast()
  const { helperId, id, version } = kept
  return (
    <Dialog open onClose={onClose} title="Einsatz berichtigen" width="wide">
      <Form
        aria-label="Einsatz berichtigen"
        schema={correctForm}
        defaultValues={toForm(kept)}
        draft={formDraft(`mission-${id}`)}
        summary={false}
        onSubmit={async ({ reason, ...values }) => {
          await api.volunteers.correctMission({
            ...{ helperId, id, version, reason },
            mission: toMission(values, kept),
          })
          onClose()
          toast.say('Einsatz berichtigt. Die frühere Fassung bleibt erhalten.')
        }}
      >
        <Fields {...{ kept, today }} />
        <Weighed kept={kept} />
        <TextField
          name="reason"
          label="Grund der Berichtigung"
          missing="Bitte schreiben Sie in einem Satz, was berichtigt wird."
          maxLength={200}
        />
        <FormActions>
          <SubmitButton>Berichtigen</SubmitButton>
          <Button variant="tertiary" tall onClick={onClose}>
            Abbrechen
          </Button>
        </FormActions>
      </Form>
      {kept.corrections > 0 && <MissionHistory mission={kept} />}
    </Dialog>
  )
}
