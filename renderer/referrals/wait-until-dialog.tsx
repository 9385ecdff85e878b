import { z } from 'zod'
import { day } from '../../shared/lib/dates.ts'
import { noteText } from '../../shared/lib/text-fields.ts'
import { api } from '../api.ts'
import { DateField } from '../ui/date-field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
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
    <FormDialog
      title="Bis wann dauert die Warteliste?"
      submit="Eintragen"
      onClose={onClose}
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
    </FormDialog>
  )
}
