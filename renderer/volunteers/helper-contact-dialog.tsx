import { formatDay } from '../../shared/lib/dates.ts'
import {
  helperContact,
  helperContactKindNames,
  mood,
  moodNames,
} from '../../shared/volunteers/helper.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { AreaField } from '../ui/area-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { useToast } from '../ui/toast-context.ts'

const kinds = Object.entries(helperContactKindNames).map(([value, label]) => ({ value, label }))
const moods = mood.options.map(value => ({ value, label: moodNames[value] }))

type Props = {
  helperId: string
  name: string
  today: string
  lastContactOn: string | null
  onClose: () => void
}

/** How it goes, in the helper's own word; nothing is worked out from it. */
export function HelperContactDialog({ helperId, name, today, lastContactOn, onClose }: Props) {
  const toast = useToast()
  return (
    <FormDialog
      title={`Kontakt mit ${name}`}
      width="wide"
      submit="Eintragen"
      onClose={onClose}
      schema={helperContact}
      defaultValues={{ day: today, kind: 'telefonat', mood: null, note: '' }}
      draft={formDraft(`helper-${helperId}-contact`)}
      onSubmit={async contact => {
        await api.volunteers.recordContact({ id: helperId, contact })
        toast.say('Kontakt eingetragen.')
        onClose()
      }}
    >
      <p className="muted">
        {lastContactOn === null
          ? 'Bisher steht kein Kontakt da.'
          : `Letzter Kontakt: ${formatDay(lastContactOn)}.`}
      </p>
      <div className="fields fields--three">
        <SelectField name="kind" label="Art" options={kinds} placeholder={null} />
        <DateField name="day" label="Tag" today={today} missing="Bitte geben Sie den Tag an." />
        <SelectField
          name="mood"
          label="Eigenes Wort"
          hint="Was die Person selbst sagt."
          options={moods}
          placeholder="nicht gefragt"
          optional
        />
      </div>
      <AreaField name="note" label="Notiz" rows={4} optional />
    </FormDialog>
  )
}
