import { z } from 'zod'
import { appointment } from '../../shared/referrals/referral.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { asForm } from './form-days.ts'
import { readClock } from './read-clock.ts'
import { useReferral, useReferralPlace } from './referral-context.ts'

const typedAppointment = z.strictObject({
  ...appointment.shape,
  time: z.preprocess(readClock, appointment.shape.time),
})

/** When, where and with whom; the place only where it is not the offer's own. */
export function AppointmentDialog({ onClose }: { onClose: () => void }) {
  const { referral, today } = useReferral()
  const { changing } = useReferralPlace()
  const toast = useToast()
  const known = referral.appointment
  const save = async (next: z.infer<typeof appointment> | null) => {
    await asForm(() => api.referrals.setAppointment({ ...changing, appointment: next }))
    toast.say(next ? 'Termin eingetragen.' : 'Termin entfernt.')
    onClose()
  }
  return (
    <Dialog open onClose={onClose} title="Termin bei der Stelle">
      <Form
        aria-label="Termin"
        schema={typedAppointment}
        draft={formDraft(`referral-${referral.id}-appointment`)}
        defaultValues={known ?? { time: '', place: '', with: '' }}
        summary={false}
        onSubmit={save}
      >
        <div className="fields">
          <DateField
            name="day"
            label="Tag"
            missing="Bitte geben Sie den Tag an."
            bias="future"
            today={today}
          />
          <TextField name="time" label="Uhrzeit" optional placeholder="09:30" maxLength={9} />
        </div>
        <TextField
          name="place"
          label="Ort"
          hint="Nur wenn er anders ist als bei der Stelle."
          optional
          maxLength={160}
        />
        <TextField name="with" label="Bei wem" optional maxLength={80} />
        <FormActions>
          <SubmitButton>Termin eintragen</SubmitButton>
          <Button variant="tertiary" tall onClick={onClose}>
            Abbrechen
          </Button>
          {known && (
            <Button variant="tertiary" tall icon="trash" onClick={() => void save(null)}>
              Termin entfernen
            </Button>
          )}
        </FormActions>
      </Form>
    </Dialog>
  )
}
