import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { noteText } from '../../shared/lib/text-fields.ts'
import { delivery, deliveryNames } from '../../shared/referrals/referral.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { CheckField } from '../ui/check-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { RadioField } from '../ui/radio-field.tsx'
import { State } from '../ui/state.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { familyText } from './family-words.ts'
import { atOwnFields, pastDay } from './form-days.ts'
import { useReferral, useReferralPlace } from './referral-context.ts'
import { missingForSending } from './referral-words.ts'
import { StepSection } from './step-section.tsx'
import { isOvertaken, useReadAgain } from './use-referral-act.ts'

const sendingOn = (today: string) =>
  z.strictObject({ delivery, on: pastDay(today), note: noteText(500), wholeGroup: z.boolean() })
const ways = delivery.options.map(value => ({ value, label: deliveryNames[value] }))

/** Says in words what is still missing, and is the button as soon as nothing is. */
function SendButton() {
  const { referral } = useReferral()
  const way: unknown = useWatch({ name: 'delivery' })
  const missing = missingForSending(referral, typeof way === 'string' ? way : null)
  if (missing.length === 0)
    return <SubmitButton icon="referrals">Als vermittelt eintragen</SubmitButton>
  return (
    <p className="send-locked">
      <State tone="warn" icon="lock">
        Noch nicht möglich. {missing.join('. ')}.
      </State>
      {referral.releaseProblem !== null && way !== 'mitgegeben' && way !== 'telefon' && (
        <span className="s muted">
          Ohne Brief gehen nur „am Telefon“ und der mitgegebene Zettel.
        </span>
      )}
    </p>
  )
}

export function SendStep() {
  const { referral, today, open } = useReferral()
  const { changing } = useReferralPlace()
  const toast = useToast()
  const readAgain = useReadAgain()
  const ready = missingForSending(referral, null).length === 0
  return (
    <StepSection
      number={3}
      title="Versand"
      state={ready ? 'now' : 'later'}
      note="Wie und wann er hinausging. Danach läuft die Frist für die Antwort."
    >
      {open && (
        <Form
          aria-label="Versand"
          schema={sendingOn(today)}
          draft={formDraft(`referral-${referral.id}-send`)}
          defaultValues={{ on: today, note: '', wholeGroup: false }}
          onSubmit={async ({ wholeGroup, ...values }) => {
            try {
              await api.referrals.move({
                ...changing,
                move: { to: 'vermittelt', ...values },
                wholeGroup,
              })
            } catch (error) {
              if (error instanceof AppError && isOvertaken(error)) await readAgain()
              throw atOwnFields(error)
            }
            toast.say('Vermittelt. Ohne Antwort meldet sich Heute von selbst.')
          }}
        >
          <RadioField
            name="delivery"
            label="Wie"
            missing="Bitte wählen Sie aus, wie der Brief hinausgeht."
            options={ways}
            inline
          />
          <div className="fields">
            <DateField name="on" label="Am" missing="Bitte geben Sie den Tag an." today={today} />
            <TextField name="note" label="Notiz" optional maxLength={500} />
          </div>
          {referral.group.length > 0 && (
            <CheckField name="wholeGroup" label={familyText(referral.group.length)} />
          )}
          <FormActions>
            <SendButton />
          </FormActions>
        </Form>
      )}
    </StepSection>
  )
}
