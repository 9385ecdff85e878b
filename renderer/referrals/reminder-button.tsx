import { useRef, useState } from 'react'
import { z } from 'zod'
import { delivery, deliveryNames } from '../../shared/referrals/referral.ts'
import { api } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { pastDay } from './form-days.ts'
import { useReferral, useReferralPlace } from './referral-context.ts'

const reminderOn = (today: string) => z.strictObject({ delivery, on: pastDay(today) })
const ways = delivery.options
  .filter(way => way !== 'mitgegeben')
  .map(value => ({ value, label: deliveryNames[value] }))

/** The letter is ready; printed or asked on the phone, it is recorded in one go. */
function ReminderDialog({ onClose }: { onClose: () => void }) {
  const { today } = useReferral()
  const { place, changing } = useReferralPlace()
  const toast = useToast()
  const job = useJob()
  const way = useRef<'drucken' | 'speichern' | null>('drucken')
  const mean = (what: typeof way.current) => () => {
    way.current = what
  }
  return (
    <Dialog open onClose={onClose} title="An die Antwort erinnern">
      <Form
        aria-label="Erinnerung"
        schema={reminderOn(today)}
        defaultValues={{ delivery: 'post', on: today }}
        summary={false}
        onSubmit={async values => {
          const how = way.current
          if (how !== null) {
            const made = await job.run('Erinnerung wird gesetzt', options =>
              api.referrals.printLetter({ ...place, kind: 'erinnerung', way: how }, options),
            )
            if (!made) return
          }
          const { version } = await api.referrals.read(place)
          await api.referrals.recordReminder({ ...changing, version, ...values })
          toast.say('Erinnerung eingetragen.')
          onClose()
        }}
      >
        <p className="muted">
          Die Erinnerung trägt nur den Code, keine Angaben zur Person. Haben Sie angerufen, genügt
          „Ohne Brief eintragen“.
        </p>
        <div className="fields">
          <SelectField name="delivery" label="Wie" options={ways} placeholder={null} />
          <DateField name="on" label="Am" missing="Bitte geben Sie den Tag an." today={today} />
        </div>
        <FormActions>
          <Button type="submit" variant="primary" tall icon="print" onClick={mean('drucken')}>
            Drucken und eintragen
          </Button>
          <Button type="submit" tall icon="download" onClick={mean('speichern')}>
            Als PDF speichern und eintragen
          </Button>
          <Button type="submit" variant="tertiary" tall onClick={mean(null)}>
            Ohne Brief eintragen
          </Button>
          <Button variant="tertiary" tall onClick={onClose}>
            Abbrechen
          </Button>
        </FormActions>
        <JobNote job={job} />
      </Form>
    </Dialog>
  )
}

/** Quiet until the first reminder is due. */
export function ReminderButton({ due }: { due: boolean }) {
  const { referral, open } = useReferral()
  const [asking, setAsking] = useState(false)
  const isWaiting = referral.state === 'vermittelt' || referral.state === 'warteliste'
  // Whoever took the consent back is not asked after.
  if (!open || !isWaiting || referral.consentWithdrawn) return null
  return (
    <>
      <Button variant={due ? 'primary' : 'tertiary'} icon="mail" onClick={() => setAsking(true)}>
        Erinnerung drucken
      </Button>
      {asking && <ReminderDialog onClose={() => setAsking(false)} />}
    </>
  )
}
