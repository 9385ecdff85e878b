import type { z } from 'zod'
import { requirementNames } from '../../shared/volunteers/approval.ts'
import { type KeptTraining, training } from '../../shared/volunteers/network.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { AreaField } from '../ui/area-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'

/** Of all papers only these come from a training. */
const earned = (['basis', 'vertiefung', 'reflexion'] as const).map(value => ({
  ...{ value, label: requirementNames[value] },
}))

function schemaFor(most: number) {
  return training
    .refine(({ day, endDay }) => endDay === null || endDay >= day, {
      ...{ path: ['endDay'], message: 'Das Ende liegt vor dem Anfang.' },
    })
    .refine(({ ue }) => ue >= most, {
      path: ['ue'],
      message: `Bei einer Person stehen schon ${most} UE. Bitte dort zuerst ändern.`,
    })
}

const blank = {
  ...{ title: '', earns: null, endDay: null, place: '', trainer: '', topics: '' },
}

type Props = {
  /** Null: a new one. */
  kept: KeptTraining | null
  today: string
  onSaved: (id: string) => void
  onClose: () => void
}

export function TrainingDialog({ kept, today, onSaved, onClose }: Props) {
  const toast = useToast()
  const title = kept ? 'Schulung ändern' : 'Schulung anlegen'
  const { id, version, participants, ...values } = kept ?? {
    ...{ id: '', version: 0, participants: [], ...blank },
  }
  const most = Math.max(0, ...participants.map(({ ue }) => ue))
  return (
    <FormDialog
      title={title}
      width="wide"
      submit={kept ? 'Schulung speichern' : 'Schulung anlegen'}
      onClose={onClose}
      schema={schemaFor(most)}
      draft={formDraft(`training-${kept?.id ?? 'new'}`)}
      defaultValues={values as z.input<typeof training>}
      onSubmit={async typed => {
        const saved = kept
          ? await api.volunteers.saveTraining({ id, version, training: typed })
          : await api.volunteers.addTraining({ training: typed })
        toast.say(kept ? 'Schulung gespeichert.' : 'Schulung angelegt.')
        onSaved(saved.id)
        onClose()
      }}
    >
      <TextField name="title" label="Titel" missing="Bitte benennen Sie die Schulung." />
      <div className="fields net-fields">
        <DateField name="day" label="Erster Tag" bias="near" today={today} />
        <DateField name="endDay" label="Letzter Tag" bias="near" today={today} optional />
        <NumberField
          name="ue"
          label="Umfang"
          missing="Bitte geben Sie den Umfang an."
          min={1}
          max={500}
          unit="UE"
        />
      </div>
      <SelectField
        name="earns"
        label="Gilt als Nachweis"
        options={earned}
        placeholder="kein Nachweis"
        hint="Wer teilgenommen hat, bekommt den Nachweis mit dem letzten Tag."
        optional
      />
      <div className="fields">
        <TextField name="place" label="Ort" optional />
        <TextField name="trainer" label="Leitung" optional />
      </div>
      <AreaField name="topics" label="Inhalte" rows={3} optional />
    </FormDialog>
  )
}
