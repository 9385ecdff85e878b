import { z } from 'zod'
import { day } from '../../shared/lib/dates.ts'
import { noteText } from '../../shared/lib/text-fields.ts'
import { api } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { asForm } from './form-days.ts'
import { useReferral, useReferralPlace } from './referral-context.ts'

/** Still a waiting list, now with the day that was named. */
export function WaitUntilDialog({ onClose }: { onClose: () => void }) {
  const { referral, today } = useReferral()
  const { changing } = useReferralPlace()
  const toast = useToast()
  return (
    <Dialog open onClose={onClose} title="Bis wann dauert die Warteliste?">
      <Form
        aria-label="Warteliste"
        schema={z.strictObject({ until: day, note: noteText(500) })}
        defaultValues={{ until: referral.waitUntil ?? '', note: '' }}
        summary={false}
        onSubmit={async values => {
          const move = { to: 'warteliste', on: today, ...values } as const
          await asForm(() => api.referrals.move({ ...changing, move, wholeGroup: false }))
          toast.say('Eingetragen. An dem Tag meldet sich Heute.')
          onClose()
        }}
      >
        <DateField
          name="until"
          label="Platz voraussichtlich ab"
          missing="Bitte geben Sie den Tag an."
          bias="future"
          today={today}
        />
        <TextField name="note" label="Notiz" optional maxLength={500} />
        <FormActions>
          <SubmitButton>Eintragen</SubmitButton>
          <Button variant="tertiary" tall onClick={onClose}>
            Abbrechen
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
