import { z } from 'zod'
import { noteText } from '../../shared/lib/text-fields.ts'
import { type NeedOutcome, needOutcome, needOutcomeNames } from '../../shared/tasks/plan.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { AreaField } from '../ui/area-field.tsx'
import { CheckField } from '../ui/check-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { RadioField } from '../ui/radio-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { familyText } from './family-words.ts'
import { asForm, pastDay } from './form-days.ts'
import { useReferral, useReferralPlace } from './referral-context.ts'

const endingOn = (today: string) =>
  z.strictObject({
    ...{ outcome: needOutcome, on: pastDay(today), note: noteText(500), wholeGroup: z.boolean() },
  })
const notes: Readonly<Record<NeedOutcome, string>> = {
  gedeckt: 'Der Bedarf ist damit auch abgeschlossen.',
  teilweise: 'Der Bedarf bleibt offen.',
  nicht: 'Der Bedarf bleibt offen.',
}
const outcomes = needOutcome.options.map(value => ({
  value,
  label: needOutcomeNames[value],
  note: notes[value],
}))

/** What came of it for the need; only "gedeckt" closes the need as well. */
export function CloseDialog({ onClose }: { onClose: () => void }) {
  const { referral, today } = useReferral()
  const { changing } = useReferralPlace()
  const toast = useToast()
  const others = referral.group.length
  return (
    <FormDialog
      title="Vermittlung abschließen"
      submit="Abschließen"
      onClose={onClose}
      schema={endingOn(today)}
      draft={formDraft(`referral-${referral.id}-close`)}
      defaultValues={{ on: today, note: '', wholeGroup: false }}
      onSubmit={async ({ wholeGroup, ...values }) => {
        const move = { to: 'abgeschlossen', ...values } as const
        const { needClosed } = await asForm(() =>
          api.referrals.move({ ...changing, move, wholeGroup }),
        )
        toast.say(
          needClosed
            ? 'Abgeschlossen. Der Bedarf ist gedeckt und auch abgeschlossen.'
            : 'Abgeschlossen. Der Bedarf bleibt offen.',
        )
        onClose()
      }}
    >
      <RadioField
        name="outcome"
        label={`Der Bedarf „${referral.needTitle}“ ist`}
        missing="Bitte wählen Sie aus, was daraus geworden ist."
        options={outcomes}
      />
      <DateField name="on" label="Am" missing="Bitte geben Sie den Tag an." today={today} />
      <AreaField name="note" label="Notiz" optional rows={2} maxLength={500} />
      {others > 0 && <CheckField name="wholeGroup" label={familyText(others)} />}
    </FormDialog>
  )
}
