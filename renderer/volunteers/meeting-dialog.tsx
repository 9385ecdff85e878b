import { z } from 'zod'
import { type KeptMeeting, meeting, meetingKindNames } from '../../shared/volunteers/network.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { ClockField } from '../offers/clock-field.tsx'
import { AreaField } from '../ui/area-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'

const kinds = Object.entries(meetingKindNames).map(([value, label]) => ({ value, label }))

/** The notes have a place of their own on the page. */
const schema = z.strictObject({
  ...meeting.omit({ notes: true }).shape,
  time: z.preprocess(typed => (typed === '' ? null : typed), meeting.shape.time),
})

const blank = {
  ...{ kind: null, title: '', time: '', minutes: null, place: '', agenda: '' },
}

type Props = {
  /** Null: a new one. */
  kept: KeptMeeting | null
  today: string
  onSaved: (id: string) => void
  onClose: () => void
}

function valuesOf({ kind, title, day, time, minutes, place, agenda }: KeptMeeting) {
  return { kind, title, day, time: time ?? '', minutes, place, agenda }
}

export function MeetingDialog({ kept, today, onSaved, onClose }: Props) {
  const toast = useToast()
  const title = kept ? 'Treffen ändern' : 'Treffen anlegen'
  async function save(typed: z.output<typeof schema>): Promise<string> {
    if (kept === null) {
      const added = { ...typed, notes: '' }
      return (await api.volunteers.addMeeting({ meeting: added })).id
    }
    const { id, version, notes } = kept
    return (await api.volunteers.saveMeeting({ id, version, meeting: { ...typed, notes } })).id
  }
  return (
    <FormDialog
      title={title}
      width="wide"
      submit={kept ? 'Treffen speichern' : 'Treffen anlegen'}
      onClose={onClose}
      schema={schema}
      draft={formDraft(`meeting-${kept?.id ?? 'new'}`)}
      defaultValues={(kept ? valuesOf(kept) : blank) as z.input<typeof schema>}
      onSubmit={async typed => {
        onSaved(await save(typed))
        toast.say(kept ? 'Treffen gespeichert.' : 'Treffen angelegt.')
        onClose()
      }}
    >
      <div className="fields">
        <SelectField name="kind" label="Art" ask="die Art des Treffens" options={kinds} />
        <TextField name="title" label="Titel" missing="Bitte benennen Sie das Treffen." />
      </div>
      <div className="fields net-fields">
        <DateField
          name="day"
          label="Tag"
          missing="Bitte geben Sie den Tag an."
          bias="future"
          today={today}
        />
        <ClockField name="time" label="Beginn" optional />
        <NumberField name="minutes" label="Dauer" min={5} max={1440} unit="Minuten" optional />
      </div>
      <TextField name="place" label="Ort" optional />
      <AreaField name="agenda" label="Tagesordnung" rows={4} optional />
    </FormDialog>
  )
}
